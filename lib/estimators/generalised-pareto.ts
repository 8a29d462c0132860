/** The generalised Pareto distribution with quantiles σ ((1 − p)^−k − 1) / k: heavy-tailed for k > 0. */
export type ParetoFit = { readonly shape: number; readonly scale: number }

/**
 * Fits a generalised Pareto distribution to exceedances, sorted ascending: the empirical Bayes estimate
 * of Zhang and Stephens (2009), with the shape drawn towards 1/2 by the weight of ten data as in
 * Pareto-smoothed importance sampling. [@vehtari2024, app. C]
 *
 * @throws RangeError when there are fewer than five exceedances or the largest is not positive
 */
export function fitPareto(exceedances: Float64Array): ParetoFit {
  const count = exceedances.length
  if (count < 5) throw new RangeError(`exceedances must be at least 5, got ${count}`)
  const largest = exceedances.at(-1)!
  if (!(largest > 0)) throw new RangeError(`exceedances must be positive, got ${largest}`)
  const quartile = Math.max(exceedances[Math.floor(count / 4 + 0.5) - 1]!, Number.MIN_VALUE)
  const gridSize = 30 + Math.floor(Math.sqrt(count))
  const thetas = Float64Array.from(
    { length: gridSize },
    (_, j) => 1 / largest + (1 - Math.sqrt(gridSize / (j + 0.5))) / (3 * quartile),
  )
  const logLikelihoods = thetas.map((theta) => {
    const shape = meanLog(exceedances, theta)
    return count * (Math.log(-theta / shape) - shape - 1)
  })
  const top = logLikelihoods.reduce((most, value) => Math.max(most, value), -Infinity)
  const weights = logLikelihoods.map((value) => Math.exp(value - top))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const theta = thetas.reduce((sum, value, j) => sum + (value * weights[j]!) / total, 0)
  const rawShape = meanLog(exceedances, theta)
  return {
    shape: (count * rawShape + 10 * 0.5) / (count + 10),
    scale: -rawShape / theta,
  }
}

function meanLog(exceedances: Float64Array, theta: number): number {
  return exceedances.reduce((sum, x) => sum + Math.log1p(-theta * x), 0) / exceedances.length
}

/** The quantile of a fit at probability p in [0, 1). */
export function paretoQuantile({ shape, scale }: ParetoFit, probability: number): number {
  const log = -Math.log1p(-probability)
  return shape === 0 ? scale * log : (scale * Math.expm1(shape * log)) / shape
}
