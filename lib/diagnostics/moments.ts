/** The arithmetic mean of at least one value. */
export function mean(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  const rough = sum / values.length
  let correction = 0
  for (const value of values) correction += value - rough
  return rough + correction / values.length
}

/** The unbiased variance (divisor count − 1) of at least two values. */
export function variance(values: Float64Array): number {
  const centre = mean(values)
  let sum = 0
  for (const value of values) sum += (value - centre) ** 2
  return sum / (values.length - 1)
}

/**
 * The p-quantile of values sorted ascending, by linear interpolation between order statistics
 * (type 7 of Hyndman and Fan: position p·(count − 1)).
 */
export function sortedQuantile(sorted: Float64Array, probability: number): number {
  const position = probability * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (position - below) * (high - low)
}
