import type { Fraction } from '@/lib/numerics/fraction'
import { scalePolynomial, variablePolynomial } from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'
import { dot, rank } from '@/lib/geometry/polyhedra/cone'
import type { CubePolynomial } from '@/lib/geometry/polyhedra/cube-polynomial'
import { cubePositivity } from '@/lib/geometry/polyhedra/cube-positivity'
import { newtonPolyhedron } from '@/lib/geometry/polyhedra/newton-polyhedron'
import { LARGEST_ARRAY, POSITIVITY_BUDGET } from '@/lib/geometry/polyhedra/positivity'
import type { Interval } from './box-derivation'

/**
 * Whether, all over a box that contains the origin, a polynomial of one sign is comparable to the sum of
 * the absolute values of its monomials at the corners of its Newton polyhedron. Its zeros are then
 * those of these monomials, with the same (λ, m), and none has a smaller λ than the origin.
 *
 * On each orthant of the box the cones of weights that choose a corner v give coordinates in which
 * ±f/w^v is a polynomial on the unit cube, and Bernstein coefficients show it positive, within a budget
 * of additions: false says that it was not shown.
 */
export function isComparableOnBox(f: Polynomial, box: readonly Interval[]): boolean {
  const { vertices, facets } = newtonPolyhedron(f.terms.map((term) => term.exponents))
  const charts = vertices.map((vertex) => {
    const rays = facets.filter((facet) => dot(facet.normal, vertex) === facet.level)
    return { vertex, rays }
  })
  if (charts.some(({ rays }) => rank(rays.map((ray) => ray.normal)) < f.variables.length))
    return false
  let left = COMPARISON_BUDGET
  return orthantEnds(box).every((ends) => {
    const scaled = substitute(
      f,
      f.variables.map((name, i) =>
        scalePolynomial(variablePolynomial(f.variables, name), ends[i]!.s * ends[i]!.n, ends[i]!.d),
      ),
    )
    return charts.every(({ vertex, rays }) => {
      const head = scaled.terms.find((term) => term.exponents.join() === vertex.join())
      const cube = head && chartCube(scaled.terms, rays, head.coefficient < 0n)
      if (!cube || left <= 0) return false
      const { verdict, work } = cubePositivity(cube, Math.min(left, POSITIVITY_BUDGET))
      left -= work
      return verdict === 'positive'
    })
  })
}

/** Additions of integers spent on all charts of all orthants together, two seconds or so. */
const COMPARISON_BUDGET = 20_000_000

/** The ends of a box other than 0, one choice for each variable: the far corner of every orthant. */
function orthantEnds(box: readonly Interval[]): readonly (readonly Fraction[])[] {
  let corners: readonly (readonly Fraction[])[] = [[]]
  for (const { low, high } of box)
    corners = corners.flatMap((corner) =>
      [low, high].filter((end) => !end.equals(0)).map((end) => [...corner, end]),
    )
  return corners
}

/** ±f divided by the monomial of a corner, in coordinates along the rays of its cone. */
function chartCube(
  terms: readonly Term[],
  rays: readonly { readonly normal: readonly number[]; readonly level: number }[],
  isNegative: boolean,
): CubePolynomial | undefined {
  const exponents = terms.map((term) =>
    rays.map((ray) => dot(ray.normal, term.exponents) - ray.level),
  )
  const degrees = rays.map((_, r) => Math.max(...exponents.map((e) => e[r]!)))
  const size = degrees.reduce((product, d) => product * (d + 1), 1)
  if (size > LARGEST_ARRAY) return undefined
  const coefficients = Array.from({ length: size }, () => 0n)
  exponents.forEach((e, t) => {
    const at = e.reduce((index, x, r) => index * (degrees[r]! + 1) + x, 0)
    const { coefficient } = terms[t]!
    coefficients[at] = coefficients[at]! + (isNegative ? -coefficient : coefficient)
  })
  return { degrees, coefficients }
}
