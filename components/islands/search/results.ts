import { element } from './element'
import type { Answer, Found } from './engine'

const mark = ({ text, isMarked }: Found['excerpt'][number]) =>
  isMarked ? element('mark', {}, text) : text

/** An excerpt ends where it was cut, not where a sentence does. */
const isCut = (excerpt: Found['excerpt']) => !/[.?!:]\s*$/.test(excerpt.at(-1)?.text ?? '.')

/** One result: a link, which is also an option of the list that the arrow keys walk through. */
const option = ({ url, title, kind, excerpt }: Found, index: number): HTMLAnchorElement => {
  const head = element('span', { class: 'search-title' }, title)
  if (kind !== '') head.append(' ', element('span', { class: 'search-kind' }, kind))
  const words = [...excerpt.map(mark), ...(isCut(excerpt) ? [' …'] : [])]
  const attributes = {
    class: 'search-option',
    'data-kind': kind,
    href: url,
    id: `search-option-${index}`,
    tabindex: '-1',
    role: 'option',
    'aria-selected': 'false',
  }
  return element('a', attributes, head, element('span', { class: 'search-excerpt' }, ...words))
}

/** The results in groups, by the chapter or page that they are on; the group of the best comes first. */
export const groupsOf = (found: readonly Found[]): readonly HTMLElement[] => {
  const places = [...new Set(found.map(({ place }) => place))]
  let count = 0
  return places.map((place, at) => {
    const id = `search-place-${at}`
    const name = element('div', { class: 'search-place', id, role: 'presentation' }, place)
    const here = found.filter((one) => one.place === place)
    const attributes = { class: 'search-group', role: 'group', 'aria-labelledby': id }
    return element('div', attributes, name, ...here.map((one) => option(one, count++)))
  })
}

/** What was found, in a sentence. */
export const countWords = (words: string, { total, found, isGuess }: Answer): string => {
  const shown = found.length
  if (total === 0) return `Nothing found for “${words}”.`
  if (isGuess) return `Nothing found for “${words}”. Shown is what is spelt much like it.`
  const results = total === 1 ? '1 result' : `${total} results`
  return shown < total
    ? `${results} for “${words}”, the best ${shown} shown.`
    : `${results} for “${words}”.`
}
