import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bernoulli } from '@/lib/models/bernoulli'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { models } from '@/lib/models/index'
import { linearRegression } from '@/lib/models/linear-regression'
import { normalMixture } from '@/lib/models/normal-mixture'
import type { Prior } from '@/lib/models/prior'
import { productRegression } from '@/lib/models/product-regression'
import type { Sample } from '@/lib/models/sample'
import { keyOf } from '@/lib/random/key'
import { coinEvidence, linearEvidence } from './conjugate'
import { posteriorCubature } from './cubature'
import { evidence } from './evidence'
import type { ReferenceCase } from './reference-evidence'
import { deviations, referenceRows } from './reference-evidence'

const { cases } = JSON.parse(readFileSync('tests/fixtures/evidence.public.json', 'utf8')) as {
  cases: readonly ReferenceCase[]
}
const known = referenceRows(cases).filter(({ sample }) => sample.y.length <= 20)

test.each(known)('$id $name at β = $beta: every number is within its error', (row) => {
  for (const { name, truth, difference, error, allowed } of deviations(
    evidence(row),
    row.reference,
  )) {
    expect(difference, name).toBeLessThanOrEqual(allowed)
    expect(error, `error of ${name}`).toBeLessThan(1e-8 * (0.1 + Math.abs(truth)))
  }
})

test('log Z of a coin under a beta prior is a ratio of beta functions', () => {
  const shape = fc.double({ min: 0.3, max: 20, noNaN: true })
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), shape, shape, (ones, zeros, a, b) => {
      const y = Float64Array.from({ length: ones + zeros + 1 }, (_, i) => (i <= ones ? 1 : 0))
      const problem = { model: bernoulli, sample: { x: new Float64Array(0), y }, beta: 0.7 }
      const { value, error } = posteriorCubature({ ...problem, prior: [{ kind: 'beta', a, b }] }).logZ // oxfmt-ignore
      const truth = coinEvidence({ ones: ones + 1, zeros }, { a, b }, 0.7)
      expect(Math.abs(value - truth)).toBeLessThan(error + 2e-13) // logBeta itself is rounded
    }),
    { numRuns: 30 },
  )
})

test('the evidence of a line under a normal prior is Gaussian, in closed form', () => {
  const prior = [
    { kind: 'normal', mean: 0.5, sd: 2 },
    { kind: 'normal', mean: -1, sd: 0.3 },
  ] as const
  for (const n of [1, 2, 30, 1000]) {
    const sample = linearRegression.draw(keyOf(n), [0.5, -0.5], n)
    const found = evidence({ model: linearRegression, sample, prior, beta: 0.6 })
    const rows = Array.from(sample.x, (x) => [1, x])
    const truth = linearEvidence(rows, sample.y, prior, 0.6)
    expect(Math.abs(found.logZ - truth.logZ)).toBeLessThan(found.error.logZ)
    for (const i of [0, 1]) {
      expect(Math.abs(found.mean[i]! - truth.mean[i]!)).toBeLessThan(found.error.mean[i]!)
      for (const j of [0, 1])
        expect(Math.abs(found.covariance[i]![j]! - truth.covariance[i]![j]!)).toBeLessThan(
          found.error.covariance[i]![j]!,
        )
    }
  }
})

/** The sample without datum k. */
function without({ x, y }: Sample, k: number): Sample {
  const others = (_: number, i: number) => i !== k
  return { x: x.filter(others), y: y.filter(others) }
}

test.each(known.filter(({ sample, beta }) => sample.y.length <= 10 && beta === 1))(
  '$id $name: the leave-one-out loss is the mean of log Z without a datum less log Z with it',
  (row) => {
    const { sample } = row
    const whole = posteriorCubature(row).logZ.value
    const others = Array.from(sample.y, (__, k) => posteriorCubature({ ...row, sample: without(sample, k) }).logZ.value) // oxfmt-ignore
    const loo = others.reduce((sum, other) => sum + other - whole, 0) / sample.y.length
    const found = evidence(row)
    expect(Math.abs(found.looExact! - loo)).toBeLessThan(found.error.looExact! + 1e-12)
  },
)

test('a posterior that is symmetric in a and b has equal moments of both', () => {
  const sample = productRegression.draw(keyOf(1), [1, 0.5], 500)
  const prior: readonly Prior[] = [1, 2].map(() => ({ kind: 'normal', mean: 0, sd: 1.5 }))
  const found = evidence({ model: productRegression, sample, prior, beta: 1 })
  for (const name of ['secondMoment', 'fourthMoment', 'meanAbsolute'] as const)
    expect(Math.abs(found[name][0]! - found[name][1]!)).toBeLessThan(2 * found.error[name][0]!)
  for (const [j, mean] of found.mean.entries())
    expect(Math.abs(mean)).toBeLessThan(found.error.mean[j]!)
})

test('E[n L_n] is minus the derivative of log Z by β, and its variance the second', () => {
  const sample = productRegression.draw(keyOf(2), [0, 0], 100)
  const problem = { model: productRegression, sample, prior: productRegression.prior }
  const logZ = (beta: number) => posteriorCubature({ ...problem, beta }).logZ.value
  const h = 1e-3
  const { expectedLoss, lossVariance } = evidence({ ...problem, beta: 0.5 })
  const first = (8 * (logZ(0.5 + h) - logZ(0.5 - h)) - (logZ(0.5 + 2 * h) - logZ(0.5 - 2 * h))) / (12 * h) // oxfmt-ignore
  expect(-first).toBeCloseTo(expectedLoss, 8)
  const second = (logZ(0.5 + h) - 2 * logZ(0.5) + logZ(0.5 - h)) / h ** 2
  expect(second).toBeCloseTo(lossVariance, 3)
})

test('one datum, constant data and an outlier have an evidence like any other', () => {
  for (const model of models.filter(({ outcomes, inputs }) => !outcomes && inputs === 0))
    for (const y of [Float64Array.of(0.7), new Float64Array(50).fill(1), Float64Array.of(0, 25)]) {
      const sample = { x: new Float64Array(0), y }
      const { logZ, error } = evidence({ model, sample, prior: model.prior, beta: 1 })
      expect(Number.isFinite(logZ)).toBe(true)
      expect(error.logZ).toBeLessThan(1e-9 * (1 + Math.abs(logZ)))
    }
})

test('priors that vanish or explode at the crossing are integrated', () => {
  const sample = productRegression.draw(keyOf(3), [0, 0], 200)
  const uniform: Prior = { kind: 'uniform', lo: -2, hi: 2 }
  const zOf = (exponent: number) =>
    posteriorCubature({
      model: productRegression,
      sample,
      prior: [{ kind: 'power', exponent, radius: 2 }, uniform],
      beta: 1,
    }).logZ
  const flat = posteriorCubature({ model: productRegression, sample, prior: [uniform, uniform], beta: 1 }).logZ // oxfmt-ignore
  expect(Math.abs(zOf(0).value - flat.value)).toBeLessThan(2 * flat.error)
  expect(zOf(-0.5).value).toBeGreaterThan(flat.value) // λ = 1/4: more mass near W₀
  expect(zOf(2).value).toBeLessThan(flat.value)
  for (const exponent of [-0.5, 2]) expect(zOf(exponent).error).toBeLessThan(1e-9)
})

test('a weight near one and a component far away leave every number finite', () => {
  const prior: readonly Prior[] = [
    { kind: 'beta', a: 3, b: 2 },
    { kind: 'normal', mean: 1, sd: 5 },
  ]
  const sample = { x: new Float64Array(0), y: Float64Array.of(12, 0.3, -0.7, 1.1) }
  const found = evidence({ model: normalMixture, sample, prior, beta: 1 })
  for (const value of [found.functionalVariance, found.waic, found.looExact])
    expect(Number.isFinite(value)).toBe(true)
  expect(found.error.functionalVariance).toBeLessThan(1e-8)
})

test('bad problems are refused by name and value', () => {
  const sample = productRegression.draw(keyOf(4), [0, 0], 3)
  const problem = { model: productRegression, sample, prior: productRegression.prior, beta: 1 }
  const empty = { x: new Float64Array(0), y: new Float64Array(0) }
  expect(() => evidence({ ...problem, sample: empty })).toThrow('sample size must be positive, got 0') // oxfmt-ignore
  expect(() => evidence({ ...problem, beta: -1 })).toThrow('beta must be non-negative and finite, got -1') // oxfmt-ignore
  expect(() => evidence({ ...problem, sample: { ...sample, x: new Float64Array(2) } })).toThrow(
    'x must hold 3 numbers, got 2',
  )
  const wide: readonly Prior[] = [{ kind: 'uniform', lo: -1, hi: 2 }]
  const coin = { model: bernoulli, prior: wide, beta: 1, sample: { ...empty, y: Float64Array.of(1) } } // oxfmt-ignore
  expect(() => evidence(coin)).toThrow('prior of w must lie within [0, 1], got [-1, 2]')
  const third = { ...empty, y: Float64Array.of(0.5) }
  expect(() => evidence({ ...coin, prior: bernoulli.prior, sample: third })).toThrow(
    'y must be 0 or 1, got 0.5',
  )
})

test('data far from a narrow prior pull the posterior out, however many of its widths', () => {
  for (const { sd, truth, n } of [
    { sd: 0.1, truth: 2, n: 10_000 },
    { sd: 1, truth: 20, n: 100 },
    { sd: 0.01, truth: 5, n: 3 },
  ]) {
    const prior = [0, 1].map(() => ({ kind: 'normal', mean: 0, sd }) as const)
    const sample = linearRegression.draw(keyOf(6), [truth, -truth], n)
    const found = evidence({ model: linearRegression, sample, prior, beta: 1 })
    const exact = linearEvidence(
      Array.from(sample.x, (x) => [1, x]),
      sample.y,
      prior,
      1,
    )
    expect(Math.abs(found.logZ - exact.logZ)).toBeLessThan(found.error.logZ)
    for (const j of [0, 1])
      expect(Math.abs(found.mean[j]! - exact.mean[j]!)).toBeLessThan(found.error.mean[j]!)
  }
})

test('the order of the data changes nothing', () => {
  const sample = normalMixture.draw(keyOf(7), [0.3, 1.5], 600)
  const problem = { model: normalMixture, prior: normalMixture.prior, beta: 1 }
  const found = evidence({ ...problem, sample })
  const backwards = evidence({ ...problem, sample: { ...sample, y: sample.y.toReversed() } })
  expect(Math.abs(found.logZ - backwards.logZ)).toBeLessThan(2 * found.error.logZ)
  expect(Math.abs(found.waic - backwards.waic)).toBeLessThan(2 * found.error.waic)
})

test('two data twice at β are four data: log Z depends on βn L_n only', () => {
  const sample = { x: Float64Array.of(1, -0.5), y: Float64Array.of(0.3, 1.2) }
  const twice = { x: Float64Array.of(1, -0.5, 1, -0.5), y: Float64Array.of(0.3, 1.2, 0.3, 1.2) }
  const problem = { model: productRegression, prior: productRegression.prior }
  const once = posteriorCubature({ ...problem, sample, beta: 0.8 }).logZ
  const double = posteriorCubature({ ...problem, sample: twice, beta: 0.4 }).logZ
  expect(Math.abs(once.value - double.value)).toBeLessThan(once.error + double.error)
})

test('of one datum under a broad prior, T_n and the leave-one-out loss are ratios of evidences', () => {
  const prior = [{ kind: 'normal', mean: 0, sd: 30 }] as const
  const sample = { x: new Float64Array(0), y: Float64Array.of(4) }
  const problem = { model: gaussianLocation, sample, prior }
  const { looExact, error } = evidence({ ...problem, beta: 1 })
  const alone = 0.5 * (16 / 901) + 0.5 * Math.log(2 * Math.PI * 901)
  expect(Math.abs(looExact! - alone)).toBeLessThan(error.looExact!)
  // At β the posterior is N(m, v) with 1/v = 1/900 + β and m = 4βv: E[p] = N(4; m, 1 + v).
  const beta = 0.01
  const v = 1 / (1 / 900 + beta)
  const truth = 0.5 * ((4 - 4 * beta * v) ** 2 / (1 + v)) + 0.5 * Math.log(2 * Math.PI * (1 + v))
  const found = evidence({ ...problem, beta })
  expect(Math.abs(found.trainingLoss - truth)).toBeLessThan(found.error.trainingLoss)
  expect(found.error.trainingLoss).toBeLessThan(1e-9)
})

test('two far data and a small β leave E[p] finite where e^δ would overflow', () => {
  const prior = [{ kind: 'normal', mean: 0, sd: 1000 }] as const
  const sample = { x: new Float64Array(0), y: Float64Array.of(-1000, 1000) }
  const found = evidence({ model: gaussianLocation, sample, prior, beta: 0.01 })
  // The posterior is N(0, v) with 1/v = 1e-6 + 0.02, and E[p] = N(±1000; 0, 1 + v).
  const v = 1 / (1e-6 + 0.02)
  const truth = 0.5 * (1e6 / (1 + v)) + 0.5 * Math.log(2 * Math.PI * (1 + v))
  expect(Math.abs(found.trainingLoss - truth)).toBeLessThan(
    found.error.trainingLoss + 1e-10 * truth,
  )
})

test.each([
  {
    name: 'y',
    y: [1e200],
    prior: { kind: 'normal', mean: 0, sd: 1 },
    beta: 1,
    message: 'y must be from -1e100 to 1e100, got 1e+200',
  },
  {
    name: 'NaN',
    y: [NaN],
    prior: { kind: 'normal', mean: 0, sd: 1 },
    beta: 1,
    message: 'y must be finite, got NaN',
  },
  {
    name: 'infinite y',
    y: [1, -Infinity],
    prior: { kind: 'normal', mean: 0, sd: 1 },
    beta: 1,
    message: 'y must be finite, got -Infinity',
  },
  {
    name: 'sd',
    y: [1],
    prior: { kind: 'normal', mean: 0, sd: 1e308 },
    beta: 1,
    message: 'sd of the normal prior must be from -1e100',
  },
  {
    name: 'zero sd',
    y: [1],
    prior: { kind: 'normal', mean: 0, sd: 0 },
    beta: 1,
    message: 'sd of the normal prior must be positive and finite, got 0',
  },
  {
    name: 'no width',
    y: [1],
    prior: { kind: 'uniform', lo: 2, hi: 2 },
    beta: 1,
    message: 'hi of the uniform prior must be greater than lo = 2, got 2',
  },
  {
    name: 'beta',
    y: [1],
    prior: { kind: 'normal', mean: 0, sd: 1 },
    beta: 1e300,
    message: 'beta must be at most 1000000000, got 1e+300',
  },
  {
    name: 'tiny beta',
    y: [1],
    prior: { kind: 'normal', mean: 0, sd: 1 },
    beta: 1e-300,
    message: 'beta must be 0 or at least 1e-90, got 1e-300',
  },
] as const)('$name out of range is refused by name and value', ({ y, prior, beta, message }) => {
  const sample = { x: new Float64Array(0), y: Float64Array.from(y) }
  expect(() => evidence({ model: gaussianLocation, sample, prior: [prior], beta })).toThrow(message)
})
