import { variance } from '@/lib/diagnostics/moments'
import { logMeanExp } from './log-mean-exp'
import { checkPointwise, datumColumn, type PointwiseLogLikelihoods } from './pointwise'

/** Watanabe's criterion with its parts, on his scale. */
export type Waic = {
  /** T_n = −(1/n) Σ log (mean over draws of p(x_i | w)), nats per datum. */
  readonly trainingLoss: number
  /** V_n = Σ Var_w[log p(x_i | w)], summed over the data. */
  readonly functionalVariance: number
  /** T_n + (β/n) V_n, nats per datum. −2n times it is what other programs print. */
  readonly waic: number
  /** The standard error of WAIC as an estimate of the generalisation loss, from its spread over data. */
  readonly standardError: number
}

/**
 * The widely applicable information criterion from draws of the posterior at inverse temperature β:
 * WAIC = T_n + (β/n) V_n, nats per datum, with the variance over draws (divisor S − 1).
 * [@watanabe2010]
 *
 * @throws RangeError when β is not positive and finite, there are fewer than two draws, or no data
 * @example
 * waic({ drawCount, sampleSize, values }, 1).waic
 */
export function waic(pointwise: PointwiseLogLikelihoods, beta: number): Waic {
  checkPointwise(pointwise)
  if (!(beta > 0 && beta < Infinity))
    throw new RangeError(`beta must be positive and finite, got ${beta}`)
  const { sampleSize } = pointwise
  let trainingSum = 0
  let functionalVariance = 0
  const terms = new Float64Array(sampleSize)
  for (let i = 0; i < sampleSize; i++) {
    const column = datumColumn(pointwise, i)
    const loss = -logMeanExp(column)
    const spread = variance(column)
    trainingSum += loss
    functionalVariance += spread
    terms[i] = loss + beta * spread
  }
  const trainingLoss = trainingSum / sampleSize
  return {
    trainingLoss,
    functionalVariance,
    waic: trainingLoss + (beta / sampleSize) * functionalVariance,
    standardError: sampleSize > 1 ? Math.sqrt(variance(terms) / sampleSize) : NaN,
  }
}
