import { meanAutocovarianceOf } from './autocovariance'
import { mapDraws, pooled, splitChains, statisticOf, type Chains, type Statistic } from './chains'
import { mean, sortedQuantile, variance } from './moments'
import { rankNormalised, ranked } from './rank-normal'

/**
 * The effective sample size of the mean of the draws: as many independent draws would have the same
 * error. [@vehtari2021, sec. 3]
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 * @example
 * essMean([chainA, chainB]).value
 */
export function essMean(chains: Chains): Statistic {
  return statisticOf(chains, (checked) => effectiveSize(splitChains(checked)))
}

/**
 * The bulk effective sample size: that of rank-normalised split chains, which exists even where the
 * draws have no variance. [@vehtari2021, sec. 4]
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 */
export function essBulk(chains: Chains): Statistic {
  return statisticOf(chains, (checked) =>
    effectiveSize(rankNormalised(ranked(splitChains(checked)))),
  )
}

/**
 * The tail effective sample size: the smaller of those of the 5 % and the 95 % quantile.
 * [@vehtari2021, sec. 4]
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 */
export function essTail(chains: Chains): Statistic {
  return statisticOf(chains, (checked) =>
    Math.min(quantileSize(checked, 0.05), quantileSize(checked, 0.95)),
  )
}

/**
 * The effective sample size of the estimate of a quantile: that of the indicator "at most the
 * quantile". [@vehtari2021, sec. 4]
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when the probability is not in (0, 1), there is no chain or the lengths differ
 */
export function essQuantile(chains: Chains, probability: number): Statistic {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`probability must be in (0, 1), got ${probability}`)
  return statisticOf(chains, (checked) => quantileSize(checked, probability))
}

/**
 * The effective sample size of the standard deviation: that of the squared distances from the mean.
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 */
export function essSd(chains: Chains): Statistic {
  return statisticOf(chains, (checked) => {
    const centre = mean(pooled(checked))
    return effectiveSize(splitChains(mapDraws(checked, (draw) => (draw - centre) ** 2)))
  })
}

function quantileSize(chains: Chains, probability: number): number {
  const quantile = sortedQuantile(pooled(chains).toSorted(), probability)
  return effectiveSize(splitChains(mapDraws(chains, (draw) => (draw <= quantile ? 1 : 0))))
}

/**
 * S / τ̂ with τ̂ = −1 + 2 Σ P̂_k over Geyer's initial monotone sequence of pairs P̂_k = ρ̂_2k + ρ̂_2k+1,
 * where ρ̂_t = 1 − (W − mean autocovariance at t) / V combines the chains; the first even term after
 * the sequence is added once when it is positive. For antithetic chains it may exceed S, up to S log₁₀ S.
 */
function effectiveSize(chains: Chains): number {
  const drawCount = chains[0]?.length ?? 0
  const total = chains.length * drawCount
  const covarianceAt = meanAutocovarianceOf(chains)
  const whole = covarianceAt(0)
  const within = (whole * drawCount) / (drawCount - 1)
  const between = chains.length > 1 ? variance(Float64Array.from(chains, mean)) : 0
  const correlationAt = (lag: number) => 1 - (within - covarianceAt(lag)) / (whole + between)
  let even = 1
  let pair = even + correlationAt(1)
  let smallest = Infinity
  let pairSum = 0
  let lag = 0
  while (pair > 0 && lag < drawCount - 5) {
    smallest = Math.min(smallest, pair)
    pairSum += smallest
    lag += 2
    even = correlationAt(lag)
    pair = even + correlationAt(lag + 1)
  }
  const tau = Math.max(2 * pairSum - 1 + Math.max(even, 0), 1 / Math.log10(total))
  return total / tau
}
