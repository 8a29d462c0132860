import { fraction } from '@/lib/numerics/fraction'
import type { LearningCoefficient } from '../learning-coefficient'

/**
 * (λ, m) of a deep linear network y = W_L ⋯ W₁ x + noise with widths H₀, …, H_L and a truth of rank r
 * over a compact set that contains the truths [@aoyagi2024, main theorem].
 *
 * With the deficits Δ_s = H_s − r and Σ = {@link narrowestWidths}, |Σ| = ℓ + 1, S = Σ_{s∈Σ} Δ_s,
 * M = ⌈S/ℓ⌉ and a = S − (M − 1)ℓ:
 *
 * λ = (r(H₀ + H_L) − r²)/2 + a(ℓ − a)/(4ℓ) − (ℓ(ℓ − 1)/4)(S/ℓ)² + ½ Σ_{i<j∈Σ} Δ_iΔ_j,
 * m = a(ℓ − a) + 1.
 *
 * @param widths H₀ (inputs), …, H_L (outputs): at least two positive integers
 * @param rank r, an integer from 0 to the smallest width
 * @throws RangeError when the widths or the rank are not such integers
 * @example
 * deepLinear([2, 2, 2, 2], 0) // λ = 3/2, m = 3
 */
export function deepLinear(widths: readonly number[], rank: number): LearningCoefficient {
  checkShape(widths, rank)
  const r = BigInt(rank)
  const first = BigInt(widths[0]!)
  const last = BigInt(widths.at(-1)!)
  const deficits = narrowestWidths(widths, rank).map((width) => BigInt(width - rank))
  const l = BigInt(deficits.length - 1)
  const sum = deficits.reduce((total, deficit) => total + deficit)
  const squares = deficits.reduce((total, deficit) => total + deficit ** 2n, 0n)
  const ceiling = (sum + l - 1n) / l
  const a = sum - (ceiling - 1n) * l
  const lambda = fraction(r * (first + last) - r * r, 2n)
    .add(fraction(a * (l - a), 4n * l))
    .sub(fraction((l - 1n) * sum * sum, 4n * l))
    .add(fraction(sum * sum - squares, 4n)) // ½ Σ_{i<j} Δ_iΔ_j
  return { lambda, multiplicity: Number(a * (l - a)) + 1 }
}

/**
 * The widths that decide λ of a deep linear network: the unique set Σ of the ℓ + 1 narrowest, ℓ ≥ 1,
 * with max_Σ Δ < min_{Σᶜ} Δ, Σ_Σ Δ ≥ ℓ max_Σ Δ and Σ_Σ Δ < ℓ min_{Σᶜ} Δ, where Δ = width − rank.
 * In increasing order.
 *
 * @throws RangeError as {@link deepLinear} does
 * @example
 * narrowestWidths([2, 3, 4, 3, 2], 1) // [2, 2, 3, 3]
 */
export function narrowestWidths(widths: readonly number[], rank: number): readonly number[] {
  checkShape(widths, rank)
  const sorted = widths.toSorted((a, b) => a - b)
  let sum = sorted[0]! - rank
  for (let l = 1; l < sorted.length; l++) {
    const largest = sorted[l]! - rank
    const next = (sorted[l + 1] ?? Infinity) - rank
    sum += largest
    if (largest < next && sum >= l * largest && sum < l * next) return sorted.slice(0, l + 1)
  }
  throw new Error(`no set of widths decides λ for ${widths} at rank ${rank}`) // refuted by the theorem
}

function checkShape(widths: readonly number[], rank: number): void {
  if (!(widths.length >= 2))
    throw new RangeError(`widths must number at least 2, got ${widths.length}`)
  for (const width of widths)
    if (!(Number.isInteger(width) && width >= 1 && width <= 2 ** 31))
      throw new RangeError(`widths must be integers from 1 to 2^31, got ${width}`)
  const largest = Math.min(...widths)
  if (!(Number.isInteger(rank) && rank >= 0 && rank <= largest))
    throw new RangeError(`rank must be an integer from 0 to ${largest}, got ${rank}`)
}
