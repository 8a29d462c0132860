import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readBibliography } from './bibliography'
import { readGlossary, readPlan } from './data'
import { type Source, readSources } from './read'
import type { Survey } from './survey'
import { takeSurvey } from './take-survey'

/** Names that the content may use and that are decided elsewhere. */
export type Names = { readonly widgets: readonly string[]; readonly values: readonly string[] }

/** All that a chapter can refer to. */
export type World = Names & {
  readonly chapters: readonly { readonly source: Source; readonly survey: Survey }[]
  /** Pages that are no chapters: `/glossary/`. */
  readonly pages: readonly string[]
  readonly works: readonly string[]
  readonly terms: readonly { readonly id: string; readonly chapter: string }[]
  /** Whether the project has a file at this path from its root. */
  readonly hasFile: (path: string) => boolean
  /** Slugs in the order of the guide, of chapters written and planned. */
  readonly order: readonly string[]
}

/** Every folder of app/ with a page in it, and no parameter in its path. */
const staticPages = (): readonly string[] =>
  readdirSync(join(process.cwd(), 'app'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/page.tsx') && !name.includes('['))
    .map((name) => `/${name.slice(0, -'page.tsx'.length)}`)

/** Reads everything that lies in content/. */
export const readWorld = (names: Names): World => {
  const sources = readSources()
  return {
    ...names,
    chapters: sources.map((source) => ({ source, survey: takeSurvey(source.file, source.text) })),
    pages: ['/', ...staticPages(), ...names.widgets.map((name) => `/embed/${name}/`)],
    works: readBibliography().map(({ key }) => key),
    terms: readGlossary(),
    hasFile: (path) => existsSync(join(process.cwd(), path)),
    order: [
      ...new Set([...readPlan().map(({ slug }) => slug), ...sources.map(({ slug }) => slug)]),
    ],
  }
}
