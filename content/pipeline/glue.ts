import type { PhrasingContent, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { SKIP, visit } from 'unist-util-visit'

const opening = /[([“‘]+$/
const closing = /^[,.;:!?)\]”’–-]+/

const isFormula = (node: unknown): node is MdxJsxTextElement =>
  typeof node === 'object' &&
  node !== null &&
  'type' in node &&
  node.type === 'mdxJsxTextElement' &&
  'name' in node &&
  node.name === 'Tex'

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])

/** What KaTeX has set, for a formula whose picture is known. */
const htmlOf = (node: MdxJsxTextElement): string => {
  const html = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'html',
  )?.value
  return typeof html === 'string' ? html : ''
}

/** A longer formula may break, and then its comma may follow it: browsers offer no half measure. */
const mostBases = 3
const mostSigns = 20

/**
 * Whether a formula is short enough to stand in one line of a narrow window. KaTeX lets a line break between the
 * bases of a formula: after relations and operators.
 */
const isShort = (html: string): boolean => {
  const seen = html.slice(html.indexOf('class="katex-html"')).replace(/^[^>]*>|<[^>]*>/g, '')
  return html.split('class="base"').length - 1 <= mostBases && [...seen].length <= mostSigns
}

/**
 * Keeps a short formula in the line with the punctuation that touches it: `$n$, ` never leaves the comma
 * to the next line.
 */
export const glue = () => (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if (!isFormula(node) || !parent || index === undefined) return
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]]
    const head = before?.type === 'text' ? (opening.exec(before.value)?.[0] ?? '') : ''
    const tail = after?.type === 'text' ? (closing.exec(after.value)?.[0] ?? '') : ''
    if ((head === '' && tail === '') || !isShort(htmlOf(node))) return
    if (before?.type === 'text') before.value = before.value.slice(0, -head.length || undefined)
    if (after?.type === 'text') after.value = after.value.slice(tail.length)
    const glued: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'className', value: 'glue' }],
      children: [...text(head), node, ...text(tail)],
    }
    parent.children.splice(index, 1, glued as never) // phrasing content stands wherever a formula may
    return [SKIP, index + 1]
  })
}
