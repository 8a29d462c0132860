import type { Fraction } from '@/lib/numerics/fraction'

/**
 * The pair (λ, m) of a loss K and a prior φ: the largest pole of ζ(z) = ∫ K(w)^z φ(w) dw is z = −λ,
 * and m is its order. Equally, Z⁰(t) = ∫ e^(−tK) φ dw ~ C t^(−λ) (log t)^(m−1) as t → ∞
 * [@watanabe2009, ch. 4].
 */
export type LearningCoefficient = {
  /** λ, an exponent without a unit; also called the real log canonical threshold. */
  readonly lambda: Fraction
  /** m, a positive integer. */
  readonly multiplicity: number
}
