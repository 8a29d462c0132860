import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Survey } from './survey'

/** Lists every link; `[](#energy)` takes the label of what it leads to: "equation (2)", "figure 1". */
export const crossReferences = (survey: Survey) => (tree: Root) => {
  const labels = new Map(survey.anchors.map(({ id, label }) => [`#${id}`, label]))
  visit(tree, 'link', (node) => {
    survey.links.push({ line: node.position?.start.line ?? 1, href: node.url })
    const label = labels.get(node.url)
    if (node.children.length === 0 && label !== undefined)
      node.children.push({ type: 'text', value: label })
  })
}
