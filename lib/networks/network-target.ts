import type { NoisyTarget } from '@/lib/samplers/noisy-target'
import { unbounded } from '@/lib/samplers/target'
import { workspaceOf } from './layers'
import { lossAndGradient, type RegressionData } from './network'
import type { Network } from './shape'

/** The localised posterior of a network's parameters, and how its gradient is estimated. */
export type NetworkPosterior = {
  /** nβ: the weight of the mean loss L_n. There is no default: it is part of the definition. */
  readonly nBeta: number
  /** w*. */
  readonly center: Float64Array
  /** γ ≥ 0 of exp(−γ |w − w*|² / 2). */
  readonly localization: number
  /** Rows of a minibatch, drawn with replacement; null for all the data. */
  readonly batchSize: number | null
}

/**
 * The localised posterior p(w) ∝ exp(−nβ L_n(w) − γ |w − w*|² / 2) of a network's parameters, with a
 * flat prior, as stochastic-gradient samplers see it: ĝ = −nβ ∇L_batch(w) + γ (w* − w). [@lau2025]
 *
 * @throws RangeError when a setting is out of range, there are no data, or the center does not fit
 * @example
 * const posterior = networkTarget(net, data, { nBeta: 80, center: w, localization: 1, batchSize: 50 })
 * const chain = kernelOf(sgld(posterior, { stepSize: 1e-4 }))
 */
export function networkTarget(
  network: Network,
  data: RegressionData,
  { nBeta, center, localization, batchSize }: NetworkPosterior,
): NoisyTarget {
  if (!(nBeta > 0 && nBeta < Infinity))
    throw new RangeError(`nBeta must be positive and finite, got ${nBeta}`)
  if (!(localization >= 0 && localization < Infinity))
    throw new RangeError(`localization must be non-negative and finite, got ${localization}`)
  if (batchSize !== null && !(Number.isInteger(batchSize) && batchSize >= 1))
    throw new RangeError(`batchSize must be a positive integer, got ${batchSize}`)
  if (center.length !== network.parameterCount)
    throw new RangeError(`center must have length ${network.parameterCount}, got ${center.length}`)
  if (!(data.count >= 1))
    throw new RangeError(`count of data must be at least 1, got ${data.count}`)
  const workspace = workspaceOf(network)
  const slopes = workspace.gradient
  const rows = batchSize === null ? undefined : new Uint32Array(batchSize)
  return {
    ...unbounded(network.parameterCount),
    noisyGradient: (draws, position, gradient) => {
      if (rows) draws.integers(data.count, rows)
      lossAndGradient(network, position, data, workspace, rows)
      for (let j = 0; j < position.length; j++)
        gradient[j] = localization * (center[j]! - position[j]!) - nBeta * slopes[j]!
    },
  }
}
