import { splitChains, statisticOf, type Chains, type Statistic } from './chains'
import { mean, variance } from './moments'
import { folded, rankNormalised, ranked } from './rank-normal'

/**
 * The potential scale reduction R̂ of chains: near 1 when the chains, and the halves of each, agree in
 * location and in scale; above 1.01 they do not. It is the larger of R̂ on rank-normalised draws and R̂
 * on rank-normalised distances from the median, each on split chains: √(((N−1)/N W + B/N) / W) with W
 * the mean variance within a half and B/N the variance of the halves' means. [@vehtari2021, sec. 4]
 *
 * @returns NaN with its reason when the draws are constant, not finite or too few
 * @throws RangeError when there is no chain or the lengths differ
 * @example
 * rhat([chainA, chainB]).value // near 1, when the chains agree
 */
export function rhat(chains: Chains): Statistic {
  return statisticOf(chains, (checked) => {
    const halves = ranked(splitChains(checked))
    const bulk = basicRhat(rankNormalised(halves))
    const tail = basicRhat(rankNormalised(folded(halves)))
    return Number.isNaN(tail) ? bulk : Math.max(bulk, tail)
  })
}

/** R̂ of chains as they are. Chains that are each constant but differ give ∞. */
function basicRhat(chains: Chains): number {
  const drawCount = chains[0]?.length ?? 0
  const within = mean(Float64Array.from(chains, variance))
  const between = variance(Float64Array.from(chains, mean))
  return Math.sqrt((drawCount - 1) / drawCount + between / within)
}
