import { fraction } from '@/lib/numerics/fraction'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { independentRows, primitive } from '@/lib/geometry/polyhedra/cone'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import { solveLinearProgram } from '@/lib/geometry/polyhedra/linear-program'

/**
 * Positive integer weights ω for which each of the polynomials is homogeneous, ⟨ω, α⟩ the same for all
 * its terms; undefined when there are none.
 *
 * When K is, up to bounded factors, a sum of absolute values of monomials in such polynomials, then
 * w ↦ (s^ω₁ w₁, …) changes K by bounded factors and carries every zero into the origin as s → 0: no
 * zero has a smaller λ, or a larger m at the same λ, than the origin.
 *
 * @example
 * homogeneousWeights([polynomialOf('x^2-y^2*z')]) // [2, 1, 2], or others that do
 */
export function homogeneousWeights(polynomials: readonly Polynomial[]): IntegerVector | undefined {
  const dimension = polynomials[0]?.variables.length ?? 0
  const lifted = polynomials.flatMap((p, k) =>
    p.terms.map(({ exponents }) => [
      ...exponents,
      ...polynomials.map((_, l) => (k === l ? -1 : 0)),
    ]),
  )
  const rows = independentRows(lifted).map((i) => lifted[i]!)
  const solution = solveLinearProgram({
    rows: rows.map((row) => row.map((e) => fraction(e))),
    right: rows.map((row) => fraction(-row.slice(0, dimension).reduce((sum, e) => sum + e, 0))),
    cost: lifted[0]!.map((_, i) => fraction(i < dimension ? -1 : 0)),
  })
  if (solution.kind !== 'optimal') return undefined
  const weights = solution.x.slice(0, dimension).map((x) => x.add(1))
  const common = weights.reduce((d, w) => d * (BigInt(w.d) / gcd(d, BigInt(w.d))), 1n)
  return primitive(weights.map((w) => Number(w.mul(common).valueOf())))
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
