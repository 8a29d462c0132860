import type { Box } from './target'

/**
 * Mirrors a position that left the box back into it, and reverses the momentum, if there is one, at
 * each wall that was hit.
 */
export function reflect(
  { lower, upper }: Box,
  position: Float64Array,
  momentum?: Float64Array,
): void {
  for (let j = 0; j < position.length; j++) {
    const low = lower[j]!
    const high = upper[j]!
    for (let hits = 0; hits < MOST_HITS && Number.isFinite(position[j]!); hits++) {
      if (position[j]! < low) position[j] = 2 * low - position[j]!
      else if (position[j]! > high) position[j] = 2 * high - position[j]!
      else break
      if (momentum) momentum[j] = -momentum[j]!
    }
  }
}

/** A move across the box more often than this is diverging, and is left outside to be seen. */
const MOST_HITS = 1000
