/** A documentation comment, taken apart. */
export type Comment = {
  /** The first paragraph: what the thing is. */
  readonly definition: string
  /** The paragraphs after it: formula, convention, source. */
  readonly remarks: readonly string[]
  readonly parameters: readonly { readonly name: string; readonly text: string }[]
  readonly returns?: string
  readonly throws: readonly string[]
  /** Code, one string an example. */
  readonly examples: readonly string[]
}

/**
 * The parts of a documentation comment, from its text between the opening and the closing mark.
 * Lines of a paragraph are joined, those of a list and of code are kept.
 */
export const parseComment = (text: string): Comment => {
  const [first = '', ...tagged] = text
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
    .split(/^(?=@[a-z]+)/m)
  const [definition = '', ...remarks] = paragraphs(first)
  const bodies = (tag: string) =>
    tagged.flatMap((block) =>
      block.startsWith(`@${tag}`) ? [block.slice(tag.length + 1).trim()] : [],
    )
  const returns = bodies('returns')[0]
  return {
    definition,
    remarks,
    parameters: bodies('param').map((body) => {
      const [name = '', ...words] = joined(body).split(' ')
      return { name, text: words.join(' ').replace(/^- /, '') }
    }),
    ...(returns !== undefined && { returns: joined(returns) }),
    throws: bodies('throws').map(joined),
    examples: bodies('example'),
  }
}

const paragraphs = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => (isList(paragraph) ? paragraph : joined(paragraph)))

const isList = (paragraph: string): boolean => /^\s*(-|\d+\.) /m.test(paragraph)

const joined = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
