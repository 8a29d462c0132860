import { fraction } from '@/lib/numerics/fraction'
import { streamOf } from '@/lib/random/stream'
import { likelihoodOf } from './likelihood'
import type { Model } from './model'
import { checkCount, sizeOf } from './sample'

/** P(y = 1) = w: a coin. Regular for 0 < w₀ < 1, λ = 1/2; the posterior of a beta prior is beta. */
export const bernoulli: Model = {
  name: 'bernoulli',
  description: 'P(y = 1) = w',
  parameters: ['w'],
  domain: [[0, 1]],
  inputs: 0,
  outputs: 1,
  outcomes: [0, 1],
  prior: [{ kind: 'beta', a: 1, b: 1 }],
  truth: [0.3],
  logLikelihood: ([w = 0], { y }, i) => Math.log(y[i] === 1 ? w : 1 - w),
  score: ([w = 0], { y }, i) => [y[i] === 1 ? 1 / w : -1 / (1 - w)],
  likelihood: (sample) => {
    const { y, weights } = sample
    const ones = y.reduce((sum, value, i) => sum + value * (weights?.[i] ?? 1), 0)
    const zeros = sizeOf(sample) - ones
    return likelihoodOf({
      hasSufficientStatistics: true,
      along: () => (firsts, losses) => {
        for (const [k, w] of firsts.entries())
          losses[k] = (ones && -ones * Math.log(w)) + (zeros && -zeros * Math.log1p(-w))
      },
      terms: () => (w, terms) => {
        const [one, zero] = [Math.log(w), Math.log1p(-w)]
        for (let i = 0; i < y.length; i++) terms[i] = y[i] === 1 ? one : zero
      },
    })
  },
  draw: (key, [w = 0], n) => {
    checkCount(n)
    const stream = streamOf(key)
    const y = Float64Array.from({ length: n }, () => (stream.uniform() < w ? 1 : 0))
    return { x: new Float64Array(0), y }
  },
  population: ([w = 0]) => ({
    x: new Float64Array(0),
    y: Float64Array.of(1, 0),
    weights: Float64Array.of(w, 1 - w),
  }),
  optimalSet: (truth) => [{ kind: 'point', at: truth }],
  learningCoefficient: ([w = 0]) =>
    w > 0 && w < 1
      ? { lambda: fraction(1, 2), multiplicity: 1, source: 'regular: λ = d/2' }
      : { lambda: fraction(1), multiplicity: 1, source: 'K = −log(1 − w): linear at the edge' },
}
