import { z } from 'zod'

/** The levels that a section can have. */
export const sectionLevels: readonly string[] = ['I', 'II', 'III']

/** How hard a chapter is, or from where to where its sections go: I for anyone, II with effort, III on trust or with a proof. */
export const levels = ['I', 'II', 'III', 'I–II', 'I–III', 'II–III'] as const

export const frontMatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  level: z.enum(levels),
  needs: z.array(z.string()),
  /** The day of first publication, 2026-11-22. */
  published: z.date().transform((date) => date.toISOString().slice(0, 10)),
})

/** What stands at the head of every chapter. */
export type FrontMatter = z.infer<typeof frontMatter>
