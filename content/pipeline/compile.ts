import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { elements } from './elements'
import { formulas } from './formulas'
import { headings } from './headings'
import type { Source } from './read'
import { type Survey, emptySurvey } from './survey'

/** A chapter as code that draws it, and what was found on the way. */
export type Compiled = { readonly code: string; readonly survey: Survey }

/** Compiles a chapter for the server; nothing of the code reaches the reader. */
export const compile = async ({ text }: Source): Promise<Compiled> => {
  const survey = emptySurvey()
  const { code } = await bundleMDX({
    source: text,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        remarkMath,
        () => elements(survey),
        () => headings(survey),
        () => formulas(survey),
      ],
    }),
  })
  return { code, survey }
}
