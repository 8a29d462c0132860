import { squarefreeFactors } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import type { IntegerPolynomial } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { type BivariatePolynomial, resultant } from '@/lib/geometry/algebraic-numbers/resultant'
import { derivativeInY } from './bivariate'
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
 */
export function criticalValues(curves: readonly BivariatePolynomial[]): CriticalValues {
  const pointlike = curves.filter(vanishesAtOriginOnly)
  const vertical = [
    ...curves.filter(isVertical).map((curve) => curve[0]!),
    ...(pointlike.length > 0 ? [[0n, 1n]] : []),
  ]
  const others = curves.filter((curve) => !isVertical(curve) && !pointlike.includes(curve))
  const discriminants = others.flatMap((curve) =>
    squarefreeFactors(resultant(curve, derivativeInY(curve))),
  )
  const crossings = others.flatMap((curve, i) =>
    others
      .slice(0, i)
      .flatMap((other) => squarefreeFactors(resultant(curve, other)).map(({ factor }) => factor)),
  )
  const multiple = discriminants.filter(({ multiplicity }) => multiplicity > 1)
  return {
    singular: [...vertical, ...multiple.map(({ factor }) => factor), ...crossings],
    all: [...vertical, ...discriminants.map(({ factor }) => factor), ...crossings],
  }
}
