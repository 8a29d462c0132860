import { inAffineHull } from './affine-hull'
import { dot, extremeRays, rank } from './cone'
import type { IntegerVector } from './cone'
import type { IntegerTerm } from './integer-term'
import { cubePositivity } from './cube-positivity'
import type { PositivityVerdict } from './cube-positivity'
import type { CubePolynomial } from './cube-polynomial'

/**
 * Whether Σ c y^α is positive for all y > 0, and with it every face polynomial of its Newton polytope.
 *
 * For each corner v of the polytope the weights that choose v form a cone; y is a monomial in
 * coordinates from [0, 1] along the cone's rays, and Σ c y^(α − v) a polynomial on the unit cube. These
 * cubes cover the closed orthant of the toric variety, which is compact; on each the sign of the
 * Bernstein coefficients decides, after as many bisections as it takes. A sum that is positive with
 * all its faces is always proved so, given budget; a strictly negative value is always found.
 *
 * @param terms of one sum; no coefficient 0
 * @param budget the largest number of additions of integers, about ten million a second
 */
export function positivity(
  terms: readonly IntegerTerm[],
  budget = POSITIVITY_BUDGET,
): PositivityVerdict {
  if (terms.every((term) => term.coefficient > 0n)) return 'positive'
  const flat = inAffineHull(terms)
  if (flat.length * 2 ** flat[0]!.exponents.length > LARGEST_POLYTOPE) return 'unknown'
  const corners = cornersOf(flat)
  if (corners.some(({ corner }) => corner.coefficient < 0n)) return 'zero-or-negative'
  let left = budget
  let verdict: PositivityVerdict = 'positive'
  for (const { corner, rays } of corners) {
    const cube = cubeAt(flat, corner.exponents, rays)
    if (!cube) {
      verdict = 'unknown'
      continue
    }
    const part = cubePositivity(cube, left)
    if (part.verdict !== 'positive') return part.verdict
    left -= part.work
  }
  return verdict
}

/** Enough for a few hundred bisections of a form of degree 20 in two variables. */
export const POSITIVITY_BUDGET = 3_000_000

/** Terms times 2^dimension: polytopes beyond this are given up, their facets take too long. */
const LARGEST_POLYTOPE = 2000

/** Cubes of more coefficients than this are given up: exact arithmetic on them takes too long. */
export const LARGEST_ARRAY = 20_000

type Corner = { readonly corner: IntegerTerm; readonly rays: readonly IntegerVector[] }

/** The corners of the Newton polytope, each with the rays of the weights that choose it. */
function cornersOf(terms: readonly IntegerTerm[]): readonly Corner[] {
  const dimension = terms[0]!.exponents.length
  if (dimension === 0) return [{ corner: terms[0]!, rays: [] }]
  const homogeneous = terms.map((term) => [...term.exponents, 1])
  const facets = extremeRays(homogeneous)
  return terms.flatMap((corner, t) => {
    const tight = facets.filter((facet) => dot(facet, homogeneous[t]!) === 0)
    const rays = tight.map((facet) => facet.slice(0, dimension))
    return rays.length >= dimension && rank(rays) === dimension ? [{ corner, rays }] : []
  })
}

/** Σ c y^(α − v) in coordinates along the rays, exponents divided by their common divisors. */
function cubeAt(
  terms: readonly IntegerTerm[],
  corner: IntegerVector,
  rays: readonly IntegerVector[],
): CubePolynomial | undefined {
  const exponents = terms.map((term) => {
    const difference = term.exponents.map((x, i) => x - corner[i]!)
    return rays.map((ray) => dot(ray, difference))
  })
  const divisors = rays.map((_, r) => exponents.reduce((g, e) => gcd(g, e[r]!), 0))
  const reduced = exponents.map((e) => e.map((x, r) => x / divisors[r]!))
  const degrees = rays.map((_, r) => Math.max(...reduced.map((e) => e[r]!)))
  const size = degrees.reduce((product, d) => product * (d + 1), 1)
  if (size > LARGEST_ARRAY) return undefined
  const coefficients = Array.from({ length: size }, () => 0n)
  reduced.forEach((e, t) => {
    const at = e.reduce((index, x, r) => index * (degrees[r]! + 1) + x, 0)
    coefficients[at] = coefficients[at]! + terms[t]!.coefficient
  })
  return { degrees, coefficients }
}

function gcd(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b]
  return a
}
