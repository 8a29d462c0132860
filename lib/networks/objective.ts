import { foldIn, type Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { workspaceOf } from './layers'
import { lossAndGradient, type RegressionData } from './network'
import type { Network } from './shape'

/**
 * What training descends: a loss in nats per datum (or the mean squared error, where said) with its
 * gradient, perhaps on a random minibatch.
 */
export type Objective = {
  readonly dimension: number
  /**
   * The loss at a position on the batch that belongs to a key, with its gradient left in `gradient`.
   * A deterministic objective ignores the key. No allocation beyond the stream of the batch.
   */
  readonly evaluate: (position: Float64Array, gradient: Float64Array, key: Key) => number
}

/**
 * The empirical loss of a network on minibatches of `batchSize` rows drawn with replacement, or on
 * all the data when no batch size is given.
 *
 * @throws RangeError when the batch size is not a positive integer, or there are no data
 * @example
 * const objective = regressionObjective(net, data, 50)
 */
export function regressionObjective(
  network: Network,
  data: RegressionData,
  batchSize?: number,
): Objective {
  if (!(data.count >= 1))
    throw new RangeError(`count of data must be at least 1, got ${data.count}`)
  if (batchSize !== undefined && !(Number.isInteger(batchSize) && batchSize >= 1))
    throw new RangeError(`batchSize must be a positive integer, got ${batchSize}`)
  const workspace = workspaceOf(network)
  const rows = batchSize === undefined ? undefined : new Uint32Array(batchSize)
  return {
    dimension: network.parameterCount,
    evaluate: (position, gradient, key) => {
      if (rows) streamOf(foldIn(key, 0)).integers(data.count, rows)
      const loss = lossAndGradient(network, position, data, workspace, rows)
      gradient.set(workspace.gradient)
      return loss
    },
  }
}
