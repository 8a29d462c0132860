import { betaQuantile } from './beta-quantile'
import { pooled, statisticOf, type Chains, type Statistic } from './chains'
import { essMean, essQuantile, essSd } from './ess'
import { mean, variance } from './moments'

/**
 * The Monte Carlo standard error of the mean of the draws: sd / √ESS, in units of the draws.
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 * @example
 * mcseMean([chainA, chainB]).value
 */
export function mcseMean(chains: Chains): Statistic {
  return mcseMeanFrom(chains, essMean(chains))
}

/**
 * {@link mcseMean} of chains whose effective sample size is known already.
 *
 * @param ess what {@link essMean} says of the same chains
 * @throws RangeError when there is no chain or the lengths differ
 */
export function mcseMeanFrom(chains: Chains, ess: Statistic): Statistic {
  return statisticOf(chains, (checked) => Math.sqrt(variance(pooled(checked)) / ess.value))
}

/**
 * The Monte Carlo standard error of a quantile of the draws: half the distance between the order
 * statistics at the 16 % and 84 % quantiles of Beta(ESS·p + 1, ESS·(1 − p) + 1), in units of the draws.
 * [@vehtari2021, sec. 4]
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when the probability is not in (0, 1), there is no chain or the lengths differ
 */
export function mcseQuantile(chains: Chains, probability: number): Statistic {
  const size = essQuantile(chains, probability)
  if (size.absence !== null) return size
  return statisticOf(chains, (checked) => {
    const sorted = pooled(checked).toSorted()
    const rankAt = (level: number) =>
      sorted.length *
      betaQuantile(level, size.value * probability + 1, size.value * (1 - probability) + 1)
    const low = sorted[Math.max(Math.floor(rankAt(ONE_SIGMA_BELOW)), 1) - 1]!
    const high = sorted[Math.min(Math.ceil(rankAt(1 - ONE_SIGMA_BELOW)), sorted.length) - 1]!
    return (high - low) / 2
  })
}

/** Φ(−1): the normal probability below one standard deviation under the mean. */
const ONE_SIGMA_BELOW = 0.15865525393145705

/**
 * The Monte Carlo standard error of the standard deviation of the draws, by the delta method from that
 * of the variance: √(Var[(x − x̄)²] / ESS / 4 Var[x]), in units of the draws.
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 */
export function mcseSd(chains: Chains): Statistic {
  return statisticOf(chains, (checked) => {
    const draws = pooled(checked)
    const centre = mean(draws)
    const squares = draws.map((draw) => (draw - centre) ** 2)
    return Math.sqrt(variance(squares) / essSd(checked).value / mean(squares) / 4)
  })
}
