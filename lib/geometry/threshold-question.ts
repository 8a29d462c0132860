import type { RealNumber } from './algebraic-numbers/real-number'
import type { Fraction } from '@/lib/numerics/fraction'
import type { AttainingZero } from './attaining-zeros'
import type { Certificate } from './certificate/certificate'
import type { Polynomial } from './polynomials/polynomial'
import type { Square } from './several/squares'
import type { MeasuredExponent } from './volume/measured-exponent'
import type { PlaneProgress } from './resolution/plane-threshold'

/** A closed interval, low < high. */
export type ThresholdInterval = { readonly low: Fraction; readonly high: Fraction }

/** What λ and m are asked of. */
export type ThresholdQuestion = {
  readonly polynomial: Polynomial
  /**
   * Near one point, or over a closed box. Variables that are not named are 0 at the point, and in
   * [−1, 1] in the box. Coordinates that are roots of polynomials are for K in one or two variables.
   */
  readonly region:
    | { readonly kind: 'point'; readonly at: Readonly<Record<string, RealNumber>> }
    | { readonly kind: 'box'; readonly box: Readonly<Record<string, ThresholdInterval>> }
  /** The powers h > −1 in the prior ∏ |wᵢ|^h, by variable; 0 when left out. */
  readonly prior?: Readonly<Record<string, Fraction>>
  /** K as a sum of squares, where it was written as one: λ depends on their ideal only. */
  readonly squares?: readonly Square[]
  /** Whether an upper bound comes with a measurement of λ, which takes a second or two; true when left out. */
  readonly isMeasured?: boolean
}

/** λ measured, by {@link MeasuredExponent}, and where. */
export type ThresholdEstimate = MeasuredExponent & {
  /** The box in which the volume was measured: a small one around a point that was asked for. */
  readonly box: Readonly<Record<string, readonly [low: number, high: number]>>
}

/** λ and m of K, and what shows them. */
export type ThresholdAnswer =
  | {
      readonly status: 'exact'
      readonly lambda: Fraction
      readonly multiplicity: number
      readonly zeros: readonly AttainingZero[]
      /** The resolution, for one and two variables. */
      readonly certificate?: Certificate
      /** The derivation in words of its steps, for three and more variables. */
      readonly derivation?: unknown
    }
  | {
      /** λ is at most this; m is that of the bound. */
      readonly status: 'upper-bound'
      readonly lambda: Fraction
      readonly multiplicity: number
      readonly reason: string
      /** λ as volumes show it, where it was asked for and enough of the volume was found. */
      readonly estimate?: ThresholdEstimate
      readonly zeros: readonly AttainingZero[]
      readonly derivation?: unknown
    }
  /** K > 0 on the region: Z⁰(t) decays exponentially, λ is infinite. */
  | { readonly status: 'no-zero' }
  /** K < 0 at the witness: no loss. */
  | { readonly status: 'negative'; readonly witness: Readonly<Record<string, Fraction>> }

/** How far a run has come: see thresholdSteps. */
export type ThresholdProgress = PlaneProgress

/**
 * Holds a question to its domain.
 *
 * @throws RangeError when a power of the prior is not above −1, or an interval is empty
 * @example
 * checkQuestion({ polynomial: polynomialOf('x^2'), region: { kind: 'point', at: {} } }) // undefined
 */
export function checkQuestion({ region, prior = {} }: ThresholdQuestion): void {
  for (const [name, power] of Object.entries(prior))
    if (!(power.compare(-1) > 0))
      throw new RangeError(`prior power of ${name} must be > -1, got ${power.toFraction()}`)
  if (region.kind === 'box')
    for (const [name, { low, high }] of Object.entries(region.box))
      if (!(low.compare(high) < 0))
        throw new RangeError(
          `box of ${name} must have low < high, got ${low.toFraction()}:${high.toFraction()}`,
        )
}
