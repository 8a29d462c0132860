import { fraction } from '@/lib/numerics/fraction'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { independentRows, primitive } from '@/lib/geometry/polyhedra/cone'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import { solveLinearProgram } from '@/lib/geometry/polyhedra/linear-program'

/**
 * Positive integer weights ω for which K is homogeneous, ⟨ω, α⟩ the same for every term; undefined when
 * there are none. Then w ↦ (s^ω₁ w₁, …) multiplies K by a constant and carries every zero into the
 * origin as s → 0, so that no zero has a smaller λ, or a larger m at the same λ, than the origin.
 *
 * @example
 * homogeneousWeights(polynomialOf('(x^2-y^2*z)^2')) // [2, 1, 2], or other weights that do
 */
export function homogeneousWeights(K: Polynomial): IntegerVector | undefined {
  const lifted = K.terms.map(({ exponents }) => [...exponents, -1])
  const rows = independentRows(lifted).map((i) => lifted[i]!)
  const solution = solveLinearProgram({
    rows: rows.map((row) => row.map((e) => fraction(e))),
    right: rows.map((row) => fraction(-1 - row.reduce((sum, e) => sum + e, 0))),
    cost: [...K.variables.map(() => fraction(-1)), fraction(0)],
  })
  if (solution.kind !== 'optimal') return undefined
  const weights = K.variables.map((_, i) => solution.x[i]!.add(1))
  const common = weights.reduce((d, w) => d * (BigInt(w.d) / gcd(d, BigInt(w.d))), 1n)
  return primitive(weights.map((w) => Number(w.mul(common).valueOf())))
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
