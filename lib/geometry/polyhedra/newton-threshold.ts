import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import { dot, rank } from './cone'
import type { IntegerVector } from './cone'
import { minimalPoints, newtonPolyhedron } from './newton-polyhedron'
import type { Facet, NewtonPolyhedron } from './newton-polyhedron'
import { convexWeights } from './convex-weights'

/** The answer of the Newton linear program, with the proof of its optimality. */
export type NewtonThreshold = {
  readonly lambda: Fraction
  readonly multiplicity: number
  /** The facets whose normals u attain λ = ⟨u, h + 1⟩ / N(u): the divisors that give the pole. */
  readonly optimal: readonly Facet[]
  /** The exponents on the smallest face that the ray of h + 1 meets: its point is (h + 1)/λ. */
  readonly face: readonly IntegerVector[]
  /** θ ≥ 0 with sum 1 and Σ θ_α α ≤ (h + 1)/λ over {@link face}: proves that no weight does better. */
  readonly weights: readonly Fraction[]
}

/**
 * (λ, m) of the sum of the squares (or of the absolute values) of monomials w^α under the prior
 * ∏ |wᵢ|^(hᵢ), at the origin:
 * 1/λ = max over u ≥ 0 with ⟨u, h + 1⟩ = 1 of min over α of ⟨u, α⟩, and m = 1 + the dimension of the
 * optimal face, which is the rank of the facet normals that attain it.
 *
 * @param exponents the α, of K itself: [2, 2] for x²y²; none of them 0
 * @param discrepancies the hᵢ + 1 > 0; all 1 (a uniform prior) when left out
 * @throws RangeError when an exponent is 0 (there is no zero at the origin), or a value is out of range
 * @example
 * newtonThreshold([[4, 0], [0, 6]]) // λ = 5/12, m = 1
 */
export function newtonThreshold(
  exponents: readonly IntegerVector[],
  discrepancies: readonly Fraction[] = (exponents[0] ?? []).map(() => fraction(1)),
  polyhedron: NewtonPolyhedron = newtonPolyhedron(exponents),
): NewtonThreshold {
  if (discrepancies.length !== polyhedron.dimension)
    throw new RangeError(
      `discrepancies must number ${polyhedron.dimension}, got ${discrepancies.length}`,
    )
  for (const a of discrepancies)
    if (!(a.compare(0) > 0))
      throw new RangeError(`discrepancies must be positive, got ${a.toFraction()}`)
  if (exponents.some((alpha) => alpha.every((x) => x === 0)))
    throw new RangeError('exponents must not be 0: a constant term leaves no zero at the origin')
  const ratios = polyhedron.facets
    .filter((facet) => facet.level > 0)
    .map((facet) => ({ facet, ratio: weighted(facet.normal, discrepancies).div(facet.level) }))
  const lambda = ratios.map((r) => r.ratio).reduce((a, b) => (b.compare(a) < 0 ? b : a))
  const optimal = ratios.filter((r) => r.ratio.equals(lambda)).map((r) => r.facet)
  const face = minimalPoints(exponents).filter((alpha) =>
    optimal.every((f) => dot(f.normal, alpha) === f.level),
  )
  const corner = discrepancies.map((a) => a.div(lambda))
  return {
    lambda,
    multiplicity: rank(optimal.map((f) => f.normal)),
    optimal,
    face,
    weights: convexWeights(face, corner),
  }
}

/** ⟨u, a⟩ of an integer and a rational vector. */
export function weighted(u: IntegerVector, a: readonly Fraction[]): Fraction {
  return u.reduce((sum, x, i) => sum.add(a[i]!.mul(x)), fraction(0))
}
