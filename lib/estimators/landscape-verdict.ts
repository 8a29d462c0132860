import { landscape as landscapeOf } from '@/lib/landscapes/index'
import { health, type Health } from './health'
import type { LandscapeChain, LandscapeChainRequest } from './landscape-chain'
import { llcOf, type LlcEstimate } from './llc'

/** What is judged: what the chains were asked for, and what there is of each. */
export type VerdictRequest = {
  readonly request: LandscapeChainRequest
  readonly parts: readonly LandscapeChain[]
}

/** What chains on a landscape have found. */
export type LandscapeVerdict = {
  /** Draws of each chain that were looked at: those that all of them have. */
  readonly drawCount: number
  readonly estimate: LlcEstimate
  readonly health: Health
}

/**
 * The local learning coefficient that chains on a landscape estimate at its marked point, where K = 0, and whether
 * the run can be trusted: over the draws that all of the chains have.
 *
 * @throws RangeError when there is no chain, or nβ is not positive and finite
 * @example
 * const request = { landscape: 'bowl', key: keyOf(1), nBeta: 100, localization: 0, stepSize: 1e-3, drawCount: 800 }
 * landscapeVerdict({ request, parts: [wholeLandscapeChain(request)] }).drawCount // 800
 */
export function landscapeVerdict({ request, parts }: VerdictRequest): LandscapeVerdict {
  const { nBeta, localization, stepSize } = request
  if (parts.length === 0) throw new RangeError('parts must hold at least one chain, got 0')
  const drawCount = Math.min(...parts.map(({ losses }) => losses.length))
  const losses = parts.map((part) => part.losses.subarray(0, drawCount))
  const input = { losses, lossAtCenter: 0, nBeta }
  const estimate = llcOf(input)
  const none = new Float64Array(drawCount).fill(NaN)
  const chains = parts.map(({ positions }) => ({
    positions: positions.subarray(0, 2 * drawCount),
    logDensities: none,
    acceptanceProbabilities: none,
    energies: none,
    divergenceCount: 0,
  }))
  const center = landscapeOf(request.landscape).points[0]!.at
  const verdict = health({
    ...input,
    estimate,
    chains,
    center,
    localization,
    unadjustedStep: stepSize,
  })
  return { drawCount, estimate, health: verdict }
}
