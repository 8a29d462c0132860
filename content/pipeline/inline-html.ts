import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { renderTex } from './tex'

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const tex = (source: string) => {
  try {
    return renderTex(source, false)
  } catch {
    return escape(source) // reported, with its line, where the formula itself is rendered
  }
}

/** Inline content as a string of HTML: text, emphasis and formulas; anything else as its words. */
export const inlineHtml = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return escape(node.value)
      if (node.type === 'inlineMath') return tex(node.value)
      if (node.type === 'emphasis') return `<em>${inlineHtml(node.children)}</em>`
      if (node.type === 'inlineCode') return `<code>${escape(node.value)}</code>`
      return escape(toString(node))
    })
    .join('')
