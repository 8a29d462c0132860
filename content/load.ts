import { readBibliography, workLine } from './pipeline/bibliography'
import { compile } from './pipeline/compile'
import { readGlossary, readNotation, readPaths, readPlan } from './pipeline/data'
import { glossaryFaults } from './pipeline/data-faults'
import { ContentError } from './pipeline/fault'
import { findFaults } from './pipeline/find-faults'
import { inlineMarkdown } from './pipeline/inline-markdown'
import { type Source, readSources } from './pipeline/read'
import type { Survey } from './pipeline/survey'
import { type Names, readWorld } from './pipeline/world'

export { citedKeys, citedSource } from './pipeline/citations'
export {
  inlineMarkdown,
  readBibliography,
  readGlossary,
  readNotation,
  readPaths,
  readPlan,
  workLine,
}
export type { Names, Source, Survey }

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

/** Where each work is cited, by key: the addresses of the citations. */
export const citedPlaces = (names: Names): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>()
  for (const { source, survey } of readWorld(names).chapters)
    for (const { key, id } of survey.citations)
      places.set(key, [...(places.get(key) ?? []), `/${source.slug}/#${id}`])
  return places
}
