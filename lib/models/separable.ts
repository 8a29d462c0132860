import { LOG_SQRT_2PI } from './gaussian-regression'
import type { Likelihood } from './model'
import type { Sample } from './sample'
import { sizeOf } from './sample'

/** f(x, w) = scale(first) · feature(x, rest) + offset(x, rest): where `first` enters by a factor. */
export type SeparableResponse = {
  /** 1, or 0 when f does not depend on x. */
  readonly inputs: 0 | 1
  readonly scale: (first: number) => number
  readonly feature: (rest: readonly number[], x: number) => number
  readonly offset?: (rest: readonly number[], x: number) => number
}

/**
 * Three sums over the data that determine the loss along a line of parameters: with r = y − offset,
 * Σ feature², Σ feature · r and Σ r².
 */
export type LineStatistics = {
  readonly featureSquares: number
  readonly featureResiduals: number
  readonly residualSquares: number
}

/**
 * The likelihood of y = f(x, w) + N(0, 1) when f is {@link SeparableResponse}: along a line the loss
 * is a quadratic polynomial in s = scale(first),
 *
 *   n L_n = n ½ log 2π + ½ (Σ r² − 2s Σ feature · r + s² Σ feature²).
 *
 * @param statistics the three sums of a line; summed over the data when left out. With sums that do
 *   not touch the data, a data set of any size costs the same.
 */
export function separableLikelihood(
  form: SeparableResponse,
  sample: Sample,
  statistics?: (rest: readonly number[]) => LineStatistics,
): Likelihood {
  const statisticsAt = statistics ?? summedStatistics(form, sample)
  const constant = sizeOf(sample) * LOG_SQRT_2PI
  const { scale } = form
  return {
    ...(statistics && { hasSufficientStatistics: true }),
    losses: (rest, firsts, losses) => {
      const { featureSquares, featureResiduals, residualSquares } = statisticsAt(rest)
      const base = constant + 0.5 * residualSquares
      for (let k = 0; k < firsts.length; k++) {
        const s = scale(firsts[k]!)
        losses[k] = base + s * (0.5 * s * featureSquares - featureResiduals)
      }
    },
    terms: (rest) => {
      const { features, residuals } = lineOf(form, sample, rest)
      return (first, terms) => {
        const s = scale(first)
        for (let i = 0; i < features.length; i++)
          terms[i] = -LOG_SQRT_2PI - 0.5 * (residuals[i]! - s * features[i]!) ** 2
      }
    },
  }
}

function lineOf(
  { inputs, feature, offset }: SeparableResponse,
  sample: Sample,
  rest: readonly number[],
) {
  const { x, y } = sample
  const features = new Float64Array(y.length)
  const residuals = new Float64Array(y.length)
  for (let i = 0; i < y.length; i++) {
    const input = inputs ? x[i]! : 0
    features[i] = feature(rest, input)
    residuals[i] = offset ? y[i]! - offset(rest, input) : y[i]!
  }
  return { features, residuals }
}

function summedStatistics(form: SeparableResponse, sample: Sample) {
  return (rest: readonly number[]): LineStatistics => {
    const { inputs, feature, offset } = form
    const { x, y, weights } = sample
    let featureSquares = 0
    let featureResiduals = 0
    let residualSquares = 0
    for (let i = 0; i < y.length; i++) {
      const input = inputs ? x[i]! : 0
      const g = feature(rest, input)
      const r = offset ? y[i]! - offset(rest, input) : y[i]!
      const weight = weights ? weights[i]! : 1
      featureSquares += weight * g * g
      featureResiduals += weight * g * r
      residualSquares += weight * r * r
    }
    return { featureSquares, featureResiduals, residualSquares }
  }
}

/** The weighted sums of a sample of real x and y: sufficient for every f that is linear in x. */
export type Moments = {
  readonly n: number
  readonly x: number
  readonly y: number
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

/**
 * Σ1, Σx, Σy, Σx², Σxy and Σy² over a sample.
 *
 * @example
 * momentsOf({ x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) }).xy // 11
 */
export function momentsOf({ x, y, weights }: Sample): Moments {
  const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 }
  for (let i = 0; i < y.length; i++) {
    const weight = weights?.[i] ?? 1
    const [xi, yi] = [x[i] ?? 0, y[i]!]
    sums.n += weight
    sums.x += weight * xi
    sums.y += weight * yi
    sums.xx += weight * xi * xi
    sums.xy += weight * xi * yi
    sums.yy += weight * yi * yi
  }
  return sums
}
