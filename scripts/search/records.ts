import { formulaWords } from './formula-words'
import { type Element, type Node, attribute, find, hasClass, isElement, mainOf } from './tree'

/** Something that a reader may look for: a section, a figure, a statement, a formula, a term. */
export type SearchRecord = {
  /** Where it stands: `/posterior/#film`. */
  readonly url: string
  readonly title: string
  /** What it is, in a word or two: `Figure 1`, `Theorem 2`, `Term`; empty for a section. */
  readonly kind: string
  /** Where it belongs: `3. The posterior`, `Glossary`. */
  readonly place: string
  readonly text: string
}

type Draft = {
  -readonly [Key in keyof Omit<SearchRecord, 'text' | 'place'>]: SearchRecord[Key]
} & {
  readonly words: string[]
}

const blocks = /^(p|li|dd|dt|h[1-6]|div|section|figure|figcaption|td|tr|pre|summary|details)$/

const isEquationNumber = (element: Element) =>
  attribute(element, 'aria-label')?.startsWith('Link to equation') ?? false

const noiseAttributes = ['data-island', 'data-heading-link', 'hidden']

const noiseClasses = [
  'card',
  'caption-number',
  'chapter-facts',
  'chapter-number',
  'citation',
  'cite-chapter',
  'claim-kind',
  'ledger-entry',
  'level-fold',
  'level-mark',
  'library-entry',
  'references-places',
  'report-link',
  'sidenote-link',
  'sidenote-number',
  'sr-only',
  'statement-name',
]

/** Links to the thing itself, numbers of notes and citations, cards, controls: nothing that one looks for. */
const isNoise = (element: Element) =>
  /^(svg|script|style|nav|form|fieldset|button|input|select|canvas)$/.test(element.tagName) ||
  hasClass(element, 'katex-html') ||
  noiseClasses.some((name) => hasClass(element, name)) ||
  noiseAttributes.some((name) => attribute(element, name) !== undefined) ||
  attribute(element, 'aria-labelledby') === 'works-cited' ||
  isEquationNumber(element)

const textOf = (node: Node): string => {
  if (!isElement(node)) return 'value' in node ? node.value : ''
  if (node.tagName === 'math') return formulaWords(node)
  if (isNoise(node)) return ''
  const text = node.childNodes.map(textOf).join('')
  return blocks.test(node.tagName) ? ` ${text} ` : text
}

/** Words as they are printed: one space between two. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)?!])/g, '$1')
    .trim()

const wordsOf = (element: Element | undefined) =>
  tidy((element?.childNodes ?? []).map(textOf).join(''))

const byClass = (root: Element, name: string) => find(root, (element) => hasClass(element, name))

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** What an element begins, if it begins something that one can look for. */
const begins = (element: Element): Pick<Draft, 'title' | 'kind'> | undefined => {
  const { tagName } = element
  if (/^h[23]$/.test(tagName)) return { title: wordsOf(element), kind: '' }
  if (tagName === 'figure') {
    const kind = wordsOf(byClass(element, 'caption-number')) || 'Figure'
    return { title: wordsOf(byClass(element, 'widget-title')) || kind, kind }
  }
  if (attribute(element, 'data-statement') !== undefined) {
    const name = byClass(element, 'statement-name')
    const kind = wordsOf(name && find(name, (child) => child.tagName === 'a'))
    return { title: capital(wordsOf(byClass(element, 'statement-title'))) || kind, kind }
  }
  if (attribute(element, 'data-equation') !== undefined) {
    const number = /\d+/.exec(wordsOf(find(element, isEquationNumber)))?.[0]
    return {
      title: attribute(element, 'data-equation') ?? '',
      kind: number ? `Formula ${number}` : 'Formula',
    }
  }
  return undefined
}

/** A line of a reference page: a term, a symbol, a work, a method. */
const referenceLine = (
  element: Element,
  page: string,
): Pick<Draft, 'title' | 'kind'> | undefined => {
  const first = (tag: string) => wordsOf(find(element, ({ tagName }) => tagName === tag))
  if (page === '/glossary/' && element.tagName === 'div')
    return { title: capital(first('dt')), kind: 'Term' }
  if (page === '/numbers/' && element.tagName === 'div')
    return { title: first('dt'), kind: 'Method' }
  if (page === '/notation/' && element.tagName === 'tr')
    return { title: first('td'), kind: 'Symbol' }
  if (page === '/bibliography/' && element.tagName === 'li')
    return { title: capital(first('cite')), kind: 'Work' }
  return undefined
}

/** The records of one exported page; a word belongs to the nearest thing with an address above it. */
export const recordsOf = (html: string, page: string): readonly SearchRecord[] => {
  const main = mainOf(html)
  if (!main) return []
  const heading = find(main, ({ tagName }) => tagName === 'h1')
  const title = wordsOf(heading)
  const number = /\d+/.exec(wordsOf(byClass(main, 'chapter-number')))?.[0]
  const place = number ? `${number}. ${title}` : title
  const whole: Draft = { url: page, title, kind: number ? 'Chapter' : 'Page', words: [] }
  const drafts = [whole]

  const walk = (parent: Element, around: Draft): void => {
    let current = around
    for (const node of parent.childNodes) {
      if (node === heading) continue
      if (!isElement(node) || node.tagName === 'math' || (isNoise(node) && !begins(node))) {
        current.words.push(textOf(node))
        continue
      }
      const id = attribute(node, 'id')
      const found = id === undefined ? undefined : (begins(node) ?? referenceLine(node, page))
      if (!found || found.title === '') {
        walk(node, current)
        if (blocks.test(node.tagName)) current.words.push(' ')
        continue
      }
      const draft: Draft = { url: encodeURI(`${page}#${id}`), ...found, words: [] }
      drafts.push(draft)
      // A formula is part of its sentence too; a heading begins what follows it; what else has a name holds its own words.
      if (attribute(node, 'data-equation') !== undefined) current.words.push(` ${textOf(node)} `)
      if (/^h[23]$/.test(node.tagName)) current = draft
      else walk(node, draft)
    }
  }
  walk(main, whole)
  return drafts.map(({ words, ...draft }) => {
    const text = tidy(words.join(''))
    const isTold = text.toLowerCase().startsWith(`${draft.title.toLowerCase()} `)
    return { ...draft, place, text: isTold ? text.slice(draft.title.length + 1) : text }
  })
}
