import { squarefreeFactors } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import {
  bitLength,
  type IntegerPolynomial,
} from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { type BivariatePolynomial, resultant } from '@/lib/geometry/algebraic-numbers/resultant'
import { degreeInX, derivativeInY } from './bivariate'
import { isVertical, vanishesAtOriginOnly } from './plane-curve'

/** Polynomials in x: where the picture of some plane curves changes. */
export type CriticalValues = {
  /** Squarefree; their roots contain the x of every singular point and of every crossing. */
  readonly singular: readonly IntegerPolynomial[]
  /** Squarefree; beyond those, vertical tangents and asymptotes. */
  readonly all: readonly IntegerPolynomial[]
}

/**
 * The critical values of squarefree coprime curves under the projection to x: multiple roots of the
 * discriminants, roots of the resultants of pairs, vertical lines. A singular point is a root of the
 * discriminant of order μ + e − 1 ≥ 2 at least, with μ its Milnor number and e its order along the
 * vertical line, so simple roots need not be searched. Curves that are the origin at sight need none of
 * this.
 *
 * @throws RangeError when a resultant would take too long
 */
export function criticalValues(curves: readonly BivariatePolynomial[]): CriticalValues {
  const pointlike = curves.filter(vanishesAtOriginOnly)
  const vertical = [
    ...curves.filter(isVertical).map((curve) => curve[0]!),
    ...(pointlike.length > 0 ? [[0n, 1n]] : []),
  ]
  const others = curves.filter((curve) => !isVertical(curve) && !pointlike.includes(curve))
  const discriminants = others.flatMap((curve) =>
    squarefreeFactors(boundedResultant(curve, derivativeInY(curve))),
  )
  const crossings = others.flatMap((curve, i) =>
    others
      .slice(0, i)
      .flatMap((other) =>
        squarefreeFactors(boundedResultant(curve, other)).map(({ factor }) => factor),
      ),
  )
  const multiple = discriminants.filter(({ multiplicity }) => multiplicity > 1)
  return {
    singular: [...vertical, ...multiple.map(({ factor }) => factor), ...crossings],
    all: [...vertical, ...discriminants.map(({ factor }) => factor), ...crossings],
  }
}

/** Multiplications of residues that one resultant may take: some seconds. */
const LARGEST_WORK = 1e8

/** Words of all coefficients of one resultant, whose real roots are to be told apart. */
const LARGEST_SIZE = 40_000

/** The highest degree of one resultant. */
const HIGHEST_DEGREE = 800

/**
 * The resultant in y, unless it would take too long: as many points as its degree, as many primes as
 * Hadamard's bound has words, and Euclid's algorithm at each.
 */
function boundedResultant(f: BivariatePolynomial, g: BivariatePolynomial): IntegerPolynomial {
  const [m, n] = [f.length - 1, g.length - 1]
  const degree = degreeInX(f) * n + degreeInX(g) * m
  const words = (bitLength(largest(f)) * n + bitLength(largest(g)) * m) / WORD_BITS + 1
  const work = degree * words * (m + 1) * (n + 1)
  if (degree > HIGHEST_DEGREE || degree * words > LARGEST_SIZE || work > LARGEST_WORK)
    throw new RangeError(
      `K must be simpler: a resultant of its curves has degree ${degree} and coefficients of ${Math.ceil(words * WORD_BITS)} bits`,
    )
  return resultant(f, g)
}

/** Bits of the primes of modular arithmetic. */
const WORD_BITS = 25

/** The largest coefficient. */
function largest(f: BivariatePolynomial): bigint {
  return f.flat().reduce((top, c) => (c > top ? c : -c > top ? -c : top), 1n)
}
