import { asPrinted, isNear } from './words'

/** What the index says of one thing that was found. */
export type Found = {
  readonly url: string
  readonly title: string
  readonly kind: string
  readonly place: string
  /** The words around what was looked for, those that were meant marked. */
  readonly excerpt: readonly { readonly text: string; readonly isMarked: boolean }[]
}

export type Answer = {
  readonly total: number
  readonly found: readonly Found[]
  /** Nothing fits the words as they were typed; what was found fits words that are close to them. */
  readonly isGuess: boolean
}

type Pagefind = {
  readonly init: () => Promise<void>
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly score: number
      readonly data: () => Promise<{
        readonly url: string
        readonly excerpt: string
        readonly meta: Readonly<Record<string, string>>
      }>
    }[]
  }>
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** Pagefind's excerpt is text with `<mark>` in it; nothing of it is ever read as HTML. */
export const markedWords = (excerpt: string): Found['excerpt'] =>
  excerpt
    .replaceAll('</mark> <mark>', ' ')
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((part) => {
      const isMarked = part.startsWith('<mark>')
      const text = part
        .replace(/^<mark>|<\/mark>$/g, '')
        .replace(/&(lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
      return text === '' ? [] : [{ text, isMarked }]
    })

/** The index lies beside the folder of this script, wherever the site is published. */
const load = async (): Promise<Pagefind> => {
  const address = import.meta.url.replace(/_islands\/[^/]*$/, 'pagefind/pagefind.js')
  const pagefind: Pagefind = await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ address
  )
  await pagefind.init()
  return pagefind
}

let engine: Promise<Pagefind> | undefined

/** Fetches the engine and its index, once; after a failure the next call tries again. */
export const startEngine = (): Promise<Pagefind> => {
  engine ??= load().catch((error: unknown) => {
    engine = undefined
    throw error
  })
  return engine
}

const plain = (text: string) => text.normalize('NFKD').toLowerCase()

/** What is said of one result in its title and where the engine saw the words. */
const toldOf = ({ title, excerpt }: Found): string =>
  [title, ...excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)].join(' ')

/**
 * Whether something that was found has to do with the words. For a word that is nowhere, the engine
 * finds what begins like it, down to one letter; what begins like it in three, or four of many, may be meant.
 */
const isMeant = (words: string, one: Found): boolean => {
  const text = plain(toldOf(one))
  return plain(words)
    .split(/\s+/)
    .some((word) => text.includes(word.slice(0, word.length > 6 ? 4 : 3)))
}

/** The guide's own words come before the works and the modules that it names. */
const weightOf = ({ url, kind }: Found): number =>
  kind === 'Work' || url.includes('/library/') ? 0.5 : 1

/** The best `limit` of what the engine finds, and how many it finds. */
const ask = async (words: string, limit: number) => {
  const { results } = await (await startEngine()).search(words)
  const best = await Promise.all(
    results.slice(0, limit).map(async ({ score, data }) => {
      const { url, excerpt, meta } = await data()
      const found: Found = {
        url,
        title: meta['title'] ?? url,
        kind: meta['kind'] ?? '',
        place: meta['place'] ?? '',
        excerpt: markedWords(excerpt),
      }
      return { found, score: score * weightOf(found) }
    }),
  )
  const ranked = best.toSorted((one, other) => other.score - one.score)
  return { total: results.length, all: ranked.map(({ found }) => found) }
}

/** The best `limit` of what fits the words, and how many fit; where nothing does, what fits words close to them. */
export const search = async (typed: string, limit: number): Promise<Answer> => {
  const words = asPrinted(typed)
  const { total, all } = await ask(words, limit)
  const found = all.filter((one) => isMeant(words, one))
  if (found.length > 0) return { total: total - (all.length - found.length), found, isGuess: false }
  const beginnings = words.replace(/(\p{L}{3})\p{L}+/gu, '$1')
  const close = (await ask(beginnings, limit)).all.filter((one) => isNear(words, toldOf(one)))
  return { total: close.length, found: close, isGuess: close.length > 0 }
}
