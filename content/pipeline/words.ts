import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Survey } from './survey'

/** The words of a paragraph, a formula as the letter x, without its sidenotes and citations. */
const paragraphText = (node: Nodes): string => {
  if (node.type === 'inlineMath') return 'x'
  if ('name' in node && (node.name === 'Sidenote' || node.name === 'Cite')) return ''
  return 'children' in node ? node.children.map(paragraphText).join('') : toString(node)
}

/** Lists the prose and counts its words; a formula counts as one. */
export const words = (survey: Survey) => (tree: Root) => {
  visit(tree, (node) => {
    if (node.type === 'text') {
      survey.words += node.value.split(/\s+/).filter(Boolean).length
      survey.prose.push({
        line: node.position?.start.line ?? 1,
        text: node.value.replace(/\s*\[#[a-z0-9-]+\]\s*$/, ''),
      })
    }
    if (node.type === 'paragraph')
      survey.paragraphs.push({ line: node.position?.start.line ?? 1, text: paragraphText(node) })
    if (node.type === 'inlineMath' || node.type === 'math') survey.words += 1
  })
}
