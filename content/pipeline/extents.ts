import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { setAttribute, stringAttribute } from './attributes'

/** What is folded until a reader asks for it: only its one line has a height. */
const folded = new Set(['Proof', 'Solution', 'Question'])

/** What has a line of its own above its text: a name, a number. */
const named = new Set(['Definition', 'Theorem', 'Claim', 'Exercise'])

/**
 * Blocks that a figure takes on a phone beside the letters of its caption and its steps: on wider screens no section
 * that holds one is passed over.
 */
const drawn = new Map([
  ['Widget', 18],
  ['Scrolly', 4],
  ['Step', 4],
])

type Extent = { letters: number; blocks: number }

/** About as many letters as a formula is wide: a command is one sign, and braces are none. */
const lettersOfTex = (tex: string) =>
  tex.replace(/\\[a-zA-Z]+/g, 'x').replace(/[\s{}^_\\]/g, '').length

const measure = (node: Nodes, extent: Extent): void => {
  switch (node.type) {
    case 'text':
      extent.letters += node.value.length
      return
    case 'inlineMath':
      extent.letters += lettersOfTex(node.value)
      return
    case 'math':
      extent.blocks += 1.5
      return
    case 'paragraph':
    case 'heading':
    case 'tableRow':
      extent.blocks += 1
      break
    case 'mdxJsxFlowElement': {
      const name = node.name ?? ''
      if (folded.has(name) || named.has(name)) extent.blocks += 1
      extent.blocks += drawn.get(name) ?? 0
      extent.letters += stringAttribute(node, 'ask')?.length ?? 0
      if (folded.has(name)) return
    }
  }
  if ('children' in node) for (const child of node.children) measure(child, extent)
}

/**
 * Says of each section how much there is of it, letters and blocks. What a browser has not laid out yet takes about
 * the place that it will take, so that the page is as long as it looks and nothing lies over what comes after it.
 */
export const extents = () => (tree: Root) => {
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Level') return
    // The line that says the level is a block.
    const extent = { letters: 0, blocks: 1 }
    for (const child of node.children) measure(child, extent)
    setAttribute(node, 'letters', String(extent.letters))
    setAttribute(node, 'blocks', String(extent.blocks))
  })
}
