import { logSumExp } from '@/lib/numerics/log-sum-exp'
import { fitPareto, paretoQuantile } from './generalised-pareto'
import { checkPointwise, datumColumn, type PointwiseLogLikelihoods } from './pointwise'

/** Leave-one-out cross-validation by smoothed importance sampling. */
export type PsisLoo = {
  /** −(1/n) Σ log p(x_i | the other data), nats per datum. */
  readonly loss: number
  /** −log p(x_i | the other data) of each datum, nats. */
  readonly pointwise: Float64Array
  /**
   * k̂ of each datum, the shape of the tail of its weights: above 0.7 its term is not to be trusted;
   * NaN for fewer than 25 draws, where no tail is fitted and the weights are used as they are.
   */
  readonly paretoShapes: Float64Array
}

/**
 * The leave-one-out loss from draws of the posterior at β = 1: draws are weighed by 1/p(x_i | w), and
 * the largest weights are replaced by the quantiles of a generalised Pareto distribution fitted to
 * them. [@vehtari2024]
 *
 * @throws RangeError when there are fewer than two draws, or no data
 * @example
 * psisLoo({ drawCount, sampleSize, values }).loss
 */
export function psisLoo(pointwise: PointwiseLogLikelihoods): PsisLoo {
  checkPointwise(pointwise)
  const { sampleSize } = pointwise
  const losses = new Float64Array(sampleSize)
  const paretoShapes = new Float64Array(sampleSize)
  for (let i = 0; i < sampleSize; i++) {
    const logLikelihoods = datumColumn(pointwise, i)
    const { logWeights, shape } = smoothed(logLikelihoods.map((value) => -value))
    const total = logSumExp(logWeights)
    losses[i] = total - logSumExp(logWeights.map((weight, s) => weight + logLikelihoods[s]!))
    paretoShapes[i] = shape
  }
  const loss = losses.reduce((sum, value) => sum + value, 0) / sampleSize
  return { loss, pointwise: losses, paretoShapes }
}

/** Log weights with their tail smoothed and cut at the largest raw weight, and the shape of the tail. */
function smoothed(raw: Float64Array): { logWeights: Float64Array; shape: number } {
  const top = raw.reduce((most, value) => Math.max(most, value), -Infinity)
  const logWeights = raw.map((value) => value - top)
  const tailLength = Math.floor(Math.min(logWeights.length / 5, 3 * Math.sqrt(logWeights.length)))
  if (tailLength < 5) return { logWeights, shape: NaN }
  const order = Uint32Array.from(logWeights.keys()).toSorted(
    (s, t) => logWeights[s]! - logWeights[t]!,
  )
  const tail = order.subarray(order.length - tailLength)
  const cutoff = Math.exp(logWeights[order[order.length - tailLength - 1]!]!)
  const exceedances = Float64Array.from(tail, (s) => Math.exp(logWeights[s]!) - cutoff)
  if (!(exceedances.at(-1)! > 0)) return { logWeights, shape: -Infinity }
  const fit = fitPareto(exceedances)
  tail.forEach((s, rank) => {
    const quantile = cutoff + paretoQuantile(fit, (rank + 0.5) / tailLength)
    logWeights[s] = Math.min(0, Math.log(quantile))
  })
  return { logWeights, shape: fit.shape }
}
