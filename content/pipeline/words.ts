import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Survey } from './survey'

/** Counts the words of the prose; a formula counts as one. */
export const words = (survey: Survey) => (tree: Root) => {
  visit(tree, (node) => {
    if (node.type === 'text') survey.words += node.value.split(/\s+/).filter(Boolean).length
    if (node.type === 'inlineMath' || node.type === 'math') survey.words += 1
  })
}
