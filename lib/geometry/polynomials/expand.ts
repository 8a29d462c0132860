import {
  addPolynomials,
  constantPolynomial,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
  variablePolynomial,
} from './arithmetic'
import type { Syntax } from './grammar'
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
  | RefusedPolynomial

/** Where a text fails, and what was expected there. */
export type RefusedPolynomial = {
  readonly ok: false
  readonly column: number
  readonly message: string
}

/** What is wrong, and where. */
export function refusal(column: number, message: string): RefusedPolynomial {
  return { ok: false, column, message }
}

/** Multiplies out, and refuses before anything grows beyond the limits. */
export function expanded(syntax: Syntax, variables: readonly string[]): ParsedPolynomial {
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
