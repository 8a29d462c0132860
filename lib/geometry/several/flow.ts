import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import { derivativePolynomial } from '@/lib/geometry/polynomials/arithmetic'
import { degree } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import type { Derivation } from './derivation'
import { solveEquations } from './linear-equations'
import type { Square } from './squares'
import { homogeneousWeights } from './weighted-homogeneous'

/**
 * Weights of a torus action around the origin that keeps (λ, m) of every zero: K is homogeneous for
 * them, or every polynomial of the presentation that solved it is homogeneous, or a sum of even
 * monomials with positive coefficients (for which any weights do).
 */
export function flowWeights({ K, step, squares }: Derivation): IntegerVector | undefined {
  if (step.kind === 'generators') return flowWeights(step.rest)
  const whole = needing([K])
  if (whole.length === 0) return K.variables.map(() => 1)
  const weights = homogeneousWeights(whole) ?? squaresWeights(squares)
  if (weights || step.kind !== 'toric') return weights
  const { equations, factors } = step.presentation
  const parts = needing([...equations, ...factors])
  if (parts.length === 0) return K.variables.map(() => 1)
  return homogeneousWeights(parts)?.slice(0, K.variables.length)
}

/** Each square homogeneous, though of different degrees. */
function squaresWeights(squares: readonly Square[] | undefined): IntegerVector | undefined {
  return squares && homogeneousWeights(squares.map(({ base }) => base))
}

/** The polynomials that ask something of the weights. */
function needing(polynomials: readonly Polynomial[]): readonly Polynomial[] {
  return polynomials.filter((p) => !isMonomialSum(p))
}

function isMonomialSum({ terms }: Polynomial): boolean {
  return terms.every(
    ({ exponents, coefficient }) => coefficient > 0n && exponents.every((e) => e % 2 === 0),
  )
}

/**
 * Points around which K may be homogeneous: the origin, and the point c for which K(w + c) has no terms
 * of degree one below the top: Σ cᵢ ∂ᵢK_D = −K_(D−1).
 */
export function flowCenters(K: Polynomial): readonly (readonly Fraction[])[] {
  const origin = K.variables.map(() => fraction(0))
  const top = ofDegree(K, degree(K))
  const next = ofDegree(K, degree(K) - 1)
  const derivatives = K.variables.map((name) => derivativePolynomial(top, name))
  const monomials = new Set([...derivatives, next].flatMap((p) => p.terms.map(keyOf)))
  const equations = [...monomials].map((key) => ({
    row: derivatives.map((p) => coefficientAt(p, key)),
    right: coefficientAt(next, key).neg(),
  }))
  const center = solveEquations(equations, K.variables.length)
  return center && center.some((c) => !c.equals(0)) ? [origin, center] : [origin]
}

function ofDegree(K: Polynomial, total: number): Polynomial {
  const terms = K.terms.filter((t) => t.exponents.reduce((sum, e) => sum + e, 0) === total)
  return { ...K, terms }
}

function keyOf(term: Term): string {
  return term.exponents.join()
}

function coefficientAt(p: Polynomial, key: string): Fraction {
  const term = p.terms.find((t) => keyOf(t) === key)
  return term ? fraction(term.coefficient, p.denominator) : fraction(0)
}
