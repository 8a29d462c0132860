import { normalForm } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'

/**
 * The coefficients of the powers of a variable, the constant one first, as polynomials in the others.
 *
 * @example
 * coefficientsOf(polynomialOf('x*z^2+y'), 'z') // y, 0 and x
 */
export function coefficientsOf(p: Polynomial, name: string): readonly Polynomial[] {
  const index = p.variables.indexOf(name)
  const height = Math.max(0, ...p.terms.map(({ exponents }) => exponents[index]!))
  const others = p.variables.toSpliced(index, 1)
  return Array.from({ length: height + 1 }, (_, power) =>
    normalForm(
      others,
      p.terms
        .filter(({ exponents }) => exponents[index] === power)
        .map((t) => ({ ...t, exponents: t.exponents.toSpliced(index, 1) })),
      p.denominator,
    ),
  )
}
