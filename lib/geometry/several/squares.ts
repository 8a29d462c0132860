import type { Fraction } from '@/lib/numerics/fraction'
import {
  addPolynomials,
  constantPolynomial,
  equalPolynomials,
  multiplyPolynomials,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'

/** One square of a sum: scale · base², the scale positive. */
export type Square = { readonly scale: Fraction; readonly base: Polynomial }

/** Σ scale · base² in the given variables. */
export function sumOfSquares(variables: readonly string[], squares: readonly Square[]): Polynomial {
  return squares
    .map(({ scale, base }) =>
      scalePolynomial(multiplyPolynomials(base, base), scale.s * scale.n, scale.d),
    )
    .reduce(addPolynomials, constantPolynomial(variables, 0n))
}

/**
 * The squares of a part or a restriction of a sum of squares: variables that do not occur in it are set
 * to 0. Undefined where the squares do not then add up to it.
 */
export function squaresIn(
  K: Polynomial,
  squares: readonly Square[],
): readonly Square[] | undefined {
  const restricted = squares.map(({ scale, base }) => ({
    scale,
    base: substitute(
      base,
      base.variables.map((name) =>
        K.variables.includes(name)
          ? variablePolynomial(K.variables, name)
          : constantPolynomial(K.variables, 0n),
      ),
    ),
  }))
  const kept = restricted.filter(({ base }) => base.terms.length > 0)
  return equalPolynomials(sumOfSquares(K.variables, kept), K) ? kept : undefined
}
