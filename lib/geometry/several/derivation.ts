import type { Fraction } from '@/lib/numerics/fraction'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import type { Presentation } from './presentation'
import type { Square } from './squares'
import type { ToricStratum } from './toric-threshold'

/** K near the origin, with the prior ∏ |wᵢ|^(hᵢ) and, where the domain ends at 0, one side of it. */
export type LocalProblem = {
  readonly K: Polynomial
  /** hᵢ + 1 > 0, one for each variable of K. */
  readonly discrepancies: readonly Fraction[]
  /** The signs that each variable may have. */
  readonly allowed: readonly AllowedSigns[]
  /** K as a sum of squares, where it is known as one. */
  readonly squares?: readonly Square[]
}

/** What is known of (λ, m). */
export type Outcome =
  | ({ readonly status: 'exact' } & LearningCoefficient)
  /** λ is at most this; the multiplicity is that of the bound. */
  | ({ readonly status: 'upper-bound'; readonly reason: string } & LearningCoefficient)
  /** K > 0: Z decays exponentially. */
  | { readonly status: 'no-zero' }
  /** K takes negative values arbitrarily near the point: it is no loss. */
  | { readonly status: 'negative' }

/** A problem, its outcome, and the step that leads to it from smaller problems. */
export type Derivation = LocalProblem & { readonly outcome: Outcome; readonly step: Step }

/** The steps. Each is an equivalence that keeps (λ, m), or a theorem that gives them. */
export type Step =
  /** K(0) ≠ 0. */
  | { readonly kind: 'unit' }
  /** K = 0 everywhere: λ = 0. */
  | { readonly kind: 'zero' }
  /** Variables that do not occur are left out. */
  | { readonly kind: 'unused'; readonly rest: Derivation }
  /** K does not change along the direction, so one of its variables is set to 0. */
  | {
      readonly kind: 'constant-direction'
      readonly direction: readonly Fraction[]
      readonly eliminated: string
      readonly rest: Derivation
    }
  /** K is a sum in disjoint variables: λ adds, and m − 1 adds. */
  | { readonly kind: 'sum'; readonly parts: readonly Derivation[] }
  /** K is a product in disjoint variables: the least λ, and m adds where they tie. */
  | { readonly kind: 'product'; readonly parts: readonly Derivation[] }
  /** K = A z² + 2B z + C with A(0) > 0: λ is 1/2 more than that of the residual AC − B². */
  | { readonly kind: 'square'; readonly variable: string; readonly rest: Derivation }
  /** K is a sum of squares, and other generators of their ideal have a comparable one. */
  | {
      readonly kind: 'generators'
      readonly fromOld: readonly (readonly Polynomial[])[]
      readonly toOld: readonly (readonly Polynomial[])[]
      readonly rest: Derivation
    }
  /**
   * K is a sum of squares, one of them (u z + h)² with u(0) ≠ 0, neither u nor h in z: that is taken for
   * the coordinate z, and the others, times powers of u, where it is 0 are the rest: λ is 1/2 more.
   */
  | {
      readonly kind: 'eliminated'
      readonly variable: string
      readonly square: number
      readonly rest: Derivation
    }
  /** Toric resolution of a non-degenerate system of factors. */
  | {
      readonly kind: 'toric'
      readonly presentation: Presentation
      readonly strata: readonly ToricStratum[]
    }
  /** The divisor of a weight: an upper bound, whether or not faces are degenerate. */
  | { readonly kind: 'weight'; readonly weight: readonly number[] }
  /** A product that changes sign. */
  | { readonly kind: 'sign-change' }
