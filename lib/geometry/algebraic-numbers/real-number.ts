import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { normalForm } from '@/lib/geometry/polynomials/polynomial'
import { type Fraction, formatFraction } from '@/lib/numerics/fraction'
import { adjoinRoot, type Extension, type FieldNumber } from './adjoin'
import { overField } from './field-polynomial'
import { squarefreeFactors } from './integer-gcd'
import { type IntegerPolynomial, multiply } from './integer-polynomial'
import { type RealField, rationals } from './real-field'
import { compareRoot, isolateRealRoots } from './real-roots'

/** The one real root of a polynomial in a closed interval. */
export type RealRoot = {
  /** Integer coefficients from the constant up; not constant. */
  readonly polynomial: IntegerPolynomial
  readonly interval: readonly [low: Fraction, high: Fraction]
}

/** A real number that is given exactly. */
export type RealNumber = Fraction | RealRoot

/** Whether a number is given as a root. */
export function isRoot(number: RealNumber): number is RealRoot {
  return 'polynomial' in number
}

/**
 * A real number as an element of a field, which is made larger where it has to be.
 *
 * @throws RangeError when the polynomial has not exactly one root in the interval
 * @example
 * numberIn(rationals, { polynomial: [-2n, 0n, 1n], interval: [fraction(1), fraction(2)] }) // √2
 */
export function numberIn(
  field: RealField,
  number: RealNumber,
): Extension & { readonly root: FieldNumber } {
  if (!isRoot(number)) {
    const { s, n, d } = number
    return { field, generator: theta, root: { numerator: n === 0n ? [] : [s * n], denominator: d } }
  }
  const squarefree = squarefreeFactors(number.polynomial)
    .map(({ factor }) => factor)
    .reduce<IntegerPolynomial>(multiply, [1n])
  const p = overField(squarefree)
  const [low, high] = number.interval
  const inside = isolateRealRoots(rationals, p).filter(
    (root) =>
      compareRoot(rationals, p, root, low.s * low.n, low.d) >= 0 &&
      compareRoot(rationals, p, root, high.s * high.n, high.d) <= 0,
  )
  const [root, more] = inside
  if (!root || more)
    throw new RangeError(
      `${formatNumber(number)} must have one real root in the interval, got ${inside.length}`,
    )
  return adjoinRoot(field, p, root)
}

/**
 * A number as the text that names it: `-1/2`, `root(x^2-2,1:2)`.
 */
export function formatNumber(number: RealNumber): string {
  if (!isRoot(number)) return formatFraction(number)
  const terms = number.polynomial.map((coefficient, i) => ({ exponents: [i], coefficient }))
  const ends = number.interval.map(formatFraction).join(':')
  return `root(${formatPolynomial(normalForm(['x'], terms, 1n))},${ends})`
}

const theta: FieldNumber = { numerator: [0n, 1n], denominator: 1n }
