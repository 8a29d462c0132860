import { fraction } from '@/lib/numerics/fraction'
import { log1pExp } from '@/lib/numerics/log-sum-exp'
import { streamOf } from '@/lib/random/stream'
import { likelihoodOf } from './likelihood'
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
 * the logarithm of their product no logarithm; of weighted data, it is a sum of logarithms. Where a
 * factor overflows, far out in a broad prior, most data need neither.
 */
function likelihood(sample: Sample): Likelihood {
  const { x, y, weights } = sample
  const isOne = (_: number, i: number) => y[i] === 1
  const isZero = (_: number, i: number) => y[i] !== 1
  const [positives, negatives] = [x.filter(isOne), x.filter(isZero)]
  const [ofPositives, ofNegatives] = [weights?.filter(isOne), weights?.filter(isZero)]
  const sumOfPositives = sumOfLogFactors(ofPositives)
  const sumOfNegatives = sumOfLogFactors(ofNegatives)
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
        for (let k = 0; k < firsts.length; k++)
          if (!Number.isFinite(losses[k]!))
            losses[k] =
              sumOfSoftplus(-firsts[k]!, -w1, positives, ofPositives) +
              sumOfSoftplus(firsts[k]!, w1, negatives, ofNegatives)
      }
    },
  })
}

/** Σ log(1 + slope · values[i]), each as often as its weight says. */
function sumOfLogFactors(weights: Float64Array | undefined) {
  return (slope: number, values: Float64Array): number =>
    weights ? sumOfWeightedLogs(1, slope, values, weights) : sumOfLogs(1, slope, values)
}

/** Σ log(1 + e^z) with z = offset + slope · values[i], each as often as its weight says. */
function sumOfSoftplus(
  offset: number,
  slope: number,
  values: Float64Array,
  weights: Float64Array | undefined,
): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const z = offset + slope * values[i]!
    // beyond 38 in size what is left out is below half a unit in the last place of z, or 4·10⁻¹⁷
    const term = z > 38 ? z : z < -38 ? 0 : log1pExp(z)
    sum += weights ? weights[i]! * term : term
  }
  return sum
}
