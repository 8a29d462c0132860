import {
  addPolynomials,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { coefficientsOf } from './coefficients'

/**
 * The residual 4(AC − B²) of K = A z² + 2B z + C, in the other variables, when K is quadratic in z and
 * A(0) > 0; undefined otherwise. With z' = z + B/A, K = A z'² + (AC − B²)/A, so that λ(K) is
 * 1/2 + λ(AC − B²).
 *
 * @example
 * squareResidual(polynomialOf('(z-x^2)^2+x^2*y^2'), 'z') // 4x²y²
 */
export function squareResidual(K: Polynomial, z: string): Polynomial | undefined {
  const index = K.variables.indexOf(z)
  if (K.terms.some(({ exponents }) => exponents[index]! > 2)) return undefined
  const [C, B, A] = coefficientsOf(K, z)
  if (!A || !B || !C) return undefined
  const head = A.terms.find(({ exponents }) => exponents.every((e) => e === 0))
  if (!head || !(head.coefficient > 0n)) return undefined
  return addPolynomials(
    scalePolynomial(multiplyPolynomials(A, C), 4n),
    scalePolynomial(multiplyPolynomials(B, B), -1n),
  )
}
