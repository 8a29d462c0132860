import { derivativePolynomial } from '@/lib/geometry/polynomials/arithmetic'
import { degree } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { commonFactor } from './common-factor'
import { exactQuotient, primitivePart } from './divide'

/** K = constant · w^monomial · ∏ factor^power, the factors squarefree, coprime, and without monomials. */
export type PowerProduct = {
  /** The sign of the constant. */
  readonly sign: 1 | -1
  /** The exponents of the monomial in front. */
  readonly monomial: readonly number[]
  readonly factors: readonly { readonly polynomial: Polynomial; readonly power: number }[]
}

/**
 * The squarefree decomposition of a polynomial in several variables (Musser's algorithm with all
 * partial derivatives), its monomial factor kept apart. Undefined when a common factor was not found
 * within the limits of {@link commonFactor}.
 *
 * @throws RangeError when K is 0
 * @example
 * powerProduct(polynomialOf('x^2*(x^2-y^3)^2')) // monomial [2, 0], (x² − y³)²
 */
export function powerProduct(K: Polynomial): PowerProduct | undefined {
  const { part, numerator } = primitivePart(K)
  const monomial = K.variables.map((_, i) => Math.min(...part.terms.map((t) => t.exponents[i]!)))
  const body = {
    ...part,
    terms: part.terms.map((t) => ({
      ...t,
      exponents: t.exponents.map((e, i) => e - monomial[i]!),
    })),
  }
  const factors: { polynomial: Polynomial; power: number }[] = []
  let repeated = K.variables
    .map((name) => derivativePolynomial(body, name))
    .filter((derivative) => derivative.terms.length > 0)
    .reduce<Polynomial | undefined>((common, d) => common && commonFactor(common, d), body)
  if (!repeated) return undefined
  let radical = exactQuotient(body, repeated)
  for (let power = 1; radical && degree(radical) > 0; power++) {
    const next: Polynomial | undefined = commonFactor(radical, repeated)
    if (!next) return undefined
    const factor = exactQuotient(radical, next)
    if (factor && degree(factor) > 0)
      factors.push({ polynomial: primitivePart(factor).part, power })
    radical = next
    repeated = exactQuotient(repeated, next) ?? repeated
  }
  return { sign: numerator < 0n ? -1 : 1, monomial, factors }
}
