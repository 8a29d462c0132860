import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import { inlineHtml } from './inline-html'
import type { Survey } from './survey'

const ownId = /\s*\[#([a-z0-9-]+)\]\s*$/

/** `## Title [#kept-id]` keeps its id when the title changes; without one the id follows from the title. */
const takeOwnId = (node: HeadingNode): string | undefined => {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return undefined
  const id = ownId.exec(last.value)?.[1]
  last.value = last.value.replace(ownId, '')
  return id
}

const levelAround = (ancestors: readonly unknown[]): string | undefined => {
  for (const node of ancestors.toReversed() as { name?: string; attributes?: unknown }[]) {
    if (node.name !== 'Level' || !Array.isArray(node.attributes)) continue
    const is = node.attributes.find((attribute) => attribute.name === 'is')
    if (typeof is?.value === 'string') return is.value
  }
  return undefined
}

/** Gives every heading an id and a link to itself, and lists it. */
export const headings = (survey: Survey) => (tree: Root) => {
  const slugger = new GithubSlugger()
  visitParents(tree, 'heading', (node, ancestors) => {
    const kept = takeOwnId(node)
    const title = toString(node)
    const id = kept ?? slugger.slug(title)
    const level = levelAround(ancestors)
    const line = node.position?.start.line ?? 1
    survey.headings.push({
      line,
      id,
      depth: node.depth,
      title,
      html: inlineHtml(node.children),
      ...(level !== undefined && { level }),
    })
    survey.anchors.push({ line, id, label: `“${title}”` })
    node.data = { ...node.data, hProperties: { id } }
    node.children.push({
      // without a position: it is not a link that the author wrote
      type: 'link',
      url: `#${id}`,
      data: { hProperties: { 'data-heading-link': '', 'aria-label': `Link to “${title}”` } },
      children: [{ type: 'text', value: '#' }],
    })
    return SKIP
  })
}
