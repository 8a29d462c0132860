import { ascending } from '@/lib/numerics/ascending'
import { pooled, type Chains } from './chains'
import { sortedQuantile } from './moments'
import { normalQuantile } from './normal-quantile'

/** All draws of chains of one length, chain after chain, and their places in ascending order. */
export type RankedChains = {
  readonly draws: Float64Array
  readonly order: Uint32Array
  readonly chainCount: number
}

/** Chains with the ranks of their draws among all of them. */
export function ranked(chains: Chains): RankedChains {
  const draws = pooled(chains)
  return { draws, order: ascending(draws), chainCount: chains.length }
}

/**
 * The chains with each draw replaced by the normal score of its rank r among all S draws (ties share
 * their mean rank): z = Φ⁻¹((r − 3/8) / (S + 1/4)). [@vehtari2021, eq. 14]
 */
export function rankNormalised({ draws, order, chainCount }: RankedChains): Chains {
  const scores = new Float64Array(draws.length)
  for (let start = 0; start < order.length;) {
    let end = start + 1
    while (end < order.length && draws[order[end]!] === draws[order[start]!]) end++
    const meanRank = (start + 1 + end) / 2
    const score = normalQuantile((meanRank - 3 / 8) / (draws.length + 1 / 4))
    for (let position = start; position < end; position++) scores[order[position]!] = score
    start = end
  }
  const length = draws.length / chainCount
  return Array.from({ length: chainCount }, (_, c) => scores.subarray(c * length, (c + 1) * length))
}

/** The chains as distances from the median of all draws: large where the tails are. */
export function folded({ draws, order, chainCount }: RankedChains): RankedChains {
  const sorted = new Float64Array(order.length)
  for (let i = 0; i < order.length; i++) sorted[i] = draws[order[i]!]!
  const median = sortedQuantile(sorted, 0.5)
  const distances = new Float64Array(draws.length)
  for (let i = 0; i < draws.length; i++) distances[i] = Math.abs(draws[i]! - median)
  // Of those that are left the farthest is the lowest or the highest.
  const outwards = new Uint32Array(order.length)
  for (let low = 0, high = order.length - 1; low <= high;) {
    const isBelow = distances[order[low]!]! > distances[order[high]!]!
    const place = high - low
    outwards[place] = isBelow ? order[low++]! : order[high--]!
  }
  return { draws: distances, order: outwards, chainCount }
}
