import { type Element, type Node, attribute, isElement } from './tree'

const digits = '0123456789+−=()'
const raised = new Map([...digits].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'][at] ?? sign]))
const lowered = new Map([...digits].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at] ?? sign]))
for (const [sign, up] of [...'nimk'].map((letter, at) => [letter, [...'ⁿⁱᵐᵏ'][at]] as const))
  if (up) raised.set(sign, up)
for (const [sign, low] of [...'nimkjx'].map((letter, at) => [letter, [...'ₙᵢₘₖⱼₓ'][at]] as const))
  if (low) lowered.set(sign, low)

/** Above or below the line where Unicode has the signs, else after `^` or `_`. */
const shifted = (text: string, signs: ReadonlyMap<string, string>, mark: string) => {
  const moved = [...text].map((sign) => signs.get(sign))
  if (moved.every((sign) => sign !== undefined)) return moved.join('')
  return [...text].length === 1 ? `${mark}${text}` : `${mark}(${text})`
}

/** In brackets, unless it is one number or one letter with its signs. */
const grouped = (text: string) =>
  /^(\p{Nd}*|\p{L}?[₀-₉ₙᵢⱼₖₘ⁰¹²³⁴-⁹ⁿ]*)$/u.test(text) ? text : `(${text})`

/** Functions that TeX sets apart by an invisible sign. */
const isWord = (text: string) => /^\p{L}{2,}$/u.test(text)

/** Stands between the cells of a row until it is known what kind of table it is. */
const cell = '\u001f'

/** The rows of a matrix, or lines that were only set under one another. */
const table = (rows: readonly string[], isMatrix: boolean) =>
  isMatrix ? rows.join('; ').replaceAll(cell, ', ') : rows.join(' ').replaceAll(cell, ' ')

const scripts: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  msup: ([base = '', up = '']) => base + shifted(up, raised, '^'),
  msub: ([base = '', low = '']) => base + shifted(low, lowered, '_'),
  msubsup: ([base = '', low = '', up = '']) =>
    base + shifted(low, lowered, '_') + shifted(up, raised, '^'),
  munder: ([base = '', low = '']) => base + shifted(low, lowered, '_'),
  munderover: ([base = '', low = '', up = '']) =>
    base + shifted(low, lowered, '_') + shifted(up, raised, '^'),
  mover: ([base = '', over = '']) => (over === '^' ? `${base}\u0302` : base),
  mfrac: ([top = '', bottom = '']) => `${grouped(top)}/${grouped(bottom)}`,
  msqrt: (parts) => `√${grouped(parts.join(''))}`,
  mtr: (parts) => parts.join(cell),
}

/** Relations stand between spaces, as in print. */
const spaced = (operator: string) =>
  /^[=≤≥<>≈∼→∈≔⟹+−≠≍∝]$/u.test(operator) ? ` ${operator} ` : operator

const wordsOfNode = (node: Node): string => {
  if (!isElement(node))
    return 'value' in node ? node.value.replace(/[\u2061-\u2064\u200b]/g, '') : ''
  const { tagName } = node
  if (tagName === 'annotation') return ''
  const parts = node.childNodes.map(wordsOfNode)
  const script = scripts[tagName]
  if (script) return script(parts)
  if (tagName === 'mtable') return table(parts, attribute(node, 'columnspacing') !== '0em')
  const text = parts.join('')
  if (tagName === 'mspace') return ' '
  if (tagName === 'mo') return spaced(text)
  return tagName === 'mi' && isWord(text) ? ` ${text} ` : text
}

/** A formula as one would type it: `K(w) = w₁²w₂²`, from the MathML that stands beside its picture. */
export const formulaWords = (math: Element): string =>
  wordsOfNode(math)
    .replace(/\s+/g, ' ')
    .replace(/ ([),])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/(^|[(=,^] ?)([−+]) /g, '$1$2')
    .trim()
