import {
  addPolynomials,
  constantPolynomial,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
  variablePolynomial,
} from './arithmetic'
import { bracketStep, polynomialLexer, readSyntax, type Syntax } from './grammar'
import { degree, type Polynomial } from './polynomial'

/** What is refused: texts beyond these are no polynomials that a reader would type. */
export const polynomialLimits = {
  characters: 4000,
  nesting: 60,
  variables: 6,
  degree: 60,
  terms: 2000,
  /** Decimal digits of a coefficient. */
  digits: 300,
} as const

/** A polynomial, or where its text fails and what was expected there. Columns count from 1. */
export type ParsedPolynomial =
  | { readonly ok: true; readonly polynomial: Polynomial }
  | { readonly ok: false; readonly column: number; readonly message: string }

/**
 * The polynomial that a text writes: `(y - x^2)^2 + x^6`, `2x^2y`, `1/2*w1^2*w2^2`, `x²y⁴`, `0.5x`.
 * Variables are single letters with an optional index, in alphabetical order.
 *
 * @param variables the variables in which to answer: those of the text when left out
 * @example
 * parsePolynomial('x^2+') // { ok: false, column: 5, message: 'expected a number, a variable or (, got the end' }
 */
export function parsePolynomial(text: string, variables?: readonly string[]): ParsedPolynomial {
  if (text.length > polynomialLimits.characters)
    return refusal(1, `the text must have at most ${polynomialLimits.characters} characters`)
  const { tokens, errors } = polynomialLexer.tokenize(text)
  const stray = errors[0]
  if (stray)
    return refusal(stray.offset + 1, `expected an operator or a term, got ${text[stray.offset]}`)
  let nesting = 0
  for (const token of tokens) {
    nesting += bracketStep(token)
    if (nesting > polynomialLimits.nesting)
      return refusal(
        token.startOffset + 1,
        `brackets must nest at most ${polynomialLimits.nesting} deep`,
      )
  }
  const syntax = readSyntax(tokens, text.length)
  if (syntax.kind === 'error') {
    const found = tokens.find(({ startOffset }) => startOffset + 1 === syntax.column)
    return refusal(syntax.column, `expected ${syntax.expected}, got ${found?.image ?? 'the end'}`)
  }
  const names = [...new Set(variableNames(syntax))].toSorted(byName)
  const known = variables ?? names
  if (known.length > polynomialLimits.variables)
    return refusal(1, `at most ${polynomialLimits.variables} variables, got ${known.join(', ')}`)
  return expanded(syntax, known)
}

/**
 * The polynomial that a text writes, for texts that are known to be right.
 *
 * @throws RangeError with the column and what was expected, when the text is wrong
 * @example
 * polynomialOf('(x^2 - y^3)^2')
 */
export function polynomialOf(text: string, variables?: readonly string[]): Polynomial {
  const parsed = parsePolynomial(text, variables)
  if (!parsed.ok)
    throw new RangeError(`polynomial, column ${parsed.column}: ${parsed.message} in ${text}`)
  return parsed.polynomial
}

function refusal(column: number, message: string): ParsedPolynomial {
  return { ok: false, column, message }
}

/** Multiplies out, and refuses before anything grows beyond the limits. */
function expanded(syntax: Syntax, variables: readonly string[]): ParsedPolynomial {
  switch (syntax.kind) {
    case 'number':
      return within(decimalConstant(syntax.text, variables), syntax.column)
    case 'variable':
      if (!variables.includes(syntax.name))
        return refusal(
          syntax.column,
          `expected one of the variables ${variables.join(', ')}, got ${syntax.name}`,
        )
      return { ok: true, polynomial: variablePolynomial(variables, syntax.name) }
    case 'sum':
      return syntax.terms.reduce<ParsedPolynomial>(
        (sum, { negative, syntax: term }) => {
          if (!sum.ok) return sum
          const next = expanded(term, variables)
          if (!next.ok) return next
          const signed = negative ? scalePolynomial(next.polynomial, -1n) : next.polynomial
          return within(addPolynomials(sum.polynomial, signed), term.column)
        },
        { ok: true, polynomial: constantPolynomial(variables, 0n) },
      )
    case 'product':
      return syntax.factors.reduce<ParsedPolynomial>(
        (product, { negative, divides, syntax: factor }) => {
          if (!product.ok) return product
          const next = expanded(factor, variables)
          if (!next.ok) return next
          const signed = negative ? scalePolynomial(next.polynomial, -1n) : next.polynomial
          return divides
            ? quotient(product.polynomial, signed, factor.column)
            : productWithin(product.polynomial, signed, factor.column)
        },
        { ok: true, polynomial: constantPolynomial(variables, 1n) },
      )
    case 'power': {
      const base = expanded(syntax.base, variables)
      if (!base.ok) return base
      return powerWithin(base.polynomial, syntax.exponent, syntax.column)
    }
  }
}

function quotient(p: Polynomial, divisor: Polynomial, column: number): ParsedPolynomial {
  if (degree(divisor) > 0) return refusal(column, 'expected a number after /, got a variable')
  const constant = divisor.terms[0]
  if (!constant) return refusal(column, 'expected a number other than 0 after /, got 0')
  return within(scalePolynomial(p, divisor.denominator, constant.coefficient), column)
}

function productWithin(p: Polynomial, q: Polynomial, column: number): ParsedPolynomial {
  if (degree(p) + degree(q) > polynomialLimits.degree) return tooHigh(column)
  if (p.terms.length * q.terms.length > 50 * polynomialLimits.terms) return tooMany(column)
  return within(multiplyPolynomials(p, q), column)
}

function powerWithin(p: Polynomial, digits: string, column: number): ParsedPolynomial {
  const exponent = Number(digits)
  const total = Math.max(degree(p), 0) * exponent
  if (total > polynomialLimits.degree || (p.terms.length > 1 && exponent > polynomialLimits.degree))
    return tooHigh(column)
  const size = Math.max(1, ...p.terms.map((term) => `${term.coefficient}`.length))
  if ((size + `${p.denominator}`.length - 1.5) * exponent > 4 * polynomialLimits.digits)
    return tooLong(column)
  const active = p.variables.filter((_, i) => p.terms.some((term) => term.exponents[i]! > 0)).length
  if (p.terms.length > 1 && binomial(total + active, active) > 50 * polynomialLimits.terms)
    return tooMany(column)
  return within(powerPolynomial(p, exponent), column)
}

function within(p: Polynomial, column: number): ParsedPolynomial {
  if (degree(p) > polynomialLimits.degree) return tooHigh(column)
  if (p.terms.length > polynomialLimits.terms) return tooMany(column)
  const bound = 10n ** BigInt(polynomialLimits.digits)
  const isLong = p.terms.some(({ coefficient }) => coefficient >= bound || coefficient <= -bound)
  return isLong || p.denominator >= bound ? tooLong(column) : { ok: true, polynomial: p }
}

function tooHigh(column: number): ParsedPolynomial {
  return refusal(column, `the degree must be at most ${polynomialLimits.degree}`)
}

function tooMany(column: number): ParsedPolynomial {
  return refusal(column, `multiplied out, there must be at most ${polynomialLimits.terms} terms`)
}

function tooLong(column: number): ParsedPolynomial {
  return refusal(column, `coefficients must have at most ${polynomialLimits.digits} digits`)
}

function decimalConstant(text: string, variables: readonly string[]): Polynomial {
  const [whole = '', digits = ''] = text.split('.')
  return constantPolynomial(variables, BigInt(whole + digits || '0'), 10n ** BigInt(digits.length))
}

function binomial(n: number, k: number): number {
  let value = 1
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i
  return value
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
