import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'
import { dot } from '@/lib/geometry/polyhedra/cone'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import { criticalZeros } from '@/lib/geometry/polyhedra/critical-zeros'
import { orthantForms } from '@/lib/geometry/polyhedra/integer-term'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import {
  compactFaces,
  innerWeight,
  minimalPoints,
  newtonPolyhedron,
} from '@/lib/geometry/polyhedra/newton-polyhedron'
import type { Facet } from '@/lib/geometry/polyhedra/newton-polyhedron'
import { cayley, cayleySigns, commonZeros, hasRepeatedFactor, knownZeros } from './common-zeros'

/**
 * A stratum of the fibre over the origin in the toric resolution that the Newton polyhedra of some
 * polynomials fⱼ give: the torus orbit of a cone of weights, and on it the common zeros of some of the
 * strict transforms. The divisors that meet there are the rays of the cone and those transforms.
 */
export type Stratum = {
  /** The weights that span the cone. */
  readonly facets: readonly Facet[]
  /** The indices j of the fⱼ (the equations among them) that vanish on it, at once and transversally. */
  readonly vanishing: readonly number[]
  readonly existence: 'some' | 'unknown'
}

/** The strata, or a face on which the fⱼ are degenerate, or were not shown not to be. */
export type Strata =
  | { readonly kind: 'transversal'; readonly strata: readonly Stratum[] }
  | {
      readonly kind: 'degenerate'
      readonly weight: IntegerVector
      readonly factors: readonly number[]
    }

/**
 * The strata of a system of polynomials that is non-degenerate in the sense of Khovanskii: on every
 * bounded face, wherever some face polynomials vanish together on the torus their differentials are
 * independent. Checked for each face and each subset, with the multipliers of the subset as further
 * variables (the Cayley trick).
 *
 * @param allowed the signs that each coordinate may have
 * @param required how many of the polynomials, from the first, vanish everywhere: the equations of a
 *   variety in which the strata are
 */
export function strataOf(
  factors: readonly Polynomial[],
  allowed: readonly AllowedSigns[],
  required = 0,
): Strata {
  const sums = factors.reduce<readonly IntegerVector[]>(
    (points, factor) =>
      minimalPoints(
        points.flatMap((point) =>
          minimalPoints(factor.terms.map((term) => term.exponents)).map((alpha) =>
            alpha.map((x, i) => x + point[i]!),
          ),
        ),
      ),
    [allowed.map(() => 0)],
  )
  const strata: Stratum[] = []
  const polyhedron = newtonPolyhedron(sums)
  if (polyhedron.facets.length * polyhedron.vertices.length > LARGEST_POLYHEDRON)
    return { kind: 'degenerate', weight: allowed.map(() => 1), factors: factors.map((_, j) => j) }
  const faces = compactFaces(polyhedron, sums)
  const budget = FACE_BUDGET / faces.length
  let size = 0
  for (const { facets } of faces) {
    const weight = innerWeight(facets)
    const initials = factors.map((factor) => initialTerms(factor, weight))
    size += initials.reduce(
      (sum, terms) => sum + orthantForms(terms, allowed).length * terms.length,
      0,
    )
    if (size > LARGEST_SIZE)
      return { kind: 'degenerate', weight, factors: factors.map((_, j) => j) }
    const mayVanish = initials.flatMap((terms, j) =>
      commonZeros([terms], allowed, budget) === 'none' ? [] : [j],
    )
    if (initials.some((_, j) => j < required && !mayVanish.includes(j))) continue
    if (required === 0) strata.push({ facets, vanishing: [], existence: 'some' })
    const empty: (readonly number[])[] = []
    for (const subset of subsetsBySize(mayVanish)) {
      if (empty.some((set) => set.every((j) => subset.includes(j)))) continue
      const forms = subset.map((j) => initials[j]!)
      if (commonZeros(forms, allowed, budget) === 'none') empty.push(subset)
      else if (
        hasRepeatedFactor(forms, allowed, budget) ||
        criticalZeros(cayley(forms), cayleySigns(forms, allowed), budget) !== 'none'
      )
        return { kind: 'degenerate', weight, factors: subset }
      else if (subset.filter((j) => j < required).length === required)
        strata.push({ facets, vanishing: subset, existence: knownZeros(forms, allowed, budget) })
    }
  }
  return { kind: 'transversal', strata }
}

/** Facets times corners: beyond this the faces are not listed. */
const LARGEST_POLYHEDRON = 2500

/** Terms of all face polynomials on all orthants: beyond this the faces are not gone through. */
const LARGEST_SIZE = 6000

/** Additions of integers spent on all the faces together, a second or so. */
const FACE_BUDGET = 10_000_000

/** The terms of least weight. */
export function initialTerms(factor: Polynomial, weight: IntegerVector): readonly Term[] {
  const values = factor.terms.map((term) => dot(weight, term.exponents))
  const least = Math.min(...values)
  return factor.terms.filter((_, t) => values[t] === least)
}

function subsetsBySize(items: readonly number[]): readonly (readonly number[])[] {
  const all = items.reduce<readonly (readonly number[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  )
  return all.filter((set) => set.length > 0).toSorted((a, b) => a.length - b.length)
}
