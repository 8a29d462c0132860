import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { z } from 'zod'
import { contentFolder } from './folder'

const name = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  literal: z.string().optional(),
})

const entry = z.object({
  id: z.string(),
  title: z.string(),
  author: z.array(name).default([]),
  issued: z.object({ 'date-parts': z.tuple([z.tuple([z.number()], z.number())]) }),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
})

/** A work cited, as the bibliography lists it. */
export type Work = {
  readonly key: string
  /** Its place in the bibliography, counted from 1: the number in brackets. */
  readonly number: number
  readonly authors: readonly string[]
  readonly year: number
  readonly title: string
  /** Journal, volume, pages; or publisher. Empty where there is none. */
  readonly venue: string
  readonly href?: string
  /** How hard it is to read: I, II or III. */
  readonly level?: string
  /** Why one would read it, in a sentence. */
  readonly why?: string
  /** The day on which the entry was compared with something that was opened, and with what. */
  readonly verified?: string
}

const notes = ['level', 'why', 'verified'] as const

type Notes = Pick<Work, (typeof notes)[number]>

/** What this guide notes of each work in fields of its own, by key: BibTeX programs pass them over. */
const readNotes = (bibtex: string): ReadonlyMap<string, Notes> =>
  new Map(
    [...bibtex.matchAll(/^@\w+\{(\w+),([\s\S]*?)^\}/gm)].map(([, key = '', body = '']) => {
      const found = notes.flatMap((field) => {
        const text = new RegExp(`^ *${field} = \\{(.*)\\},?$`, 'm').exec(body)?.[1]
        return text === undefined ? [] : [[field, text]]
      })
      return [key, Object.fromEntries(found)]
    }),
  )

const authorName = (author: z.infer<typeof name>): string =>
  author.literal ??
  [author.given, author['non-dropping-particle'], author.family].filter(Boolean).join(' ')

const venueOf = (found: z.infer<typeof entry>): string => {
  const { publisher, volume, issue, page } = found
  const place = found['container-title']
  if (place === undefined) return publisher ?? ''
  const numbered = volume && (issue ? `${volume}(${issue})` : volume)
  return [[place, numbered].filter(Boolean).join(' '), page?.replace('-', '–')]
    .filter(Boolean)
    .join(', ')
}

const sortKey = (found: z.infer<typeof entry>) =>
  `${found.author[0]?.family ?? found.author[0]?.literal ?? ''} ${found.issued['date-parts'][0][0]} ${found.title}`

/** The works of a BibTeX file, in the order of their authors' names and years, numbered from 1. */
export const parseBibliography = (bibtex: string): readonly Work[] => {
  const noted = readNotes(bibtex)
  return z
    .array(entry)
    .parse(new Cite(bibtex).data)
    .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'))
    .map((found, index) => {
      const href = found.DOI === undefined ? found.URL : `https://doi.org/${found.DOI}`
      return {
        key: found.id,
        number: index + 1,
        authors: found.author.map(authorName),
        year: found.issued['date-parts'][0][0],
        title: found.title,
        venue: venueOf(found),
        ...(href !== undefined && { href }),
        ...noted.get(found.id),
      }
    })
}

const parsed = new Map<string, readonly Work[]>()

/** Every work in content/references.bib: parsed once, for as long as its text stays the same. */
export const readBibliography = (folder = contentFolder): readonly Work[] => {
  const text = readFileSync(join(folder, 'references.bib'), 'utf8')
  const known = parsed.get(text)
  if (known) return known
  const works = parseBibliography(text)
  parsed.set(text, works)
  return works
}

/** One line of plain text: authors (year). Title. Venue. */
export const workLine = ({ authors, year, title, venue }: Work): string => {
  const names = authors.length > 3 ? `${authors[0]} et al.` : authors.join(', ')
  return [`${names} (${year})`, title, venue].filter(Boolean).join('. ') + '.'
}
