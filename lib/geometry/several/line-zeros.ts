import Rational from 'fraction.js'
import type { Fraction } from '@/lib/numerics/fraction'
import { bernsteinCoefficients, halves } from '@/lib/geometry/polyhedra/cube-polynomial'
import type { CubePolynomial } from '@/lib/geometry/polyhedra/cube-polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { evaluatePolynomial } from '@/lib/geometry/polynomials/substitution'
import type { Interval } from './box-derivation'
import { exactValue } from './exact-value'
import { cubePolynomial } from './smooth-zeros'

/** Where a squarefree polynomial in one variable vanishes on a closed interval. */
export type LineZeros = {
  readonly inside: boolean
  readonly atLow: boolean
  readonly atHigh: boolean
}

/**
 * Whether a squarefree polynomial in one variable has a zero inside an interval, or at its ends:
 * bisection until the Bernstein coefficients change sign at most once (Descartes' rule).
 */
export function lineZeros(f: Polynomial, interval: Interval): LineZeros {
  const atLow = exactValue(f, [interval.low]).equals(0)
  const atHigh = exactValue(f, [interval.high]).equals(0)
  let level: readonly CubePolynomial[] = [cubePolynomial(f, [interval])!]
  while (level.length > 0) {
    const undecided: CubePolynomial[] = []
    for (const part of level) {
      const signs = bernsteinCoefficients(part).filter((b) => b !== 0n)
      const changes = signs.filter((b, i) => i > 0 && b > 0n !== signs[i - 1]! > 0n).length
      if (changes === 1) return { inside: true, atLow, atHigh }
      if (changes > 1) undecided.push(part)
    }
    const next = undecided.flatMap((part) => halves(part, 0))
    // A zero at the middle shows as a zero constant coefficient of the upper half.
    if (next.some((part, i) => i % 2 === 1 && part.coefficients[0] === 0n))
      return { inside: true, atLow, atHigh }
    level = next
  }
  return { inside: false, atLow, atHigh }
}

/** The rational zeros of such a polynomial on an interval whose denominators are below about 10⁴. */
export function rationalZeros(f: Polynomial, { low, high }: Interval): readonly Fraction[] {
  const [a, step] = [low.valueOf(), high.sub(low).valueOf() / GRID]
  const value = (x: number) => evaluatePolynomial(f, [x])
  const zeros = new Map<string, Fraction>()
  for (let i = 0; i < GRID; i++) {
    let [left, right] = [a + i * step, a + (i + 1) * step]
    if (value(left) * value(right) > 0) continue
    for (let k = 0; k < 60; k++) {
      const middle = (left + right) / 2
      if (value(left) * value(middle) <= 0) right = middle
      else left = middle
    }
    const zero = new Rational(right).simplify(1e-9)
    const isInside = zero.compare(low) >= 0 && zero.compare(high) <= 0
    if (isInside && exactValue(f, [zero]).equals(0)) zeros.set(zero.toFraction(), zero)
  }
  return [...zeros.values()]
}

const GRID = 512
