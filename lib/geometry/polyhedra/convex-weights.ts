import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import type { IntegerVector } from './cone'
import { solveLinearProgram } from './linear-program'

/**
 * Weights θ ≥ 0 with Σ θ = 1 and Σ θ_α α ≤ corner: the proof that a point lies in the Newton
 * polyhedron of some exponents.
 *
 * @throws RangeError when there are none: the point lies outside
 * @example
 * convexWeights([[4, 0], [0, 6]], [fraction(12, 5), fraction(12, 5)]) // [3/5, 2/5]
 */
export function convexWeights(
  points: readonly IntegerVector[],
  corner: readonly Fraction[],
): readonly Fraction[] {
  const slack = (i: number) => corner.map((_, j) => fraction(i === j ? 1 : 0))
  const rows = corner.map((_, i) => [...points.map((alpha) => fraction(alpha[i]!)), ...slack(i)])
  const solution = solveLinearProgram({
    rows: [...rows, [...points.map(() => fraction(1)), ...corner.map(() => fraction(0))]],
    right: [...corner, fraction(1)],
    cost: [...points, ...corner].map(() => fraction(0)),
  })
  if (solution.kind !== 'optimal')
    throw new RangeError(
      'point must lie in the Newton polyhedron of the exponents, got one outside',
    )
  return solution.x.slice(0, points.length)
}
