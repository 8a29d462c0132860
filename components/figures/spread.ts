/**
 * Places as near to the wished ones as can be, in the same order, at least `gap` apart and within
 * [low, high]; when they do not fit, at equal distances. Labels beside lines stand at such places.
 */
export function spread(
  wished: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const count = wished.length
  const step = Math.min(gap, (high - low) / Math.max(1, count - 1))
  const order = wished.map((_, i) => i).toSorted((i, j) => wished[i]! - wished[j]!)
  // Less its rank times the step, a list of places has only to be non-decreasing: average what is not.
  const runs: { sum: number; length: number }[] = []
  for (const [rank, i] of order.entries()) {
    runs.push({ sum: wished[i]! - rank * step, length: 1 })
    for (;;) {
      const [before, last] = runs.slice(-2)
      if (!before || !last || before.sum / before.length < last.sum / last.length) break
      runs.splice(-2, 2, { sum: before.sum + last.sum, length: before.length + last.length })
    }
  }
  const levels = runs.flatMap(({ sum, length }) => Array.from({ length }, () => sum / length))
  const places = Array.from({ length: count }, () => 0)
  for (const [rank, i] of order.entries()) {
    const level = Math.min(Math.max(levels[rank]!, low), high - (count - 1) * step)
    places[i] = level + rank * step
  }
  return places
}
