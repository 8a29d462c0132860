import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { dot, rank } from '@/lib/geometry/polyhedra/cone'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import { newtonThreshold, weighted } from '@/lib/geometry/polyhedra/newton-threshold'
import type { Presentation } from './presentation'
import { strataOf } from './strata'
import type { Stratum } from './strata'

/**
 * A divisor over the origin: the order to which the coordinates (weight) and the factors, beyond what
 * the weight forces (contact), vanish along it.
 */
export type ToricDivisor = {
  readonly weight: IntegerVector
  readonly contact: IntegerVector
  /** N, the order of K along the divisor. */
  readonly order: number
  /** k, the order of the prior times dw along it, plus 1: the divisor gives the pole −k/N. */
  readonly discrepancy: Fraction
}

/** One stratum with its linear program: λ ≥ `lambda` there, proved by `proof`. */
export type ToricStratum = Stratum & {
  readonly lambda: Fraction
  readonly multiplicity: number
  readonly divisors: readonly ToricDivisor[]
  /** Weights θ on the generators, Σ θ = 1, with Σ θ·(orders of the generators) ≤ discrepancies/λ. */
  readonly proof: readonly { readonly generator: number; readonly weight: Fraction }[]
}

/** What a presentation shows. */
export type ToricAnswer =
  | {
      readonly kind: 'exact'
      readonly lambda: Fraction
      readonly multiplicity: number
      readonly strata: readonly ToricStratum[]
    }
  | { readonly kind: 'negative' }
  | {
      readonly kind: 'undecided'
      readonly reason: string
      /** The weight whose face is degenerate, where one is, and the factors that are so together. */
      readonly degenerate?: { readonly weight: IntegerVector; readonly factors: readonly number[] }
    }

/**
 * (λ, m) at the origin from a presentation whose factors form a non-degenerate system: the toric
 * resolution makes every factor a monomial times a coordinate (or a unit), so K becomes a sum of
 * absolute values of monomials, and λ is the least over the strata of their Newton linear programs
 * in the rays of the cone and the vanishing factors.
 *
 * @param discrepancies hᵢ + 1 of the prior ∏ |wᵢ|^(hᵢ); 1 for the further variables
 * @param allowed the signs each coordinate may have: one where the domain ends at 0
 */
export function toricThreshold(
  presentation: Presentation,
  discrepancies: readonly Fraction[],
  allowed: readonly AllowedSigns[],
): ToricAnswer {
  const { equations, factors } = presentation
  const found = strataOf([...equations, ...factors], allowed, equations.length)
  if (found.kind === 'degenerate')
    return {
      kind: 'undecided',
      reason: 'a face polynomial has, or may have, a singular real zero off the axes',
      degenerate: found,
    }
  if (equations.length === 0 && takesNegativeValues(presentation, found.strata, allowed))
    return { kind: 'negative' }
  if (found.strata.length === 0)
    return { kind: 'undecided', reason: 'the equations have no real zero on any stratum' }
  const strata = found.strata.map((stratum) => solved(stratum, presentation, discrepancies))
  const least = strata.reduce(
    (best, s) => (s.lambda.compare(best) < 0 ? s.lambda : best),
    strata[0]!.lambda,
  )
  const attaining = strata.filter((s) => s.lambda.equals(least))
  const multiplicity = Math.max(...attaining.map((s) => s.multiplicity))
  const isCertain = attaining.some((s) => s.multiplicity === multiplicity && s.existence === 'some')
  if (!isCertain)
    return { kind: 'undecided', reason: 'whether some factors vanish together was not decided' }
  return { kind: 'exact', lambda: least, multiplicity, strata }
}

function solved(
  stratum: Stratum,
  { equations, factors, generators }: Presentation,
  discrepancies: readonly Fraction[],
): ToricStratum {
  const { facets } = stratum
  const touching = stratum.vanishing.flatMap((j) =>
    j < equations.length ? [] : [j - equations.length],
  )
  const exponents = generators.map(({ monomial, powers }) => [
    ...facets.map(
      ({ normal }) =>
        dot(monomial, normal) +
        dot(
          powers,
          factors.map((factor) => orderOf(factor, normal)),
        ),
    ),
    ...touching.map((j) => powers[j]!),
  ])
  const along = [
    ...facets.map(({ normal }) =>
      equations.reduce(
        (sum, equation) => sum.sub(orderOf(equation, normal)),
        weighted(normal, discrepancies),
      ),
    ),
    ...touching.map(() => fraction(1)),
  ]
  const threshold = newtonThreshold(exponents, along)
  const divisors = threshold.optimal.map(({ normal: ray, level }): ToricDivisor => {
    const weight = discrepancies.map((_, i) =>
      facets.reduce((sum, facet, r) => sum + ray[r]! * facet.normal[i]!, 0),
    )
    const contact = factors.map((_, j) => {
      const at = touching.indexOf(j)
      return at < 0 ? 0 : ray[facets.length + at]!
    })
    return { weight, contact, order: level, discrepancy: weighted(ray, along) }
  })
  return {
    ...stratum,
    lambda: threshold.lambda,
    multiplicity: rank(divisors.map((divisor) => [...divisor.weight, ...divisor.contact])),
    divisors,
    proof: threshold.face.map((alpha, i) => ({
      generator: exponents.findIndex((e) => e.join() === alpha.join()),
      weight: threshold.weights[i]!,
    })),
  }
}

/** The order of a polynomial along a weight. */
export function orderOf(factor: Polynomial, weight: IntegerVector): number {
  return Math.min(...factor.terms.map((term) => dot(weight, term.exponents)))
}

/** Whether a single product changes sign: through an odd factor, or from orthant to orthant. */
function takesNegativeValues(
  { factors, generators, sign }: Presentation,
  strata: readonly Stratum[],
  allowed: readonly AllowedSigns[],
): boolean {
  const only = generators[0]
  if (generators.length !== 1 || !only) return false
  if (
    strata.some(
      (s) =>
        s.existence === 'some' &&
        s.vanishing.length === 1 &&
        only.powers[s.vanishing[0]!]! % 2 === 1,
    )
  )
    return true
  return strata.some(({ facets, vanishing }) => {
    if (vanishing.length > 0 || rank(facets.map((f) => f.normal)) < allowed.length) return false
    const weight = facets.reduce(
      (sum, f) => sum.map((x, i) => x + f.normal[i]!),
      allowed.map(() => 0),
    )
    const heads = factors.map((factor) => headTerm(factor, weight))
    const exponents = allowed.map(
      (_, i) =>
        only.monomial[i]! + heads.reduce((sum, h, j) => sum + only.powers[j]! * h.exponents[i]!, 0),
    )
    const negatives = heads.filter((h, j) => h.coefficient < 0n && only.powers[j]! % 2 === 1).length
    const constant = negatives % 2 === 0 ? sign : -sign
    const free = exponents.some((e, i) => e % 2 === 1 && allowed[i]!.length > 1)
    const fixed = exponents.reduce(
      (s, e, i) => (e % 2 === 1 && allowed[i]!.length === 1 ? s * allowed[i]![0]! : s),
      constant as number,
    )
    return free || fixed < 0
  })
}

function headTerm(factor: Polynomial, weight: IntegerVector) {
  const values = factor.terms.map((term) => dot(weight, term.exponents))
  return factor.terms[values.indexOf(Math.min(...values))]!
}
