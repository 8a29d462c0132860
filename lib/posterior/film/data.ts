import type { Likelihood, Model } from '@/lib/models/model'
import { firstOf, type Sample, scaledTo } from '@/lib/models/sample'
import { separableLikelihood } from '@/lib/models/separable'
import { tanhRegression } from '@/lib/models/tanh-regression'
import { sumOver } from '@/lib/numerics/sum'
import { tanh } from '@/lib/numerics/tanh'
import { keyOf } from '@/lib/random/key'
import { binnedMoments } from './binned-moments'
import type { FilmRequest } from './request'
import { tanhSums } from './tanh-sums'

/**
 * The data of a frame. One seed is one endless sequence of data, of which n are seen: a moving n or
 * truth never draws the noise anew.
 */
export function filmSample(request: FilmRequest, model: Model, truth: readonly number[]): Sample {
  if (request.own) {
    const { x, y } = request.own
    const n = Math.min(request.n, y.length)
    return firstOf({ x: model.inputs ? x : new Float64Array(0), y }, n, model.inputs)
  }
  if (request.isPopulation) return scaledTo(model.population(truth), request.n)
  return model.draw(keyOf(request.seed), truth, request.n)
}

/** Above this many data they are gathered in bins first. */
const MANY = 2000

/** The likelihood, by tabulated sums where the model's own would visit every datum for every line. */
export function filmLikelihood(model: Model, sample: Sample): Likelihood {
  if (model !== tanhRegression) return model.likelihood(sample)
  const { x, y, weights } = sample
  const residualSquares = sumOver(y.length, (i) => (weights?.[i] ?? 1) * y[i]! * y[i]!)
  const places =
    weights || y.length < MANY
      ? {
          nodes: x,
          counts: weights ?? x.map(() => 1),
          sums: weights ? y.map((value, i) => value * weights[i]!) : y,
        }
      : binnedMoments(x, y)
  return separableLikelihood(
    { inputs: 1, scale: (a) => a, feature: ([b = 0], at) => tanh(b * at) },
    sample,
    tanhSums(places, residualSquares),
  )
}
