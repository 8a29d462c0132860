import { type Comment, parseComment } from './comment'

/** An export of a source file, as its documentation shows it. */
export type Export = Comment & {
  readonly name: string
  readonly kind: 'function' | 'constant' | 'type'
  /** The declaration without its body. */
  readonly signature: string
}

const declaration = /^export (?:async )?(function\*?|const|type) (\w+)/

/**
 * The exports of a source file, in its order. The file is in the formatter's form: a declaration starts at
 * the margin under its comment, and ends where the next blank line is followed by the margin.
 */
export const parseExports = (source: string): readonly Export[] => {
  const lines = source.split('\n')
  return lines.flatMap((line, start): readonly Export[] => {
    const [, keyword, name] = declaration.exec(line) ?? []
    if (keyword === undefined || name === undefined) return []
    const after = lines.findIndex(
      (other, i) => i > start && other === '' && /^[^\s\])}]|^$/.test(lines[i + 1] ?? ''),
    )
    const block = lines.slice(start, after < 0 ? undefined : after)
    const kind = keyword === 'type' ? 'type' : keyword === 'const' ? 'constant' : 'function'
    return [
      { ...parseComment(commentAbove(lines, start)), name, kind, signature: signed(kind, block) },
    ]
  })
}

/** The text of the comment that ends on the line above, or nothing. */
const commentAbove = (lines: readonly string[], start: number): string => {
  if (!lines[start - 1]?.trimEnd().endsWith('*/')) return ''
  const opening = lines.findLastIndex((line, i) => i < start && line.startsWith('/**'))
  return lines
    .slice(opening, start)
    .join('\n')
    .replace(/^\/\*\*/, '')
    .replace(/\*\/\s*$/, '')
}

const signed = (kind: Export['kind'], block: readonly string[]): string => {
  const text = block.join('\n').replace(/^export /, '')
  if (kind === 'type') return text.trimEnd()
  if (kind === 'constant') return text.split(/ = |=>/)[0]?.trimEnd() ?? ''
  // The body opens on the last line at the margin that ends with a brace.
  const opening = block.findLastIndex((line) => /^\S.*\{$/.test(line))
  return block
    .slice(0, opening + 1)
    .join('\n')
    .replace(/^export /, '')
    .replace(/ \{$/, '')
}
