import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import type { ScalarField } from './evaluation'
import type { Expression } from './expression'
import type { Interval, Piece } from './optimal-set'

/**
 * A loss K ≥ 0 over a box of one, two or three parameters, whose learning coefficient is known
 * exactly: K is in nats per datum, with K = 0 on W₀, and the prior is ∝ ∏ |wᵢ|^(hᵢ) on the box.
 */
export type Landscape = {
  /** Kebab-case, the key of the table. */
  readonly id: string
  readonly title: string
  /** K as TeX, in w or w_1, …, w_d. */
  readonly tex: string
  /** K as plain text, in w or w1, …, wd. */
  readonly formula: string
  /** K as it is composed, where it is a polynomial. */
  readonly expression?: Expression
  readonly dimension: 1 | 2 | 3
  /** K(w), nats per datum. */
  readonly loss: ScalarField
  /** ∇K(w), a fresh array of d. */
  readonly gradient: (w: ArrayLike<number>) => Float64Array
  /** ∇²K(w), a fresh array, row-major (d, d). */
  readonly hessian: (w: ArrayLike<number>) => Float64Array
  /** The box, one interval for each coordinate. */
  readonly domain: readonly Interval[]
  /** The hᵢ of the prior: each above −1, whole or half; all 0 is the uniform prior. */
  readonly priorExponents: readonly number[]
  /** Whether K(…, −wᵢ, …) = K(…, wᵢ, …), for each i. */
  readonly isEven: readonly boolean[]
  /** W₀ within the box, to draw. */
  readonly optimalSet: readonly Piece[]
  /** (λ, m) over the box. */
  readonly coefficient: LearningCoefficient
  /** (λ, m) of a small neighbourhood, within the box, of points worth naming. */
  readonly points: readonly NamedPoint[]
  /** Why (λ, m) is what it is. */
  readonly source: string
  /**
   * Points between which K is monotone along the last coordinate, for the others as in w, in
   * increasing order; more than are needed do no harm. Quadrature starts from them.
   */
  readonly turningPoints: (w: ArrayLike<number>, interval: Interval) => readonly number[]
}

/** A point of W₀ with its local (λ, m). */
export type NamedPoint = LearningCoefficient & {
  readonly name: string
  readonly at: readonly number[]
}
