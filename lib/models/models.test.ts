import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { logisticRegression } from './logistic-regression'
import { models } from './index'
import {
  directLikelihood,
  empiricalLoss,
  excessLoss,
  fisherInformation,
  lossGradient,
} from './likelihood'
import type { Model } from './model'
import type { Prior } from './prior'
import { supportOf } from './prior'

/** A value in the middle part of a prior, where derivatives have room. */
function inside(prior: Prior): fc.Arbitrary<number> {
  const [lo, hi] = prior.kind === 'normal' ? [-2 * prior.sd, 2 * prior.sd] : supportOf(prior)
  return fc.double({ min: lo + 0.1 * (hi - lo), max: hi - 0.1 * (hi - lo), noNaN: true })
}

/** Positions moved off the axes, where the ReLU has its kink. */
const positions = (model: Model) =>
  fc.tuple(...model.prior.map(inside)).map((w) => w.map((x) => (Math.abs(x) < 0.01 ? 0.01 : x)))
const RUNS = { numRuns: 20 }

test('names are unique', () => {
  expect(new Set(models.map((model) => model.name)).size).toBe(models.length)
})

test.each(models)('$name: the score is the gradient of the log-likelihood', (model) => {
  const sample = model.draw(keyOf(1), model.truth, 3)
  fc.assert(
    fc.property(positions(model), (w) => {
      for (let i = 0; i < 3; i++)
        for (const [j, slope] of model.score(w, sample, i).entries()) {
          const at = (h: number) =>
            model.logLikelihood(w.map((x, k) => (k === j ? x + h : x)), sample, i) // oxfmt-ignore
          const h = 1e-4
          const difference = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h)
          expect(Math.abs(slope - difference)).toBeLessThan(1e-7 * (1 + Math.abs(slope)))
        }
    }),
    RUNS,
  )
})

test.each(models)('$name: its likelihood is the direct sum over weighted data', (model) => {
  const drawn = model.draw(keyOf(2), model.truth, 7)
  const sample = { ...drawn, weights: Float64Array.of(1, 2, 0.5, 1, 0, 3, 1) }
  const direct = directLikelihood(model.logLikelihood, sample, 7)
  const fast = model.likelihood(sample)
  fc.assert(
    fc.property(positions(model), positions(model), (v, w) => {
      const [firsts, rest] = [Float64Array.of(v[0]!, w[0]!), w.slice(1)]
      const [expected, losses] = [new Float64Array(2), new Float64Array(2)]
      direct.losses(rest, firsts, expected)
      fast.losses(rest, firsts, losses)
      for (const k of [0, 1])
        expect(Math.abs(losses[k]! - expected[k]!)).toBeLessThan(
          1e-12 * (1 + Math.abs(expected[k]!)),
        )
      const [expectedTerms, terms] = [new Float64Array(7), new Float64Array(7)]
      direct.terms(rest)(v[0]!, expectedTerms)
      fast.terms(rest)(v[0]!, terms)
      for (const i of terms.keys())
        expect(Math.abs(terms[i]! - expectedTerms[i]!)).toBeLessThan(
          1e-12 * (1 + Math.abs(expectedTerms[i]!)),
        )
    }),
    RUNS,
  )
})

test.each(
  models.filter(
    (model) => model.likelihood(model.draw(keyOf(1), model.truth, 1)).hasSufficientStatistics,
  ),
)(
  '$name: once its statistics are taken no datum is read, so that n = 10⁶ costs no more than n = 10²',
  (model) => {
    const sample = model.draw(keyOf(8), model.truth, 100)
    const likelihood = model.likelihood(sample)
    const [firsts, rest] = [Float64Array.of(0.3, 0.6), model.truth.slice(1).map(() => 0.4)]
    const [before, after] = [new Float64Array(2), new Float64Array(2)]
    likelihood.losses(rest, firsts, before)
    sample.x.fill(NaN)
    sample.y.fill(NaN)
    likelihood.losses(rest, firsts, after)
    expect(after).toEqual(before)
    expect(before.every(Number.isFinite)).toBe(true)
  },
)

test.each(models)('$name: no data have no loss', (model) => {
  const losses = Float64Array.of(NaN)
  model
    .likelihood(model.draw(keyOf(3), model.truth, 0))
    .losses(model.truth.slice(1), Float64Array.of(model.truth[0]!), losses)
  expect(losses[0]).toBe(0)
})

test.each(models)('$name: the population has weight one, and K ≥ 0 with K(w₀) = 0', (model) => {
  const population = model.population(model.truth)
  expect(population.weights!.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  const loss = empiricalLoss(model, population)
  const excess = excessLoss(model, model.truth)
  expect(excess(model.truth)).toBe(0)
  fc.assert(
    fc.property(positions(model), (w) => {
      expect(loss(w) - loss(model.truth)).toBeGreaterThanOrEqual(-1e-12)
    }),
    RUNS,
  )
})

test.each(models)('$name: K vanishes on W₀ as it is drawn', (model) => {
  const bounds = model.prior.map((): [number, number] => [-2, 2])
  for (const truth of [model.truth, model.truth.map(() => 0.6)]) {
    const excess = excessLoss(model, truth)
    for (const piece of model.optimalSet?.(truth, bounds) ?? [])
      for (const w of piece.kind === 'point' ? [piece.at] : piece.points)
        expect(excess(w)).toBeLessThan(1e-14)
  }
})

test.each(models)('$name: the loss of drawn data is near the population loss', (model) => {
  const n = 20_000
  const sample = model.draw(keyOf(4), model.truth, n)
  const terms = Array.from({ length: n }, (_, i) => -model.logLikelihood(model.truth, sample, i))
  const mean = terms.reduce((sum, term) => sum + term, 0) / n
  const variance = terms.reduce((sum, term) => sum + (term - mean) ** 2, 0) / n
  const standardError = Math.sqrt(variance / n)
  const truth = empiricalLoss(model, model.population(model.truth))(model.truth)
  expect(Math.abs(mean - truth)).toBeLessThan(4 * standardError)
  expect(standardError).toBeLessThan(0.02)
})

test.each(models)('$name: the Fisher information is the Hessian of K at the truth', (model) => {
  const truth = model.truth.map((x, j) => x + 0.1 * (j + 1)) // off the crossings
  const population = model.population(truth)
  const h = 1e-4
  for (const [j, row] of fisherInformation(model, truth).entries())
    for (const [k, information] of row.entries()) {
      const slope = (s: number) =>
        lossGradient(model, population, truth.map((x, i) => (i === k ? x + s : x)))[j]! // oxfmt-ignore
      const second = (8 * (slope(h) - slope(-h)) - (slope(2 * h) - slope(-2 * h))) / (12 * h)
      expect(Math.abs(information - second)).toBeLessThan(1e-7 * (1 + Math.abs(information)))
    }
})

test.each(models)('$name: λ is positive and at most d/2', (model) => {
  const known = model.learningCoefficient(model.truth)
  expect(known).toBeDefined()
  expect(known!.lambda.valueOf()).toBeGreaterThan(0)
  expect(known!.lambda.valueOf()).toBeLessThanOrEqual(model.parameters.length / 2)
  expect(known!.multiplicity).toBeLessThanOrEqual(model.parameters.length)
})

test.each(models)('$name: bad arguments are named', (model) => {
  expect(() => model.draw(keyOf(1), model.truth, -1)).toThrow('n must be a non-negative integer')
  const empty = model.draw(keyOf(1), model.truth, 0)
  expect(() => empiricalLoss(model, empty)).toThrow('sample size must be positive, got 0')
  expect(() => lossGradient(model, empty, model.truth)).toThrow('sample size must be positive')
  expect(() => fisherInformation(model, [NaN])).toThrow('w must be')
})

test('far out in a broad prior, where e^w overflows, the logistic losses are those of direct summation', () => {
  const sample = logisticRegression.draw(keyOf(5), [0.5, -1], 40)
  const weights = Float64Array.from({ length: 40 }, (_, i) => 1 + (i % 3))
  const firsts = Float64Array.of(-9e4, -2000, -800, 0.5, 900, 4e5)
  for (const given of [sample, { ...sample, weights }])
    for (const w1 of [-3e4, -900, 0, 700, 1e5]) {
      const losses = new Float64Array(firsts.length)
      const wanted = new Float64Array(firsts.length)
      logisticRegression.likelihood(given).losses([w1], firsts, losses)
      directLikelihood(logisticRegression.logLikelihood, given, 40).losses([w1], firsts, wanted)
      losses.forEach((loss, k) =>
        expect(Math.abs(loss - wanted[k]!)).toBeLessThan(1e-13 * Math.max(wanted[k]!, 1)),
      )
    }
})
