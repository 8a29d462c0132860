import { fraction } from '@/lib/numerics/fraction'
import { logSumExp } from '@/lib/numerics/log-sum-exp'
import { sumOver } from '@/lib/numerics/sum'
import { streamOf } from '@/lib/random/stream'
import { LOG_SQRT_2PI } from './gaussian-regression'
import { directLikelihood, likelihoodOf } from './likelihood'
import { sumOfLogs, sumOfWeightedLogs } from './log-product'
import type { Likelihood, Model } from './model'
import { hyperbola } from './optimal-set'
import type { Sample } from './sample'
import { checkCount } from './sample'

/**
 * p(y) = (1 − a) N(y; 0, 1) + a N(y; b, 1). The truth N(0, 1) is a = 0 or b = 0: a cross, with
 * (λ, m) = (1/2, 2). With r = exp(by − b²/2), p(y) = N(y; 0, 1) (1 + a (r − 1)).
 */
export const normalMixture: Model = {
  name: 'normal-mixture',
  description: 'p(y) = a N(y; b, 1) + (1 − a) N(y; 0, 1)',
  parameters: ['a', 'b'],
  domain: [
    [0, 1],
    [-Infinity, Infinity],
  ],
  inputs: 0,
  outputs: 1,
  prior: [
    { kind: 'uniform', lo: 0, hi: 1 },
    { kind: 'uniform', lo: -3, hi: 3 },
  ],
  truth: [0, 0],
  logLikelihood,
  score: ([a = 0, b = 0], { y }, i) => {
    const ratio = Math.exp(b * y[i]! - 0.5 * b * b)
    const density = 1 + a * (ratio - 1)
    return [(ratio - 1) / density, (a * ratio * (y[i]! - b)) / density]
  },
  likelihood,
  draw: (key, [a = 0, b = 0], n) => {
    checkCount(n)
    const stream = streamOf(key)
    const y = Float64Array.from(
      { length: n },
      () => (stream.uniform() < a ? b : 0) + stream.normal(),
    )
    return { x: new Float64Array(0), y }
  },
  population: ([a = 0, b = 0]) => {
    const [lo, hi] = [Math.min(0, b) - 9, Math.max(0, b) + 9]
    const y = Float64Array.from(
      { length: Math.ceil((hi - lo) * 16) },
      (_, k) => lo + (k + 0.5) / 16,
    )
    const densities = y.map((value) => Math.exp(logLikelihood([a, b], { x: y, y: Float64Array.of(value) }, 0))) // oxfmt-ignore
    const total = densities.reduce((sum, density) => sum + density, 0)
    return { x: new Float64Array(0), y, weights: densities.map((density) => density / total) }
  },
  optimalSet: ([a = 0, b = 0], bounds) =>
    a * b === 0 ? hyperbola(0, bounds) : [{ kind: 'point', at: [a, b] }],
  learningCoefficient: ([a = 0, b = 0]) =>
    a * b === 0
      ? { lambda: fraction(1, 2), multiplicity: 2, source: 'K/(ab)² is positive: normal crossing' }
      : { lambda: fraction(1), multiplicity: 1, source: 'regular: λ = d/2' },
}

function logLikelihood([a = 0, b = 0]: readonly number[], { y }: Sample, i: number): number {
  const logRatio = b * y[i]! - 0.5 * b * b
  const plain = -LOG_SQRT_2PI - 0.5 * y[i]! ** 2
  return logRatio < 700
    ? plain + Math.log1p(a * Math.expm1(logRatio))
    : plain + logSumExp([Math.log1p(-a), Math.log(a) + logRatio])
}

/**
 * Along a line of constant b the ratios are fixed, and the log-likelihood is the log of a product; of
 * weighted data, a sum of logarithms.
 */
function likelihood(sample: Sample): Likelihood {
  const { y, weights } = sample
  const direct = directLikelihood(logLikelihood, sample, y.length)
  const plain = y.map((value) => -LOG_SQRT_2PI - 0.5 * value * value)
  const constant = sumOver(y.length, (i) => -(weights?.[i] ?? 1) * plain[i]!)
  const excessAt = ([b = 0]: readonly number[]) =>
    y.map((value) => Math.expm1(b * value - 0.5 * b * b))
  return likelihoodOf({
    terms: (rest) => {
      const excess = excessAt(rest)
      return (a, terms) => {
        for (let i = 0; i < y.length; i++) terms[i] = plain[i]! + Math.log1p(a * excess[i]!)
        if (!terms.every(Number.isFinite)) direct.terms(rest)(a, terms)
      }
    },
    along: (rest) => {
      const excess = excessAt(rest)
      const ratios = excess.map((value) => 1 + value)
      const logRatio = weights
        ? (a: number) => sumOfWeightedLogs(1, a, excess, weights)
        : (a: number) => sumOfLogs(1 - a, a, ratios)
      return (firsts, losses) => {
        for (let k = 0; k < firsts.length; k++) losses[k] = constant - logRatio(firsts[k]!)
        if (!losses.every(Number.isFinite)) direct.losses(rest, firsts, losses)
      }
    },
  })
}
