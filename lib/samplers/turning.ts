import type { Tuning } from './tuning'

/**
 * The generalised U-turn criterion along a growing trajectory. A stretch with end momenta p₋, p₊ and
 * momentum sum ρ turns when S²p₋ · ρ′ ≤ 0 or S²p₊ · ρ′ ≤ 0, with ρ′ = ρ − (p₋ + p₊)/2: the trapezoid
 * rule for the way between its ends. [@betancourt2017, app. A.4]
 */
export type TurningCheck = {
  /** Whether the stretch with these end momenta and this momentum sum turns. */
  readonly isTurning: (first: Float64Array, last: Float64Array, sum: Float64Array) => boolean
  /**
   * Whether some balanced stretch of the subtree that ends at this leaf turns. Leaves are told in
   * order, each with its momentum and the momentum sum up to and with it.
   */
  readonly isTurningAt: (leaf: number, momentum: Float64Array, sum: Float64Array) => boolean
}

/**
 * The turning check of a metric. A balanced stretch ends at an odd leaf and begins at an even one, so
 * one checkpoint for each bit of the leaf's number suffices. [@phan2019, app. A]
 */
export function turningCheck({ scales }: Tuning, maximalDepth: number): TurningCheck {
  const dimension = scales.length
  const momenta = Array.from({ length: maximalDepth }, () => new Float64Array(dimension))
  const sums = Array.from({ length: maximalDepth }, () => new Float64Array(dimension))
  const stretch = new Float64Array(dimension)

  const isTurning = (first: Float64Array, last: Float64Array, sum: Float64Array) => {
    let atFirst = 0
    let atLast = 0
    for (let j = 0; j < dimension; j++) {
      const way = scales[j]! * scales[j]! * (sum[j]! - 0.5 * (first[j]! + last[j]!))
      atFirst += first[j]! * way
      atLast += last[j]! * way
    }
    return atFirst <= 0 || atLast <= 0
  }

  const isTurningAt = (leaf: number, momentum: Float64Array, sum: Float64Array) => {
    const newest = bitCount(leaf >> 1)
    if (leaf % 2 === 0) {
      momenta[newest]!.set(momentum)
      sums[newest]!.set(sum)
      return false
    }
    const oldest = newest - trailingOnes(leaf) + 1
    for (let slot = newest; slot >= oldest; slot--) {
      const first = momenta[slot]!
      for (let j = 0; j < dimension; j++) stretch[j] = sum[j]! - sums[slot]![j]! + first[j]!
      if (isTurning(first, momentum, stretch)) return true
    }
    return false
  }

  return { isTurning, isTurningAt }
}

function bitCount(value: number): number {
  let count = 0
  for (let rest = value; rest > 0; rest >>= 1) count += rest & 1
  return count
}

function trailingOnes(value: number): number {
  let count = 0
  for (let rest = value; (rest & 1) === 1; rest >>= 1) count++
  return count
}
