import { mean } from './moments'

/**
 * The acceptance rate of a chain: the mean of the acceptance probabilities of its steps, in [0, 1].
 * It has a smaller error than the fraction of accepted steps, with the same expectation.
 *
 * @throws RangeError when there is no step or a probability is not in [0, 1]
 * @example
 * acceptanceRate(Float64Array.of(1, 0.5)) // 0.75
 */
export function acceptanceRate(acceptanceProbabilities: Float64Array): number {
  if (acceptanceProbabilities.length === 0)
    throw new RangeError('acceptanceProbabilities must hold at least one step, got 0')
  for (const probability of acceptanceProbabilities)
    if (!(probability >= 0 && probability <= 1))
      throw new RangeError(`acceptanceProbabilities must be in [0, 1], got ${probability}`)
  return mean(acceptanceProbabilities)
}
