import { powerProduct } from '@/lib/geometry/factors/powers'
import { polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'
import { dot, rank } from '@/lib/geometry/polyhedra/cone'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import { criticalZeros, torusZeros } from '@/lib/geometry/polyhedra/critical-zeros'
import { collected, orthantForms, product } from '@/lib/geometry/polyhedra/integer-term'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import {
  compactFaces,
  innerWeight,
  minimalPoints,
  newtonPolyhedron,
} from '@/lib/geometry/polyhedra/newton-polyhedron'
import type { Facet } from '@/lib/geometry/polyhedra/newton-polyhedron'
import { positivity } from '@/lib/geometry/polyhedra/positivity'

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

/** The strata, or a face on which the fⱼ are degenerate (or could not be shown not to be). */
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
  for (const { facets } of compactFaces(newtonPolyhedron(sums), sums)) {
    const weight = innerWeight(facets)
    const initials = factors.map((factor) => initialTerms(factor, weight))
    const mayVanish = initials.flatMap((terms, j) =>
      commonZeros([terms], allowed) === 'none' ? [] : [j],
    )
    if (initials.some((_, j) => j < required && !mayVanish.includes(j))) continue
    if (required === 0) strata.push({ facets, vanishing: [], existence: 'some' })
    const empty: (readonly number[])[] = []
    for (const subset of subsetsBySize(mayVanish)) {
      if (empty.some((set) => set.every((j) => subset.includes(j)))) continue
      const forms = subset.map((j) => initials[j]!)
      if (commonZeros(forms, allowed) === 'none') empty.push(subset)
      else if (
        hasRepeatedFactor(forms, allowed) ||
        criticalZeros(cayley(forms), cayleySigns(forms, allowed)) !== 'none'
      )
        return { kind: 'degenerate', weight, factors: subset }
      else if (subset.filter((j) => j < required).length === required)
        strata.push({ facets, vanishing: subset, existence: knownZeros(forms, allowed) })
    }
  }
  return { kind: 'transversal', strata }
}

/** The terms of least weight. */
export function initialTerms(factor: Polynomial, weight: IntegerVector): readonly Term[] {
  const values = factor.terms.map((term) => dot(weight, term.exponents))
  const least = Math.min(...values)
  return factor.terms.filter((_, t) => values[t] === least)
}

/** Whether a single form has a squared factor that may vanish: it is then degenerate, at little cost. */
function hasRepeatedFactor(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): boolean {
  const [form, more] = forms
  if (!form || more || form.length < 3) return false
  const names = form[0]!.exponents.map((_, i) => `${i}`)
  const repeated = powerProduct(polynomial(names, form))?.factors.filter((f) => f.power > 1) ?? []
  return repeated.some((factor) => commonZeros([factor.polynomial.terms], allowed) === 'some')
}

/** 'none' is proved; 'some' says only that emptiness was not proved. */
function commonZeros(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): 'none' | 'some' {
  if (forms.some((form) => torusZerosProvedEmpty(form, allowed))) return 'none'
  if (forms.length === 1) return 'some'
  const squares = collected(forms.flatMap((form) => product(form, form)))
  return orthantForms(squares, allowed).every((form) => positivity(form) === 'positive')
    ? 'none'
    : 'some'
}

function torusZerosProvedEmpty(form: readonly Term[], allowed: readonly AllowedSigns[]): boolean {
  return orthantForms(form, allowed).every(
    (signed) =>
      signed.every((term) => term.coefficient > 0n === signed[0]!.coefficient > 0n) ||
      positivity(signed) === 'positive' ||
      positivity(signed.map((t) => ({ ...t, coefficient: -t.coefficient }))) === 'positive',
  )
}

/** Given that they are transversal, and were not proved empty: whether the common zeros surely exist. */
function knownZeros(
  all: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): 'some' | 'unknown' {
  const forms = withoutDefinitions(all, allowed)
  if (forms.length === 0) return 'some'
  if (forms.length === 1) return torusZeros(forms[0]!, allowed) === 'some' ? 'some' : 'unknown'
  // With independent exponents the monomials take any positive values: signs alone decide.
  const lifted = cayley(forms)
  if (rank(lifted.map((term) => term.exponents)) < lifted.length) return 'unknown'
  const bothSigns = orthantForms(lifted, [...allowed, ...forms.map(() => [1] as const)]).some(
    (signed) =>
      forms.every((_, k) => {
        const signs = signed.filter((term) => term.exponents[allowed.length + k] === 1)
        return signs.some((t) => t.coefficient > 0n) && signs.some((t) => t.coefficient < 0n)
      }),
  )
  return bothSigns ? 'some' : 'unknown'
}

/**
 * Without forms c s + c' w^α whose s occurs in no other form and may have both signs: they are solved
 * for s wherever the others are.
 */
function withoutDefinitions(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): readonly (readonly Term[])[] {
  return forms.filter((form, k) => {
    const others = forms.filter((_, l) => l !== k).flat()
    const isAlone = others.length === 0
    const defines = form.some(({ exponents }) => {
      const at = exponents.findIndex((e) => e > 0)
      const isVariable = exponents.reduce((sum, e) => sum + e, 0) === 1
      const occurs = [...others, ...form].filter((term) => term.exponents[at]! > 0).length
      return isVariable && occurs === 1 && allowed[at]!.length === 2
    })
    return !(defines && (form.length === 2 || isAlone))
  })
}

/** Σ μ_k f_k with the multipliers μ as further variables (none where there is one form). */
function cayley(forms: readonly (readonly Term[])[]): readonly Term[] {
  if (forms.length === 1) return forms[0]!
  return forms.flatMap((form, k) =>
    form.map((term) => ({
      ...term,
      exponents: [...term.exponents, ...forms.map((_, l) => (k === l ? 1 : 0))],
    })),
  )
}

function cayleySigns(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): readonly AllowedSigns[] {
  return forms.length === 1 ? allowed : [...allowed, ...forms.map(() => [1, -1] as const)]
}

function subsetsBySize(items: readonly number[]): readonly (readonly number[])[] {
  const all = items.reduce<readonly (readonly number[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  )
  return all.filter((set) => set.length > 0).toSorted((a, b) => a.length - b.length)
}
