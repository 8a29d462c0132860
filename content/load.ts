import { readBibliography, workLine } from './pipeline/bibliography'
import { compile } from './pipeline/compile'
import {
  readErrata,
  readGlossary,
  readMethods,
  readNotation,
  readPaths,
  readPlan,
} from './pipeline/data'
import { glossaryFaults } from './pipeline/data-faults'
import { ContentError } from './pipeline/fault'
import { findFaults } from './pipeline/find-faults'
import { inlineMarkdown } from './pipeline/inline-markdown'
import { type Source, readSources } from './pipeline/read'
import type { Piece, Statement } from './pipeline/statement'
import type { Survey } from './pipeline/survey'
import { type Names, type World, readWorld } from './pipeline/world'

export { citedKeys, citedSource } from './pipeline/citations'
export {
  inlineMarkdown,
  readBibliography,
  readErrata,
  readGlossary,
  readMethods,
  readNotation,
  readPaths,
  readPlan,
  workLine,
}
export type { Names, Piece, Source, Survey }

/** A chapter, ready to be drawn. */
export type Chapter = Source & {
  readonly code: string
  readonly survey: Survey
  /** Time to read the words, not to play with the figures. */
  readonly minutes: number
}

/** A line of the guide's contents; a chapter that is not written yet has no address to link to. */
export type ContentsLine = {
  readonly number: number
  readonly title: string
  readonly summary: string
  readonly level: string
  readonly slug?: string
}

const wordsPerMinute = 200

/** Every chapter that exists, in the order of the guide. */
export const listChapters = (): readonly Source[] => readSources()

/** The contents of the whole guide: the chapters that exist, and those that are planned. */
export const listContents = (): readonly ContentsLine[] => {
  const written = readSources()
  const plan = readPlan()
  const order = plan.map(({ slug }) => slug)
  const lines = [
    ...written.map(({ slug, front }) => ({ slug, isWritten: true, ...front })),
    ...plan
      .filter(({ slug }) => written.every((chapter) => chapter.slug !== slug))
      .map((planned) => ({ isWritten: false, ...planned })),
  ]
  return lines
    .toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug))
    .map(({ slug, isWritten, title, summary, level }, index) => ({
      number: index + 1,
      title,
      summary,
      level,
      ...(isWritten && { slug }),
    }))
}

/**
 * One chapter, checked and compiled.
 *
 * @throws ContentError where the chapter names what does not exist, or its TeX does not compile
 */
export const loadChapter = async (slug: string, names: Names): Promise<Chapter> => {
  const world = readWorld(names)
  const found = world.chapters.find(({ source }) => source.slug === slug)
  if (!found) throw new RangeError(`slug must name a chapter, got ${slug}`)
  const { source, survey } = found
  const faults = [...findFaults(source, survey, world), ...glossaryFaults(world.order)]
  if (faults.length > 0) throw new ContentError(faults)
  return {
    ...source,
    survey,
    code: await compile(source),
    minutes: Math.max(1, Math.round(survey.words / wordsPerMinute)),
  }
}

/** A statement of the guide, with its place, and what it rests on in words and addresses. */
export type ListedClaim = Statement & {
  readonly slug: string
  readonly chapter: string
  readonly number: number
  /** The labels of the places that it rests on, by address as written: `#film`. */
  readonly places: Readonly<Record<string, { readonly href: string; readonly label: string }>>
}

/** Every theorem and every marked claim, in the order of the guide. */
export const listClaims = (names: Names): readonly ListedClaim[] => {
  const { chapters } = readWorld(names)
  return chapters.flatMap(({ source: { slug, number, front }, survey }) =>
    survey.statements.map((statement) => ({
      ...statement,
      slug,
      number,
      chapter: front.title,
      places: Object.fromEntries(
        statement.grounds.flatMap((ground) =>
          ground.kind === 'place' ? [[ground.href, placeOf(ground.href, slug, chapters)]] : [],
        ),
      ),
    })),
  )
}

const placeOf = (written: string, slug: string, chapters: World['chapters']) => {
  const href = written.startsWith('#') ? `/${slug}/${written}` : written
  const [path, id] = href.split('#')
  const home = chapters.find(({ source }) => `/${source.slug}/` === path)
  const label = home?.survey.anchors.find((anchor) => anchor.id === id)?.label
  const chapter = home && home.source.slug !== slug ? `chapter ${home.source.number}` : undefined
  return { href, label: [chapter, label].filter(Boolean).join(', ') || href }
}

/** Where each term of the glossary is defined, by its id: the address of the definition, or of the chapter. */
export const definedPlaces = (names: Names): ReadonlyMap<string, string> =>
  new Map(
    readWorld(names).chapters.flatMap(({ source: { slug }, survey }) =>
      survey.elements.flatMap(({ name, attributes: { term, id } }) =>
        name === 'Definition' && term !== undefined && id !== undefined
          ? [[term, `/${slug}/#${id}`] as const]
          : [],
      ),
    ),
  )

/** The chapters that print each computed number, by its name: their slugs. */
export const printedValues = (names: Names): ReadonlyMap<string, readonly string[]> => {
  const printed = new Map<string, string[]>()
  for (const { source, survey } of readWorld(names).chapters)
    for (const { name, attributes } of survey.elements) {
      const of = attributes['of']
      if (name !== 'Value' || of === undefined) continue
      printed.set(of, [...new Set([...(printed.get(of) ?? []), source.slug])])
    }
  return printed
}

/** Where each work is cited, by key: the addresses of the citations. */
export const citedPlaces = (names: Names): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>()
  for (const { source, survey } of readWorld(names).chapters)
    for (const { key, id } of survey.citations)
      places.set(key, [...(places.get(key) ?? []), `/${source.slug}/#${id}`])
  return places
}
