import {
  expanded,
  type ParsedPolynomial,
  polynomialLimits,
  type RefusedPolynomial,
  refusal,
} from './expand'
import { readSyntax, type Syntax } from './grammar'
import type { Polynomial } from './polynomial'
import { type Token, tokensOf } from './tokens'

/**
 * The polynomial that a text writes: `(y - x^2)^2 + x^6`, `2x^2y`, `1/2*w1^2*w2^2`, `x²y⁴`, `0.5x`.
 * Variables are single letters with an optional index, in alphabetical order.
 *
 * @param variables the variables in which to answer: those of the text when left out
 * @example
 * parsePolynomial('x^2+') // { ok: false, column: 5, message: 'expected a number, a variable or (, got the end' }
 */
export function parsePolynomial(text: string, variables?: readonly string[]): ParsedPolynomial {
  const syntax = parseSyntax(text)
  return 'ok' in syntax ? syntax : polynomialOfSyntax(syntax, variables)
}

/**
 * What a text says before it is multiplied out: `(x-y)^2` as a power of a difference. Where the text
 * is wrong, the column and what was expected there.
 *
 * @example
 * parseSyntax('(x-y)^2') // a sum of one product of one power
 */
export function parseSyntax(text: string): Syntax | RefusedPolynomial {
  if (text.length > polynomialLimits.characters)
    return refusal(1, `the text must have at most ${polynomialLimits.characters} characters`)
  const called = functionIn(text)
  if (called)
    return refusal(called.column, `expected a polynomial, got the function ${called.name}`)
  const tokens = tokensOf(text)
  if ('kind' in tokens)
    return refusal(tokens.column, `expected an operator or a term, got ${text[tokens.column - 1]}`)
  const tooDeep = firstTooDeep(tokens)
  if (tooDeep)
    return refusal(tooDeep.column, `brackets must nest at most ${polynomialLimits.nesting} deep`)
  const syntax = readSyntax(tokens, text.length)
  if (syntax.kind === 'error') {
    const found = tokens.find(({ column }) => column === syntax.column)
    return refusal(syntax.column, `expected ${syntax.expected}, got ${found?.image ?? 'the end'}`)
  }
  return syntax
}

/** A syntax, multiplied out in the given variables, or in its own. */
export function polynomialOfSyntax(
  syntax: Syntax,
  variables?: readonly string[],
): ParsedPolynomial {
  const names = [...new Set(variableNames(syntax))].toSorted(byName)
  const known = variables ?? names
  if (known.length > polynomialLimits.variables)
    return refusal(1, `at most ${polynomialLimits.variables} variables, got ${known.join(', ')}`)
  return expanded(syntax, known)
}

/**
 * The polynomial that a text writes, for texts that are known to be right.
 *
 * @throws TypeError when it is no text
 * @throws RangeError with the column and what was expected, when the text is wrong
 * @example
 * polynomialOf('(x^2 - y^3)^2')
 */
export function polynomialOf(text: string, variables?: readonly string[]): Polynomial {
  if (typeof text !== 'string')
    throw new TypeError(`polynomial must be a text, got ${String(text)}`)
  const parsed = parsePolynomial(text, variables)
  if (!parsed.ok)
    throw new RangeError(`polynomial, column ${parsed.column}: ${parsed.message} in ${text}`)
  return parsed.polynomial
}

/** Names of functions that people type; the short ones are names only where no letter stands before them. */
const functionNames = [
  'a?(?:rc)?(?:sin|cos|tan|sec|csc|cot)h?',
  'exp|log|sqrt|cbrt|pow|abs|norm|sign|sgn|max|min|floor|ceil|round|mod|gcd|lcm|det',
  'erfc?|sinc|relu|gelu|silu|swish|sigmoid|softplus|softmax|heaviside',
  '(?<![a-z])(?:ln|lg)',
].join('|')

/** `sin(x)`, `sin^2(x)`, `sin²(x)` and `sin x`. */
const called = String.raw`(?=\s*(?:\^\s*\{?-?\d+\}?\s*|[²³⁴-⁹]\s*)?\(|\s+[a-z])`

const functionCall = new RegExp(`(?:${functionNames})${called}`, 'i')

/** A function that is called in a text; without this `sin(x)` would be s·i·n·x. */
function functionIn(text: string): { readonly name: string; readonly column: number } | undefined {
  const found = functionCall.exec(text)
  return found ? { name: found[0], column: found.index + 1 } : undefined
}

/** The bracket that opens one level more than is allowed. */
function firstTooDeep(tokens: readonly Token[]): Token | undefined {
  let nesting = 0
  return tokens.find(({ kind }) => {
    if (kind === 'open') nesting++
    if (kind === 'close') nesting--
    return nesting > polynomialLimits.nesting
  })
}

function variableNames(syntax: Syntax): readonly string[] {
  switch (syntax.kind) {
    case 'number':
      return []
    case 'variable':
      return [syntax.name]
    case 'sum':
      return syntax.terms.flatMap((term) => variableNames(term.syntax))
    case 'product':
      return syntax.factors.flatMap((factor) => variableNames(factor.syntax))
    case 'power':
      return variableNames(syntax.base)
  }
}

/** Letters first, then indices by their value: w2 before w10. */
function byName(a: string, b: string): number {
  if (a[0] !== b[0]) return a < b ? -1 : 1
  return Number(a.slice(1) || -1) - Number(b.slice(1) || -1)
}
