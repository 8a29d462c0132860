import type { Certificate } from '@/lib/geometry/certificate/certificate'
import type { Fraction } from '@/lib/numerics/fraction'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Derivation, Outcome } from './derivation'
import type { Square } from './squares'

/** A closed interval with rational ends, low < high. */
export type Interval = { readonly low: Fraction; readonly high: Fraction }

/** K over a box, with the prior ∏ |wᵢ|^(hᵢ) on it. */
export type BoxProblem = {
  readonly K: Polynomial
  /** hᵢ + 1 > 0, one for each variable of K. */
  readonly discrepancies: readonly Fraction[]
  readonly box: readonly Interval[]
  /** K as a sum of squares, where it is known as one. */
  readonly squares?: readonly Square[]
}

/** Zeros of K: the coordinates by name; a variable that is not named may have any value in the box. */
export type ZeroPoint = Readonly<Record<string, Fraction>>

/** A problem over a box, its outcome, where λ is attained, and the step that leads to it. */
export type BoxDerivation = BoxProblem & {
  readonly outcome: Outcome
  /** Zeros that attain λ, as far as they were found. */
  readonly points: readonly ZeroPoint[]
  readonly step: BoxStep
}

/** How λ over a box follows from smaller problems, or from a theorem. */
export type BoxStep =
  | { readonly kind: 'zero' }
  | { readonly kind: 'unused'; readonly rest: BoxDerivation }
  /** K = Σ (part + its constant): each part, with its least value taken off, is ≥ 0. */
  | { readonly kind: 'sum'; readonly parts: readonly BoxDerivation[] }
  | { readonly kind: 'product'; readonly parts: readonly BoxDerivation[] }
  /** One variable: the factors that vanish in the interval. */
  | { readonly kind: 'line' }
  /** Positive weights around a center carry every zero into it: none has a smaller λ. */
  | {
      readonly kind: 'flow'
      readonly center: readonly Fraction[]
      readonly weights: readonly number[]
      readonly at: Derivation
    }
  /** All over the box the factors of K are comparable to the corner monomials around a center. */
  | { readonly kind: 'comparable'; readonly center: readonly Fraction[]; readonly at: Derivation }
  /** Bernstein coefficients show that K has no zero in the box. */
  | { readonly kind: 'positive' }
  /** K = f^power and f² + |∇f|² > 0 on the box, with a sign change of f: smooth zeros only. */
  | { readonly kind: 'smooth'; readonly factor: Polynomial; readonly power: number }
  /** Equations whose squares make up K, of full rank at all their zeros, one of them inside the box. */
  | {
      readonly kind: 'regular'
      readonly equations: readonly Polynomial[]
      readonly zero: readonly Fraction[]
    }
  /** Two variables: embedded resolution of the plane curves of K. */
  | { readonly kind: 'plane'; readonly certificate: Certificate }
  /** Local answers at some zeros; others were not ruled out. */
  | { readonly kind: 'searched'; readonly zeros: readonly Derivation[] }
  /** A point where K < 0. */
  | { readonly kind: 'negative'; readonly witness: ZeroPoint }
