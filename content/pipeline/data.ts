import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ContentError } from './fault'
import { contentFolder } from './folder'
import { levels } from './front-matter'

const slug = z.string().regex(/^[a-z0-9-]+$/)

const term = z.strictObject({
  id: slug,
  term: z.string(),
  /** A sentence or two, formulas between dollars. */
  definition: z.string(),
  /** Slug of the chapter that defines it. */
  chapter: slug,
})

const planned = z.strictObject({
  slug,
  title: z.string(),
  summary: z.string(),
  level: z.enum(levels),
})

const meanings = [
  'truth',
  'model',
  'prior',
  'posterior',
  'data',
  'optimal',
  'laplace',
  'lambda',
] as const

const symbol = z.strictObject({
  /** TeX, without dollars. */
  symbol: z.string(),
  /** Words, formulas between dollars. */
  meaning: z.string(),
  /** The name in code; as lib/ spells it. */
  code: z.string(),
  /** Slug of the chapter that uses it first. */
  chapter: slug,
  /** The colour it has everywhere. */
  colour: z.enum(meanings).optional(),
  /** The sign that stands beside the colour. */
  sign: z.string().optional(),
})

const method = z.strictObject({
  id: slug,
  /** What is computed. */
  what: z.string(),
  how: z.string(),
  tolerance: z.string(),
  /** What it is checked against. */
  against: z.string(),
  /** The tests that check it, by their paths from the root of the project. */
  tests: z.array(z.string()).nonempty(),
})

const path = z.strictObject({ title: z.string(), summary: z.string(), chapters: z.array(slug) })

const erratum = z.strictObject({
  /** The day of the correction. */
  date: z.iso.date(),
  /** Where it was: an address of the guide. */
  href: z.string().startsWith('/'),
  /** That place in words. */
  where: z.string(),
  /** What stood there, and what stands there now; formulas between dollars. */
  stood: z.string(),
  stands: z.string(),
  /** Who reported it, under the name that they want to stand here. */
  reporter: z.string(),
})

/** A word of the glossary. */
export type GlossaryTerm = z.infer<typeof term>

const read = <T>(schema: z.ZodType<T>, folder: string, name: string): readonly T[] => {
  const file = join(folder, name)
  if (!existsSync(file)) return []
  const parsed = z.array(schema).safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  throw new ContentError(
    parsed.error.issues.map(({ path: [index, ...key], message }) => ({
      file: `content/${name}`,
      line: 1,
      what: `entry ${Number(index) + 1}: ${key.join('.')}: ${message}`,
      todo: 'See the schema in content/pipeline/data.ts',
    })),
  )
}

/** content/glossary.json: one term, one definition, the chapter that defines it. */
export const readGlossary = (folder = contentFolder) => read(term, folder, 'glossary.json')

/** content/plan.json: the chapters of the whole guide, in order. */
export const readPlan = (folder = contentFolder) => read(planned, folder, 'plan.json')

/** content/notation.json: one symbol, one meaning, one colour, one name in code. */
export const readNotation = (folder = contentFolder) => read(symbol, folder, 'notation.json')

/** content/methods.json: how each kind of number is computed, and what it is checked against. */
export const readMethods = (folder = contentFolder) => read(method, folder, 'methods.json')

/** content/paths.json: ways through the guide, by the slugs of its chapters. */
export const readPaths = (folder = contentFolder) => read(path, folder, 'paths.json')

/** content/errata.json: what was corrected after it was published, the newest first. */
export const readErrata = (folder = contentFolder) => read(erratum, folder, 'errata.json')
