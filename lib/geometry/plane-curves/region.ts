import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import type { Fraction } from '@/lib/numerics/fraction'

/** A closed box [x₀, x₁] × [y₀, y₁] of the plane, low before high. */
export type Box = {
  readonly x: readonly [low: Fraction, high: Fraction]
  readonly y: readonly [low: Fraction, high: Fraction]
}

/** The numerator and the positive denominator of a fraction. */
export function ratio(value: Fraction): readonly [numerator: bigint, denominator: bigint] {
  return [value.s * value.n, value.d]
}

/** The line x = value. */
export function verticalLine(value: Fraction): BivariatePolynomial {
  const [n, d] = ratio(value)
  return [n === 0n ? [0n, 1n] : [-n, d]]
}

/** The line y = value. */
export function horizontalLine(value: Fraction): BivariatePolynomial {
  const [n, d] = ratio(value)
  return [n === 0n ? [] : [-n], [d]]
}
