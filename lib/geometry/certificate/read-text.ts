import type { FieldPolynomial } from '@/lib/geometry/algebraic-numbers/field-polynomial'
import type { RealField } from '@/lib/geometry/algebraic-numbers/real-field'
import { bitLength } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { normalForm, type Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { parseFraction } from '@/lib/numerics/fraction'
import type { FieldRecord } from './certificate'

/**
 * The polynomial of a text as certificates print it, without the limits of what people type:
 * signed terms, each a number and powers of variables joined by `*`.
 *
 * @throws RangeError when the text is not of that form
 */
export function readPolynomial(text: string, variables: readonly string[]): Polynomial {
  const pieces = text.match(/[+-]?[^+-]+/g) ?? []
  if (pieces.join('') !== text) throw new RangeError(`text must be a polynomial, got ${text}`)
  const terms = pieces.map((piece) => {
    const exponents = variables.map(() => 0)
    let [numerator, denominator] = [piece.startsWith('-') ? -1n : 1n, 1n]
    for (const factor of piece.replace(/^[+-]/, '').split('*')) {
      const [base = '', power = '1'] = factor.split('^')
      const index = variables.indexOf(base)
      if (index >= 0) exponents[index]! += Number(power)
      else {
        const value = parseFraction(base)
        numerator *= value.s * value.n
        denominator *= value.d
      }
    }
    return { exponents, numerator, denominator }
  })
  const common = terms.reduce((product, { denominator }) => product * denominator, 1n)
  return normalForm(
    variables,
    terms.map(({ exponents, numerator, denominator }) => ({
      exponents,
      coefficient: (numerator * common) / denominator,
    })),
    common,
  )
}

/** The field of a record. */
export function readField({ polynomial, interval }: FieldRecord): RealField {
  const [low, high] = interval.map(parseFraction)
  const bits = Math.max(bitLength(low!.d), bitLength(high!.d)) - 1
  const unit = 1n << BigInt(bits)
  return {
    minimal: denseIn(readPolynomial(polynomial, ['t'])),
    root: {
      low: (low!.s * low!.n * unit) / low!.d,
      high: (high!.s * high!.n * unit) / high!.d,
      bits,
    },
  }
}

/** The coefficients of a polynomial in one variable, from the constant term up, times its denominator. */
export function denseIn({ terms }: Polynomial): readonly bigint[] {
  const list: bigint[] = []
  for (const { exponents, coefficient } of terms) {
    while (list.length <= exponents[0]!) list.push(0n)
    list[exponents[0]!] = coefficient
  }
  return list
}

/** A polynomial in t and v (chart variables, without u) over the field, times its denominator. */
export function denseInV({ terms }: Polynomial): FieldPolynomial {
  const rows: bigint[][] = []
  for (const { exponents, coefficient } of terms) {
    const [power, , j] = exponents
    while (rows.length <= j!) rows.push([])
    const row = rows[j!]!
    while (row.length <= power!) row.push(0n)
    row[power!] = coefficient
  }
  return rows
}
