/** Means and variances of vectors that are told one by one (Welford). It lives within one warm-up. */
export type RunningVariance = {
  readonly tell: (vector: Float64Array) => void
  readonly count: () => number
  /** The unbiased variance of each coordinate; fresh. */
  readonly variances: () => Float64Array
  readonly restart: () => void
}

/** The running variance of vectors of a dimension. */
export function runningVariance(dimension: number): RunningVariance {
  const means = new Float64Array(dimension)
  const squares = new Float64Array(dimension)
  let count = 0
  return {
    tell: (vector) => {
      count++
      for (let j = 0; j < dimension; j++) {
        const difference = vector[j]! - means[j]!
        means[j]! += difference / count
        squares[j]! += difference * (vector[j]! - means[j]!)
      }
    },
    count: () => count,
    variances: () => squares.map((sum) => sum / (count - 1)),
    restart: () => {
      count = 0
      means.fill(0)
      squares.fill(0)
    },
  }
}
