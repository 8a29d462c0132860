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

/** The value of a polynomial at a rational point: one sum of integers over a common denominator. */
export function exactValue(p: Polynomial, point: readonly Fraction[]): Fraction {
  const highest = point.map((_, i) => Math.max(0, ...p.terms.map((term) => term.exponents[i]!)))
  const powers = point.map((x, i) =>
    Array.from(
      { length: highest[i]! + 1 },
      (_, e) => (x.s * x.n) ** BigInt(e) * x.d ** BigInt(highest[i]! - e),
    ),
  )
  const sum = p.terms.reduce(
    (total, { exponents, coefficient }) =>
      total + exponents.reduce((product, e, i) => product * powers[i]![e]!, coefficient),
    0n,
  )
  const scale = point.reduce((product, x, i) => product * x.d ** BigInt(highest[i]!), p.denominator)
  return fraction(sum, scale)
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
