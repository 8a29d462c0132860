import { sumOver } from '@/lib/numerics/sum'
import { LOG_SQRT_2PI } from './gaussian-regression'
import { likelihoodOf } from './likelihood'
import type { Likelihood } from './model'
import type { Sample } from './sample'
import { sizeOf } from './sample'

/** f(x, w) = scale(first) · feature(x, rest) + offset(x, rest): where `first` enters by a factor. */
export type SeparableResponse = {
  /** 1, or 0 when f does not depend on x. */
  readonly inputs: 0 | 1
  /** The identity when left out. */
  readonly scale?: (first: number) => number
  readonly feature: (rest: readonly number[], x: number) => number
  readonly offset?: (rest: readonly number[], x: number) => number
  /** values[i] = feature(rest, x[i]), where there is a faster way to have many. */
  readonly features?: (rest: readonly number[], x: Float64Array, values: Float64Array) => void
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
  return likelihoodOf({
    ...(statistics && { hasSufficientStatistics: true }),
    along: (rest) => {
      const sums = statisticsAt(rest)
      return (firsts, losses) =>
        fillQuadratic(sums, constant, scale ? firsts.map(scale) : firsts, losses)
    },
    terms: (rest) => {
      const { features, residuals } = lineOf(form, sample, rest)
      return (first, terms) => {
        const s = scale ? scale(first) : first
        for (let i = 0; i < features.length; i++)
          terms[i] = -LOG_SQRT_2PI - 0.5 * (residuals[i]! - s * features[i]!) ** 2
      }
    },
  })
}

function fillQuadratic(
  { featureSquares, featureResiduals, residualSquares }: LineStatistics,
  constant: number,
  scales: Float64Array,
  losses: Float64Array,
): void {
  const base = constant + 0.5 * residualSquares
  for (let k = 0; k < scales.length; k++) {
    const s = scales[k]!
    losses[k] = base + s * (0.5 * s * featureSquares - featureResiduals)
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

/** The sums of a line over the data, block by block: rounding grows with the root of a block only. */
function summedStatistics(form: SeparableResponse, sample: Sample) {
  const { inputs, feature, offset } = form
  const features = new Float64Array(BLOCK)
  const fill =
    form.features ??
    ((rest: readonly number[], xs: Float64Array) => {
      for (let k = 0; k < xs.length; k++) features[k] = feature(rest, xs[k]!)
    })
  const shifted = new Float64Array(BLOCK)
  const blocks = blocksOf(sample, inputs)
  return (rest: readonly number[]): LineStatistics => {
    let featureSquares = 0
    let featureResiduals = 0
    let residualSquares = 0
    for (const { x, y, weights } of blocks) {
      fill(rest, x, features)
      if (offset) for (let k = 0; k < y.length; k++) shifted[k] = y[k]! - offset(rest, x[k]!)
      const sums = sumsOf(features, offset ? shifted : y, weights)
      featureSquares += sums.featureSquares
      featureResiduals += sums.featureResiduals
      residualSquares += sums.residualSquares
    }
    return { featureSquares, featureResiduals, residualSquares }
  }
}

const BLOCK = 128

function sumsOf(
  features: Float64Array,
  residuals: Float64Array,
  weights: Float64Array,
): LineStatistics {
  let featureSquares = 0
  let featureResiduals = 0
  let residualSquares = 0
  for (let k = 0; k < weights.length; k++) {
    const g = features[k]!
    const r = residuals[k]!
    const weight = weights[k]!
    featureSquares += weight * g * g
    featureResiduals += weight * g * r
    residualSquares += weight * r * r
  }
  return { featureSquares, featureResiduals, residualSquares }
}

/** Views of the sample block by block, made once: a view costs as much as ten data. */
function blocksOf({ x, y, weights }: Sample, inputs: 0 | 1): readonly Required<Sample>[] {
  const zeros = new Float64Array(inputs ? 0 : y.length)
  const ones = new Float64Array(weights ? 0 : y.length).fill(1)
  return Array.from({ length: Math.ceil(y.length / BLOCK) }, (_, block) => {
    const [start, end] = [block * BLOCK, (block + 1) * BLOCK]
    return {
      x: (inputs ? x : zeros).subarray(start, end),
      y: y.subarray(start, end),
      weights: (weights ?? ones).subarray(start, end),
    }
  })
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
  const weighted = weights
    ? (term: (i: number) => number) => sumOver(y.length, (i) => weights[i]! * term(i))
    : (term: (i: number) => number) => sumOver(y.length, term)
  // Where there is no x its sums are nothing, and are not summed.
  const withInput = (term: (i: number) => number) => (x.length === 0 ? 0 : weighted(term))
  return {
    n: weights ? weighted(() => 1) : y.length,
    x: withInput((i) => x[i] ?? 0),
    y: weighted((i) => y[i]!),
    xx: withInput((i) => (x[i] ?? 0) ** 2),
    xy: withInput((i) => (x[i] ?? 0) * y[i]!),
    yy: weighted((i) => y[i]! ** 2),
  }
}
