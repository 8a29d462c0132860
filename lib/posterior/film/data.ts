import type { Likelihood, Model } from '@/lib/models/model'
import { firstOf, type Sample, scaledTo } from '@/lib/models/sample'
import { separableLikelihood } from '@/lib/models/separable'
import { tanhRegression } from '@/lib/models/tanh-regression'
import { tanh } from '@/lib/numerics/tanh'
import { keyOf } from '@/lib/random/key'
import { binnedMoments } from './binned-moments'
import type { FilmRequest } from './request'

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

/** Above this many data the binned sums for tanh pay. */
const MANY = 900

/** The likelihood, by binned sums where the model's own would visit every datum for every line. */
export function filmLikelihood(model: Model, sample: Sample): Likelihood {
  if (model !== tanhRegression || sample.weights || sample.y.length < MANY)
    return model.likelihood(sample)
  const { nodes, counts, sums } = binnedMoments(sample.x, sample.y)
  let residualSquares = 0
  for (const y of sample.y) residualSquares += y * y
  const form = {
    inputs: 1,
    scale: (a: number) => a,
    feature: ([b = 0]: readonly number[], x: number) => tanh(b * x),
  } as const
  return separableLikelihood(form, sample, ([b = 0]) => {
    let [featureSquares, featureResiduals] = [0, 0]
    for (let j = 0; j < nodes.length; j++) {
      const feature = tanh(b * nodes[j]!)
      featureSquares += counts[j]! * feature * feature
      featureResiduals += sums[j]! * feature
    }
    return { featureSquares, featureResiduals, residualSquares }
  })
}
