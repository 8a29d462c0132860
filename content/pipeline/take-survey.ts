import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { ContentError } from './fault'
import { plugins } from './plugins'
import { type Survey, emptySurvey } from './survey'

const taken = new Map<string, Survey>()

const lineOf = (error: unknown): number => (error instanceof VFileMessage ? (error.line ?? 1) : 1)

/**
 * Reads a chapter's text as the build does and says what is in it.
 *
 * @throws ContentError where the text is not MDX
 */
export const takeSurvey = (file: string, text: string): Survey => {
  const known = taken.get(text)
  if (known) return known
  const survey = emptySurvey()
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMdx)
    .use(plugins(survey))
  try {
    processor.runSync(processor.parse(text))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    const todo = 'Close every tag, and write < and { outside of formulas as &lt; and &#123;'
    throw new ContentError([{ file, line: lineOf(error), what, todo }])
  }
  taken.set(text, survey)
  return survey
}
