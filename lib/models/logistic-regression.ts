import { fraction } from '@/lib/numerics/fraction'
import { log1pExp } from '@/lib/numerics/log-sum-exp'
import { streamOf } from '@/lib/random/stream'
import { directLikelihood, likelihoodOf } from './likelihood'
import { sumOfLogs, sumOfWeightedLogs } from './log-product'
import type { Likelihood, Model } from './model'
import { normalRule } from './normal-rule'
import type { Sample } from './sample'
import { checkCount } from './sample'

/**
 * P(y = 1 | x) = 1/(1 + exp(−(w₀ + w₁x))) with x ~ N(0, 1): −log p = log(1 + exp(∓(w₀ + w₁x))).
 * Regular, λ = 1.
 */
export const logisticRegression: Model = {
  name: 'logistic-regression',
  description: 'P(y = 1 | x) = 1 / (1 + exp(−(w0 + w1 x)))',
  parameters: ['w0', 'w1'],
  inputs: 1,
  outputs: 1,
  outcomes: [0, 1],
  prior: [
    { kind: 'normal', mean: 0, sd: 3 },
    { kind: 'normal', mean: 0, sd: 3 },
  ],
  truth: [0.5, -1],
  logLikelihood,
  score: (w, { x, y }, i) => {
    const residual = y[i]! - probability(w, x[i]!)
    return [residual, residual * x[i]!]
  },
  likelihood,
  draw: (key, truth, n) => {
    checkCount(n)
    const stream = streamOf(key)
    const [x, y] = [new Float64Array(n), new Float64Array(n)]
    for (let i = 0; i < n; i++) {
      x[i] = stream.normal()
      y[i] = stream.uniform() < probability(truth, x[i]!) ? 1 : 0
    }
    return { x, y }
  },
  population: (truth) => {
    const { nodes, weights } = normalRule
    const index = Array.from({ length: 2 * nodes.length }, (_, k) => k >> 1)
    return {
      x: Float64Array.from(index, (i) => nodes[i]!),
      y: Float64Array.from(index, (_, k) => k % 2),
      weights: Float64Array.from(index, (i, k) => {
        const one = probability(truth, nodes[i]!)
        return weights[i]! * (k % 2 ? one : 1 - one)
      }),
    }
  },
  response: probability,
  optimalSet: (truth) => [{ kind: 'point', at: truth }],
  learningCoefficient: () => ({
    lambda: fraction(1),
    multiplicity: 1,
    source: 'regular: λ = d/2',
  }),
}

function probability([w0 = 0, w1 = 0]: readonly number[], x: number): number {
  return 1 / (1 + Math.exp(-(w0 + w1 * x)))
}

function logLikelihood([w0 = 0, w1 = 0]: readonly number[], { x, y }: Sample, i: number): number {
  const logit = w0 + w1 * x[i]!
  return -log1pExp(y[i] === 1 ? -logit : logit)
}

/**
 * Along a line of constant w₁ the factors 1 + exp(∓w₀) exp(∓w₁xᵢ) need no exponential a datum, and
 * the logarithm of their product no logarithm; of weighted data, it is a sum of logarithms.
 */
function likelihood(sample: Sample): Likelihood {
  const { x, y, weights } = sample
  const direct = directLikelihood(logLikelihood, sample, y.length)
  const isOne = (_: number, i: number) => y[i] === 1
  const isZero = (_: number, i: number) => y[i] !== 1
  const [positives, negatives] = [x.filter(isOne), x.filter(isZero)]
  const sumOfPositives = sumOfLogFactors(weights?.filter(isOne))
  const sumOfNegatives = sumOfLogFactors(weights?.filter(isZero))
  return likelihoodOf({
    terms:
      ([w1 = 0]) =>
      (w0, terms) => {
        for (let i = 0; i < y.length; i++) {
          const logit = w0 + w1 * x[i]!
          terms[i] = -log1pExp(y[i] === 1 ? -logit : logit)
        }
      },
    along: (rest) => {
      const [w1 = 0] = rest
      const ones = positives.map((value) => Math.exp(-w1 * value))
      const zeros = negatives.map((value) => Math.exp(w1 * value))
      return (firsts, losses) => {
        for (let k = 0; k < firsts.length; k++)
          losses[k] =
            sumOfPositives(Math.exp(-firsts[k]!), ones) +
            sumOfNegatives(Math.exp(firsts[k]!), zeros)
        if (!losses.every(Number.isFinite)) direct.losses(rest, firsts, losses)
      }
    },
  })
}

/** Σ log(1 + slope · values[i]), each as often as its weight says. */
function sumOfLogFactors(weights: Float64Array | undefined) {
  return (slope: number, values: Float64Array): number =>
    weights ? sumOfWeightedLogs(1, slope, values, weights) : sumOfLogs(1, slope, values)
}
