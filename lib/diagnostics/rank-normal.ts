import { mapDraws, pooled, type Chains } from './chains'
import { sortedQuantile } from './moments'
import { normalQuantile } from './normal-quantile'

/**
 * The chains with each draw replaced by the normal score of its rank r among all S draws (ties share
 * their mean rank): z = Φ⁻¹((r − 3/8) / (S + 1/4)). [@vehtari2021, eq. 14]
 */
export function rankNormalised(chains: Chains): Chains {
  const all = pooled(chains)
  const order = Uint32Array.from(all.keys()).toSorted((i, j) => all[i]! - all[j]!)
  const scores = new Float64Array(all.length)
  for (let start = 0; start < order.length;) {
    let end = start + 1
    while (end < order.length && all[order[end]!] === all[order[start]!]) end++
    const meanRank = (start + 1 + end) / 2
    const score = normalQuantile((meanRank - 3 / 8) / (all.length + 1 / 4))
    for (let position = start; position < end; position++) scores[order[position]!] = score
    start = end
  }
  const length = chains[0]?.length ?? 0
  return chains.map((_, c) => scores.subarray(c * length, (c + 1) * length))
}

/** The chains as distances from the median of all draws: large where the tails are. */
export function folded(chains: Chains): Chains {
  const median = sortedQuantile(pooled(chains).toSorted(), 0.5)
  return mapDraws(chains, (draw) => Math.abs(draw - median))
}
