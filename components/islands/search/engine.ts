/** What the index says of one thing that was found. */
export type Found = {
  readonly url: string
  readonly title: string
  readonly kind: string
  readonly place: string
  /** The words around what was looked for, those that were meant marked. */
  readonly excerpt: readonly { readonly text: string; readonly isMarked: boolean }[]
}

export type Answer = { readonly total: number; readonly found: readonly Found[] }

type Pagefind = {
  readonly init: () => Promise<void>
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
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

/**
 * Whether something that was found has to do with the words. For a word that is nowhere, the engine
 * finds what begins like it, down to one letter; what begins like it in three may be meant.
 */
const isMeant = (words: string, { title, excerpt }: Found): boolean => {
  const marked = excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)
  const text = plain([title, ...marked].join(' '))
  return plain(words)
    .split(/\s+/)
    .some((word) => text.includes(word.slice(0, 3)))
}

/** The best `limit` of what fits the words, and how many fit. */
export const search = async (words: string, limit: number): Promise<Answer> => {
  const { results } = await (await startEngine()).search(words)
  const best = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  const all = best.map(({ url, excerpt, meta }) => ({
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    place: meta['place'] ?? '',
    excerpt: markedWords(excerpt),
  }))
  const found = all.filter((one) => isMeant(words, one))
  const dropped = all.length - found.length
  return { total: found.length === 0 ? 0 : results.length - dropped, found }
}
