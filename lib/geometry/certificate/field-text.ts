import type { FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import type { IntegerPolynomial } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import {
  approximate,
  type DyadicInterval,
  enclosure,
  type RealField,
  refineRoot,
} from '@/lib/geometry/algebraic-numbers/real-field'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { normalForm, type Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import type { FieldRecord } from './certificate'

/** A field as text. */
export function fieldRecord({ minimal, root }: RealField): FieldRecord {
  return { polynomial: formatPolynomial(inT(minimal, 1n, ['t'])), interval: intervalText(root) }
}

/** An element of the field as a polynomial in t, in the given variables. */
export function inT(
  numerator: IntegerPolynomial,
  denominator: bigint,
  variables: readonly string[],
): Polynomial {
  const exponentsOf = (power: number) => variables.map((name) => (name === 't' ? power : 0))
  const terms = numerator.map((coefficient, i) => ({ exponents: exponentsOf(i), coefficient }))
  return normalForm(variables, terms, denominator)
}

/** A number of the field as text: `2/3`, or a polynomial in t. */
export function numberText({ numerator, denominator }: FieldNumber): string {
  return formatPolynomial(inT(numerator, denominator, ['t']))
}

/** A number of the field, rounded. */
export function approximately(field: RealField, { numerator, denominator }: FieldNumber): number {
  const root = refineRoot(field.minimal, field.root, 128)
  return approximate(enclosure(numerator, root)) / Number(denominator)
}

/** The ends of an interval as fractions. */
export function intervalText({ low, high, bits }: DyadicInterval): readonly [string, string] {
  const unit = 1n << BigInt(bits)
  return [formatFraction(fraction(low, unit)), formatFraction(fraction(high, unit))]
}
