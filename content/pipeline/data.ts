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

/** A word of the glossary. */
export type GlossaryTerm = z.infer<typeof term>

/** A chapter of the guide's plan, whether it exists or not. */
export type PlannedChapter = z.infer<typeof planned>

const read = <T>(schema: z.ZodType<T>, folder: string, name: string): readonly T[] => {
  const path = join(folder, name)
  if (!existsSync(path)) return []
  const parsed = z.array(schema).safeParse(JSON.parse(readFileSync(path, 'utf8')))
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
