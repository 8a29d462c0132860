/** The smallest pieces of a text: what each is, as it was written, and where, in columns from 1. */
export type Token = {
  readonly kind: TokenKind
  readonly image: string
  readonly column: number
}

/** What a token can be. */
export type TokenKind = (typeof vocabulary)[number]['kind']

/** The first pattern that fits wins: a decimal before the whole number it begins with, `**` before `*`. */
const vocabulary = [
  { kind: 'decimal', pattern: /\d+\.\d*|\.\d+/y },
  { kind: 'whole', pattern: /\d+/y },
  { kind: 'variable', pattern: /[A-Za-zΑ-Ωα-ω](?:_?\d+|_\{\d+\}|[₀-₉]+)?/y },
  { kind: 'superscript', pattern: /[⁰¹²³⁴-⁹]+/y },
  { kind: 'caret', pattern: /\^|\*\*/y },
  { kind: 'times', pattern: /[*·×⋅]/y },
  { kind: 'over', pattern: /[/÷]/y },
  { kind: 'plus', pattern: /\+/y },
  { kind: 'minus', pattern: /[-−–]/y },
  { kind: 'open', pattern: /\(/y },
  { kind: 'close', pattern: /\)/y },
] as const

const blank = /\s+/y

/**
 * The tokens of a text, blanks left out, or the column of the first character that begins none.
 *
 * @example
 * tokensOf('2x # y') // { kind: 'stray', column: 4 }
 */
export function tokensOf(
  text: string,
): readonly Token[] | { readonly kind: 'stray'; readonly column: number } {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const skipped = imageAt(blank, text, at)
    if (skipped !== undefined) {
      at += skipped.length
      continue
    }
    const token = tokenAt(text, at)
    if (!token) return { kind: 'stray', column: at + 1 }
    tokens.push(token)
    at += token.image.length
  }
  return tokens
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const { kind, pattern } of vocabulary) {
    const image = imageAt(pattern, text, at)
    if (image !== undefined) return { kind, image, column: at + 1 }
  }
  return undefined
}

/** What a sticky pattern finds at a place. */
function imageAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
