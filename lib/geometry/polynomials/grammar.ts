import type { Token, TokenKind } from './tokens'

/** What a text says, before anything is multiplied out. Columns count from 1. */
export type Syntax =
  | { readonly kind: 'number'; readonly text: string; readonly column: number }
  | { readonly kind: 'variable'; readonly name: string; readonly column: number }
  | { readonly kind: 'sum'; readonly terms: readonly SignedSyntax[]; readonly column: number }
  | { readonly kind: 'product'; readonly factors: readonly FactorSyntax[]; readonly column: number }
  | {
      readonly kind: 'power'
      readonly base: Syntax
      readonly exponent: string
      readonly column: number
    }

/** A term of a sum with its sign. */
export type SignedSyntax = { readonly negative: boolean; readonly syntax: Syntax }

/** A factor of a product, or a divisor. */
export type FactorSyntax = SignedSyntax & { readonly divides: boolean }

/** Where a text stopped making sense, and what was expected there. */
export type SyntaxFailure = {
  readonly kind: 'error'
  readonly column: number
  readonly expected: string
}

const expected = {
  atom: 'a number, a variable or (',
  close: 'an operator or )',
  end: 'an operator or the end',
  exponent: 'a whole number as exponent',
}

/** How far the reading has come. After a failure no token is left, so every rule comes to its end. */
type Reader = {
  readonly tokens: readonly Token[]
  readonly endColumn: number
  at: number
  failure: SyntaxFailure | undefined
}

/**
 * The syntax of a list of tokens, or where it stopped making sense and what was expected there.
 *
 * The grammar is that of sums of products of powers, one function a rule, each with one token to decide
 * by; a product may go without its sign (`2x^2y`, `2(x+1)y`).
 *
 *     sum      = product (('+' | '-') product)*
 *     product  = signed (('*' | '/') signed | power that begins with a variable or '(')*
 *     signed   = ('+' | '-')* power
 *     power    = atom (superscript | '^' exponent)?
 *     exponent = whole | '(' whole ')'
 *     atom     = whole | decimal | variable | '(' sum ')'
 *
 * @param length how long the text is: a text that ends too early is at fault one column after it
 */
export function readSyntax(tokens: readonly Token[], length: number): Syntax | SyntaxFailure {
  const reader: Reader = { tokens, endColumn: length + 1, at: 0, failure: undefined }
  const syntax = sum(reader)
  if (next(reader) !== undefined) fail(reader, expected.end)
  return reader.failure ?? syntax
}

function sum(reader: Reader): Syntax {
  const first = product(reader)
  const terms: SignedSyntax[] = [{ negative: false, syntax: first }]
  for (let sign = take(reader, ...signs); sign; sign = take(reader, ...signs))
    terms.push({ negative: sign.kind === 'minus', syntax: product(reader) })
  return { kind: 'sum', terms, column: first.column }
}

function product(reader: Reader): Syntax {
  const first = { ...signed(reader), divides: false }
  const factors: FactorSyntax[] = [first]
  for (;;) {
    const operator = take(reader, 'times', 'over')
    if (operator) factors.push({ ...signed(reader), divides: operator.kind === 'over' })
    else if (next(reader) === 'variable' || next(reader) === 'open')
      factors.push({ negative: false, syntax: power(reader), divides: false })
    else return { kind: 'product', factors, column: first.syntax.column }
  }
}

function signed(reader: Reader): SignedSyntax {
  let negative = false
  for (let sign = take(reader, ...signs); sign; sign = take(reader, ...signs))
    if (sign.kind === 'minus') negative = !negative
  return { negative, syntax: power(reader) }
}

function power(reader: Reader): Syntax {
  const base = atom(reader)
  const raised = take(reader, 'superscript', 'caret')
  if (!raised) return base
  const exponent = raised.kind === 'caret' ? exponentOf(reader) : plainDigits(raised.image)
  return { kind: 'power', base, exponent, column: base.column }
}

function exponentOf(reader: Reader): string {
  const isBracketed = take(reader, 'open') !== undefined
  const digits = demand(reader, 'whole', expected.exponent)
  if (isBracketed) demand(reader, 'close', expected.close)
  return digits
}

function atom(reader: Reader): Syntax {
  const token = take(reader, 'whole', 'decimal', 'variable', 'open')
  if (!token) fail(reader, expected.atom)
  if (token?.kind === 'open') {
    const inner = sum(reader)
    demand(reader, 'close', expected.close)
    return inner
  }
  const { kind, image, column } = token ?? nothing
  return kind === 'variable'
    ? { kind, name: plainName(image), column }
    : { kind: 'number', text: image, column }
}

const signs = ['plus', 'minus'] as const

/** Stands for the atom that is missing; nobody sees it, for the answer is the failure. */
const nothing: Token = { kind: 'whole', image: '0', column: 1 }

function next({ tokens, at }: Reader): TokenKind | undefined {
  return tokens[at]?.kind
}

/** The next token, which is used up, where it is of one of these kinds. */
function take(reader: Reader, ...kinds: readonly TokenKind[]): Token | undefined {
  const token = reader.tokens[reader.at]
  if (!token || !kinds.includes(token.kind)) return undefined
  reader.at++
  return token
}

/** What the next token says, which must be of this kind. */
function demand(reader: Reader, kind: TokenKind, wanted: string): string {
  const token = take(reader, kind)
  if (!token) fail(reader, wanted)
  return token?.image ?? ''
}

/** Only the first failure counts. */
function fail(reader: Reader, wanted: string): void {
  const column = reader.tokens[reader.at]?.column ?? reader.endColumn
  reader.failure ??= { kind: 'error', column, expected: wanted }
  reader.at = reader.tokens.length
}

/** `w_1`, `w_{1}` and `w₁` are the variable `w1`. */
function plainName(image: string): string {
  return image
    .replace(/[_{}]/g, '')
    .replace(/[₀-₉]/g, (digit) => `${digit.codePointAt(0)! - 0x2080}`)
}

function plainDigits(image: string): string {
  return image.replace(/[⁰¹²³⁴-⁹]/g, (digit) => `${'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)}`)
}
