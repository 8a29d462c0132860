import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import {
  constantPolynomial,
  derivativePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'
import { kernelVector } from './linear-equations'

/** A direction in which K is constant. */
export type ConstantDirection = {
  /** One entry for each variable; 1 for the eliminated one. */
  readonly direction: readonly Fraction[]
  readonly eliminated: string
  /** K where the eliminated variable is 0, in the other variables: K in coordinates along the rest. */
  readonly restricted: Polynomial
}

/**
 * A direction v with Σ vᵢ ∂K/∂wᵢ = 0 among the given variables, or undefined when there is none: then
 * K is a polynomial in fewer linear forms.
 *
 * @param free the variables that may be mixed (uniform prior, both signs)
 * @example
 * constantDirection(polynomialOf('(x-y)^2'), ['x', 'y']) // direction [1, 1], x eliminated, y² left
 */
export function constantDirection(
  K: Polynomial,
  free: readonly string[],
): ConstantDirection | undefined {
  const derivatives = free.map((name) => derivativePolynomial(K, name))
  const coefficients = derivatives.map(
    (d) =>
      new Map(
        d.terms.map((term) => [term.exponents.join(), fraction(term.coefficient, d.denominator)]),
      ),
  )
  const monomials = new Set(coefficients.flatMap((map) => [...map.keys()]))
  const rows = [...monomials].map((key) => coefficients.map((map) => map.get(key) ?? fraction(0)))
  const kernel = kernelVector(rows, free.length)
  if (!kernel) return undefined
  const at = kernel.findIndex((x) => !x.equals(0))
  const eliminated = free[at]!
  const direction = K.variables.map((name) =>
    free.includes(name) ? kernel[free.indexOf(name)]!.div(kernel[at]!) : fraction(0),
  )
  const remaining = K.variables.filter((name) => name !== eliminated)
  const images = K.variables.map((name) =>
    name === eliminated ? constantPolynomial(remaining, 0n) : variablePolynomial(remaining, name),
  )
  return { direction, eliminated, restricted: substitute(K, images) }
}
