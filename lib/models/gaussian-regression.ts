import { streamOf } from '@/lib/random/stream'
import { directLikelihood } from './likelihood'
import type { Likelihood, Model } from './model'
import { normalRule } from './normal-rule'
import type { Sample } from './sample'
import { checkCount } from './sample'

/** What is particular to one model y = f(x, w) + N(0, 1) with real x and y. */
export type RegressionForm = Omit<
  Model,
  | 'inputs'
  | 'outputs'
  | 'logLikelihood'
  | 'score'
  | 'likelihood'
  | 'draw'
  | 'population'
  | 'response'
> & {
  /** 1, or 0 when f does not depend on x. */
  readonly inputs: 0 | 1
  /** f(x, w). */
  readonly response: (w: readonly number[], x: number) => number
  /** ∂f/∂w. */
  readonly responseGradient: (w: readonly number[], x: number) => readonly number[]
  /** The likelihood by sufficient statistics; by direct summation when left out. */
  readonly likelihood?: (sample: Sample) => Likelihood
}

/**
 * The model y = f(x, w) + N(0, 1) with x ~ N(0, 1): log p = −½ log 2π − ½ (y − f(x, w))², so that
 * K(w) = ½ E[(f(X, w) − f(X, w₀))²].
 *
 * Its population is exact in the noise: y = f ± 1 with equal weights has the mean and the variance
 * of f + N(0, 1), and the loss is quadratic in y.
 */
export function gaussianRegression(form: RegressionForm): Model {
  const { inputs, response, responseGradient, likelihood, ...rest } = form
  const residual = (w: readonly number[], { x, y }: Sample, i: number) =>
    y[i]! - response(w, inputs ? x[i]! : 0)
  const logLikelihood: Model['logLikelihood'] = (w, sample, i) =>
    -LOG_SQRT_2PI - 0.5 * residual(w, sample, i) ** 2
  return {
    ...rest,
    inputs,
    outputs: 1,
    response,
    logLikelihood,
    score: (w, sample, i) => {
      const difference = residual(w, sample, i)
      return responseGradient(w, inputs ? sample.x[i]! : 0).map((slope) => difference * slope)
    },
    likelihood:
      likelihood ?? ((sample) => directLikelihood(logLikelihood, sample, sample.y.length)),
    draw: (key, truth, n) => {
      checkCount(n)
      const stream = streamOf(key)
      const x = new Float64Array(inputs * n)
      const y = new Float64Array(n)
      for (let i = 0; i < n; i++) {
        const input = inputs ? stream.normal() : 0
        if (inputs) x[i] = input
        y[i] = response(truth, input) + stream.normal()
      }
      return { x, y }
    },
    population: (truth) => {
      const design = inputs
        ? normalRule
        : { nodes: Float64Array.of(0), weights: Float64Array.of(1) }
      const x = twice(design.nodes)
      return {
        x: inputs ? x : new Float64Array(0),
        y: x.map((input, i) => response(truth, input) + (i % 2 ? -1 : 1)),
        weights: twice(design.weights, 0.5),
      }
    },
  }
}

/** ½ log 2π: the loss of N(0, 1) at its mean, nats. */
export const LOG_SQRT_2PI = 0.5 * Math.log(2 * Math.PI)

/** Every value twice in a row, scaled. */
function twice(values: Float64Array, scale = 1): Float64Array {
  return Float64Array.from({ length: 2 * values.length }, (_, i) => scale * values[i >> 1]!)
}
