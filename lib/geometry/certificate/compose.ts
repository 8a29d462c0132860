import {
  addPolynomials,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { normalForm, type Polynomial, type Term } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'

/** The variables of a chart: the algebraic number t first, then the coordinates. */
export const chartVariables = ['t', 'u', 'v'] as const

/** The coordinates of the plane as polynomials in those of a chart. */
export type Substitution = readonly [x: Polynomial, y: Polynomial]

/** p with powers of t reduced by a monic polynomial in t (in the chart's variables). */
export function reducedInT(p: Polynomial, minimal: Polynomial): Polynomial {
  const degree = Math.max(...minimal.terms.map(({ exponents }) => exponents[0]!))
  const tail = scalePolynomial(
    normalForm(
      minimal.variables,
      minimal.terms.filter(({ exponents }) => exponents[0]! < degree),
      minimal.denominator,
    ),
    -1n,
  )
  let [low, high] = parted(p, degree)
  while (high.terms.length > 0) {
    const next = parted(multiplyPolynomials(high, tail), degree)
    low = addPolynomials(low, next[0])
    high = next[1]
  }
  return low
}

/** p in new coordinates: t, u and v replaced by polynomials, and powers of t reduced. */
export function composed(
  p: Polynomial,
  images: readonly [t: Polynomial, u: Polynomial, v: Polynomial],
  minimal: Polynomial,
): Polynomial {
  return reducedInT(substitute(p, images), minimal)
}

/** The terms below t^degree, and the others divided by it. */
function parted(p: Polynomial, degree: number): readonly [Polynomial, Polynomial] {
  const isLow = ({ exponents }: Term) => exponents[0]! < degree
  const high = p.terms
    .filter((term) => !isLow(term))
    .map(({ exponents, coefficient }) => ({
      exponents: exponents.with(0, exponents[0]! - degree),
      coefficient,
    }))
  return [
    normalForm(p.variables, p.terms.filter(isLow), p.denominator),
    normalForm(p.variables, high, p.denominator),
  ]
}
