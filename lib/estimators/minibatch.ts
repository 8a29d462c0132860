import { sizeOf } from '@/lib/models/sample'
import type { NoisyTarget } from '@/lib/samplers/noisy-target'
import { localisedSlopes } from './base-density'
import { localPosterior } from './local-posterior'
import type { LocalProblem } from './local-problem'

/**
 * The localised posterior at one nβ as stochastic-gradient samplers see it: the gradient
 * −nβ ∇L_batch(w) + ∇log φ(w) + γ (w* − w), with L_batch the mean loss of `batchSize` data drawn with
 * replacement. Its expectation is the gradient on the full data; its noise is that of the minibatch.
 *
 * @throws RangeError when the batch size is not a positive integer, the sample carries weights, or as
 *   {@link localPosterior} does
 * @example
 * sgld(minibatchTarget(problem, 145, 32), { stepSize: 1e-4 })
 */
export function minibatchTarget(
  problem: LocalProblem,
  nBeta: number,
  batchSize: number,
): NoisyTarget {
  const { model, sample } = problem
  if (!(Number.isInteger(batchSize) && batchSize >= 1))
    throw new RangeError(`batchSize must be a positive integer, got ${batchSize}`)
  if (sample.weights) throw new RangeError('sample must have no weights for minibatches, got some')
  const { dimension, lower, upper } = localPosterior(problem)
  const slopes = localisedSlopes(problem)
  const count = sizeOf(sample, model.outputs)
  return {
    dimension,
    lower,
    upper,
    noisyGradient: (draws, position, gradient) => {
      slopes(position, gradient)
      const w = Array.from(position)
      const weight = nBeta / batchSize
      for (let k = 0; k < batchSize; k++) {
        const score = model.score(w, sample, draws.integer(count))
        for (let j = 0; j < dimension; j++) gradient[j]! += weight * score[j]!
      }
    },
  }
}
