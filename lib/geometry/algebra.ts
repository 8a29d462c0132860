import { fraction } from '@/lib/numerics/fraction'
import type { LearningCoefficient } from './learning-coefficient'

/**
 * (λ, m) of the normal crossing K = ∏ wᵢ^(2kᵢ) under the prior ∏ |wᵢ|^(hᵢ), at the origin:
 * λ = min over kᵢ > 0 of (hᵢ + 1)/(2kᵢ), and m counts the i that attain it.
 *
 * @param halfPowers the kᵢ: integers ≥ 0, not all of them 0
 * @param priorPowers the hᵢ: integers ≥ 0; all 0 when left out
 * @throws RangeError when the kᵢ or hᵢ are not such integers, or differ in number
 * @example
 * normalCrossing([1, 2], [0, 1]) // w₁²w₂⁴ with prior |w₂|: λ = 1/2, m = 2
 */
export function normalCrossing(
  halfPowers: readonly number[],
  priorPowers: readonly number[] = halfPowers.map(() => 0),
): LearningCoefficient {
  checkPowers('halfPowers', halfPowers)
  checkPowers('priorPowers', priorPowers)
  if (priorPowers.length !== halfPowers.length)
    throw new RangeError(
      `priorPowers must number as many as halfPowers (${halfPowers.length}), got ${priorPowers.length}`,
    )
  const candidates = halfPowers.flatMap((k, i) =>
    k === 0 ? [] : [{ lambda: fraction(priorPowers[i]! + 1, 2 * k), multiplicity: 1 }],
  )
  if (candidates.length === 0)
    throw new RangeError(`halfPowers must not all be 0, got ${halfPowers}`)
  return candidates.reduce(productCoefficient)
}

/**
 * (λ, m) of a sum K₁(u) + K₂(v) in disjoint variables: λ = λ₁ + λ₂ and m = m₁ + m₂ − 1, because the
 * partition function is the product Z₁(t) Z₂(t).
 *
 * @example
 * sumCoefficient(normalCrossing([1]), normalCrossing([2])) // w₁² + w₂⁴: λ = 3/4, m = 1
 */
export function sumCoefficient(
  first: LearningCoefficient,
  second: LearningCoefficient,
): LearningCoefficient {
  return {
    lambda: first.lambda.add(second.lambda),
    multiplicity: first.multiplicity + second.multiplicity - 1,
  }
}

/**
 * (λ, m) of a product K₁(u) K₂(v) in disjoint variables: the smaller λ with its m, or m = m₁ + m₂
 * when they are equal, because the zeta function is the product ζ₁(z) ζ₂(z).
 *
 * @example
 * productCoefficient(normalCrossing([1]), normalCrossing([1])) // w₁² w₂²: λ = 1/2, m = 2
 */
export function productCoefficient(
  first: LearningCoefficient,
  second: LearningCoefficient,
): LearningCoefficient {
  const order = first.lambda.compare(second.lambda)
  if (order !== 0) return order < 0 ? first : second
  return {
    lambda: first.lambda,
    multiplicity: first.multiplicity + second.multiplicity,
  }
}

/**
 * (λ, m) over a compact set that pieces cover: the smallest λ, with the largest m among the pieces
 * that attain it, because the partition functions of the pieces add.
 *
 * @throws RangeError when there is no piece
 * @example
 * dominantCoefficient([normalCrossing([1]), normalCrossing([2])]) // λ = 1/4, m = 1
 */
export function dominantCoefficient(pieces: readonly LearningCoefficient[]): LearningCoefficient {
  if (pieces.length === 0) throw new RangeError('pieces must not be empty, got []')
  return pieces.reduce((best, piece) => {
    const order = piece.lambda.compare(best.lambda)
    return order < 0 || (order === 0 && piece.multiplicity > best.multiplicity) ? piece : best
  })
}

function checkPowers(name: string, powers: readonly number[]): void {
  for (const power of powers)
    if (!(Number.isSafeInteger(power) && power >= 0))
      throw new RangeError(`${name} must be integers >= 0, got ${power}`)
}
