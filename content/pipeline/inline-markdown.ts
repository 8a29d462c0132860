import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { inlineHtml } from './inline-html'

const processor = unified().use(remarkParse).use(remarkMath)

/** A line of Markdown (emphasis, code, formulas between dollars) as HTML, without a paragraph around it. */
export const inlineMarkdown = (text: string): string => {
  const [first] = processor.parse(text).children
  return first?.type === 'paragraph' ? inlineHtml(first.children) : ''
}
