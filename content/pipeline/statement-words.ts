import type { Nodes, RootContent } from 'mdast'
import { type ElementNode, stringAttribute } from './attributes'
import { citedKeys } from './citations'
import { inlineHtml } from './inline-html'
import type { Ground, Piece } from './statement'

/** What is found in the text of a statement. */
export type Told = {
  readonly blocks: Piece[][]
  readonly notes: Piece[][]
  readonly grounds: Ground[]
}

const isElement = (node: Nodes): node is ElementNode =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'

/** A citation is told as a ground; the space before it goes with it. */
const trimEnd = (line: Piece[]) => {
  const last = line.at(-1)
  if (last?.kind === 'html') line[line.length - 1] = { kind: 'html', html: last.html.trimEnd() }
}

const html = (line: Piece[], text: string) => {
  if (text !== '') line.push({ kind: 'html', html: text })
}

const tellElement = (node: ElementNode, told: Told, line: Piece[]) => {
  const attribute = (name: string) => stringAttribute(node, name)
  if (node.name === 'Tex') {
    const formula = attribute('html') ?? ''
    const isBlock = node.type === 'mdxJsxFlowElement'
    html(line, isBlock ? `<span data-tex="display">${formula}</span>` : formula)
  } else if (node.name === 'Value') {
    const of = attribute('of') ?? ''
    const digits = attribute('digits')
    line.push({ kind: 'value', of, ...(digits !== undefined && { digits }) })
    told.grounds.push({ kind: 'value', of })
  } else if (node.name === 'Cite') {
    const place = attribute('place')
    trimEnd(line)
    for (const key of citedKeys(attribute('keys') ?? ''))
      told.grounds.push({ kind: 'work', key, ...(place !== undefined && { place }) })
  } else if (node.name === 'Sidenote') {
    const note: Piece[] = []
    for (const child of node.children) tell(child, told, note)
    told.notes.push(note)
  } else for (const child of node.children) tell(child, told, line)
}

const tell = (node: RootContent, told: Told, line: Piece[]): void => {
  if (isElement(node)) tellElement(node, told, line)
  else if (node.type === 'link')
    line.push({ kind: 'link', href: node.url, html: inlineHtml(node.children) })
  else if (node.type === 'text' || node.type === 'inlineCode') html(line, inlineHtml([node]))
  else if (node.type === 'emphasis' || node.type === 'strong') {
    const inner: Piece[] = []
    for (const child of node.children) tell(child, told, inner)
    const tag = node.type === 'emphasis' ? 'em' : 'strong'
    const words = inner.map((piece) => (piece.kind === 'value' ? '' : piece.html)).join('')
    html(line, `<${tag}>${words}</${tag}>`)
  } else if ('children' in node) for (const child of node.children) tell(child, told, line)
}

const isBlock = (node: RootContent) =>
  node.type === 'paragraph' || node.type === 'list' || node.type === 'mdxJsxFlowElement'

/** The words of a statement, with what is cited and computed in them. */
export const statementWords = (node: ElementNode): Told => {
  const told: Told = { blocks: [], notes: [], grounds: [] }
  let line: Piece[] = []
  for (const child of node.children) {
    if (isBlock(child)) {
      line = []
      told.blocks.push(line)
    } else if (told.blocks.length === 0) told.blocks.push(line)
    tell(child, told, line)
  }
  return { ...told, blocks: told.blocks.filter((block) => block.length > 0) }
}
