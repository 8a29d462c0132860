/** The slope of the line of least squares through (xs, ys). */
export function leastSquaresSlope(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [meanOf(xs), meanOf(ys)]
  const cross = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0)
  return cross / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)
}

/** The arithmetic mean. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}

/** The standard error of the mean of independent values: s/√n, with n − 1 in s². */
export function standardErrorOf(values: readonly number[]): number {
  const mean = meanOf(values)
  const sum = values.reduce((total, x) => total + (x - mean) ** 2, 0)
  return Math.sqrt(sum / (values.length - 1) / values.length)
}
