import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import {
  addPolynomials,
  constantPolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'

/** A rational number as a constant polynomial. */
export function constantOf(variables: readonly string[], x: Fraction): Polynomial {
  return constantPolynomial(variables, x.s * x.n, x.d)
}

/** The value of a polynomial at a rational point. */
export function exactValue(p: Polynomial, point: readonly Fraction[]): Fraction {
  const value = substitute(
    p,
    point.map((x) => constantOf([], x)),
  )
  const term = value.terms[0]
  return term ? fraction(term.coefficient, value.denominator) : fraction(0)
}

/** p(w + point): the polynomial in coordinates around a rational point. */
export function translated(p: Polynomial, point: readonly Fraction[]): Polynomial {
  return substitute(
    p,
    p.variables.map((name, i) =>
      addPolynomials(variablePolynomial(p.variables, name), constantOf(p.variables, point[i]!)),
    ),
  )
}
