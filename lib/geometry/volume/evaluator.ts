import { powerProduct } from '@/lib/geometry/factors/powers'
import { polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { compensatedEvaluator } from './compensated-sum'

/**
 * K as a function of a point in double precision. K is taken apart into powers of squarefree factors
 * first, and sums whose terms cancel are done again in twice the precision, so that values down to about
 * 10⁻³⁰ of the size of the terms keep their digits.
 *
 * @param K a polynomial other than 0
 */
export function evaluatorOf(K: Polynomial): (point: ArrayLike<number>) => number {
  const product = powerProduct(K)
  if (!product) return compensatedEvaluator(K)
  const bodies = product.factors.map((factor) => compensatedEvaluator(factor.polynomial))
  const constant = constantOf(K)
  const powers = product.factors.map((factor) => factor.power)
  return (point) => {
    let value = constant
    for (let i = 0; i < product.monomial.length; i++)
      if (product.monomial[i]! > 0) value *= point[i]! ** product.monomial[i]!
    for (let j = 0; j < bodies.length; j++) value *= bodies[j]!(point) ** powers[j]!
    return value
  }
}

/** The constant c of K = c · w^monomial ∏ factor^power, from the first terms. */
function constantOf(K: Polynomial): number {
  const product = powerProduct(K)
  if (!product) return 1
  const heads = product.factors.map(
    ({ polynomial: f, power }) => f.terms[0]!.coefficient ** BigInt(power),
  )
  return (
    Number(K.terms[0]!.coefficient) /
    Number(heads.reduce((a, b) => a * b, 1n)) /
    Number(K.denominator)
  )
}

/** The coefficients of K along the last variable, as polynomials in the others. */
export function coefficientsInLast(K: Polynomial): readonly Polynomial[] {
  const last = K.variables.length - 1
  const height = Math.max(0, ...K.terms.map((term) => term.exponents[last]!))
  return Array.from({ length: height + 1 }, (_, power) =>
    polynomial(
      K.variables.slice(0, last),
      K.terms
        .filter((term) => term.exponents[last] === power)
        .map((term) => ({ ...term, exponents: term.exponents.slice(0, last) })),
      K.denominator,
    ),
  )
}
