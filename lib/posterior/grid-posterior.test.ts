import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { models } from '@/lib/models/index'
import { linearRegression } from '@/lib/models/linear-regression'
import type { Prior } from '@/lib/models/prior'
import { productRegression } from '@/lib/models/product-regression'
import { scaledTo } from '@/lib/models/sample'
import { keyOf } from '@/lib/random/key'
import { cellVolume, totalVariation } from './divergence'
import { gridPosterior } from './grid-posterior'

type Case = {
  readonly id: string
  readonly model: string
  readonly prior: readonly Prior[]
  readonly data: { readonly x?: readonly number[]; readonly y: readonly number[] }
  readonly results: readonly { beta: number; logZ: number; mean: number[] }[]
}
const { cases } = JSON.parse(readFileSync('tests/fixtures/evidence.public.json', 'utf8')) as {
  cases: readonly Case[]
}
const known = cases.flatMap(({ id, model: name, prior, data, results }) => {
  const model = models.find((candidate) => candidate.name === name)
  if (!model) return []
  const sample = { x: Float64Array.from(data.x ?? []), y: Float64Array.from(data.y) }
  return results.map((result) => ({ id, name, problem: { model, sample, prior, beta: result.beta }, result })) // oxfmt-ignore
})

test.each(known)('$id $name: log Z of the grid is within its error of the reference', (row) => {
  const { logZ, mean, covariance } = gridPosterior(row.problem)
  expect(Math.abs(logZ.value - row.result.logZ)).toBeLessThan(logZ.error)
  expect(logZ.error).toBeLessThan(1)
  for (const [j, value] of row.result.mean.entries())
    expect(Math.abs(mean[j]! - value)).toBeLessThan(
      (0.01 + logZ.error) * Math.sqrt(covariance[j]![j]!),
    )
})

const location = (n: number, beta = 1) => ({
  model: gaussianLocation,
  sample: gaussianLocation.draw(keyOf(1), [0.3], n),
  prior: gaussianLocation.prior,
  beta,
})

test('no data, or β = 0, leave the prior', () => {
  for (const problem of [location(0), location(50, 0)]) {
    const { logZ, mean, covariance } = gridPosterior(problem)
    expect(Math.abs(logZ.value)).toBeLessThan(logZ.error)
    expect(mean[0]).toBeCloseTo(0, 8)
    expect(covariance[0]![0]).toBeCloseTo(4, 6)
  }
})

test('one datum and constant data are posteriors like any other', () => {
  for (const y of [Float64Array.of(1.5), new Float64Array(40).fill(1.5)]) {
    const problem = { ...location(0), sample: { x: new Float64Array(0), y } }
    const { mean, covariance } = gridPosterior(problem)
    expect(mean[0]).toBeCloseTo((1.5 * y.length) / (y.length + 1 / 4), 7)
    expect(covariance[0]![0]).toBeCloseTo(1 / (y.length + 1 / 4), 7)
  }
})

test('a box that cuts off mass reports it, and its error covers the loss', () => {
  const problem = location(20)
  const whole = gridPosterior(problem)
  const [[lo, hi] = [0, 0]] = whole.bounds
  const cut = gridPosterior(problem, [[lo, (lo + hi) / 2 + 0.1]])
  expect(whole.cutMass).toBeLessThan(1e-9)
  expect(cut.cutMass).toBeGreaterThan(0.01)
  expect(whole.logZ.value - cut.logZ.value).toBeLessThan(cut.logZ.error)
})

test('a peak narrower than a cell is confessed by the error', () => {
  const problem = location(100_000)
  const coarse = gridPosterior(problem, [[-20, 20]], 51)
  const truth = gridPosterior(problem).logZ.value
  expect(Math.abs(coarse.logZ.value - truth)).toBeLessThan(coarse.logZ.error)
  expect(coarse.logZ.error).toBeGreaterThan(0.1)
})

/** The distance between the posterior of n data and that of the population, at nβ = 1. */
function distanceToPopulation(n: number): number {
  const model = linearRegression
  const sample = model.draw(keyOf(3), model.truth, n)
  const problem = { model, sample, prior: model.prior, beta: 1 / n }
  const empirical = gridPosterior(problem)
  const population = scaledTo(model.population(model.truth), n)
  const other = gridPosterior({ ...problem, sample: population }, empirical.bounds)
  return totalVariation(empirical.density, other.density, cellVolume(empirical))
}

test('at fixed nβ the empirical posterior comes nearer to that of the population as n grows', () => {
  expect(distanceToPopulation(10_000)).toBeLessThan(distanceToPopulation(10) / 10)
})

test('the posterior of a product is symmetric under (a, b) → (−a, −b) and (b, a)', () => {
  const sample = productRegression.draw(keyOf(4), [1, 0.5], 200)
  const problem = { model: productRegression, sample, prior: productRegression.prior, beta: 1 }
  const { density, cells } = gridPosterior(problem, productRegression.prior.map(() => [-2, 2]), 63) // oxfmt-ignore
  for (let k = 0; k < density.length; k++) {
    const [i, j] = [k % cells, Math.floor(k / cells)]
    expect(density[density.length - 1 - k]!).toBeCloseTo(density[k]!, 9)
    expect(density[j + cells * i]!).toBeCloseTo(density[k]!, 9)
  }
})

test('bad arguments are named', () => {
  const problem = location(3)
  expect(() => gridPosterior(problem, [[0, 0]])).toThrow('lo < hi, got [0, 0]')
  expect(() => gridPosterior(problem, [[0, 1]], 10)).toThrow('multiple of 3, got 10')
  expect(() => gridPosterior(problem, [[500, 501]])).not.toThrow()
  expect(() => gridPosterior({ ...problem, beta: NaN })).toThrow('beta must be non-negative')
  expect(() => gridPosterior({ ...problem, prior: [] })).toThrow('prior must have 1 entries')
  const infinite = { x: new Float64Array(0), y: Float64Array.of(Infinity) }
  expect(() => gridPosterior({ ...problem, sample: infinite })).toThrow('y must be finite')
  const prior: readonly Prior[] = [{ kind: 'uniform', lo: 0, hi: 1 }]
  expect(() => gridPosterior({ ...problem, prior }, [[2, 3]])).toThrow('bounds must hold mass')
})
