import { expect, test } from 'vitest'
import { models } from '@/lib/models/index'
import type { Prior } from '@/lib/models/prior'
import { foldIn, keyOf } from '@/lib/random/key'
import { normals, uniforms } from '@/lib/random/stream'
import evidence from '@/tests/fixtures/evidence.public.json'
import { fitPareto, paretoQuantile } from './generalised-pareto'
import { runLocal } from './local-run'
import { psisLoo } from './psis-loo'
import { waic } from './waic'
import { twoTemperatureCoefficient, wbic } from './wbic'

/** A reference case at one of its temperatures, sampled. */
function sampled(id: string, beta: number, drawCount: number, seed = 1) {
  const found = evidence.cases.find((candidate) => candidate.id === id)!
  const model = models.find(({ name }) => name === found.model)!
  const x: readonly number[] = 'x' in found.data && found.data.x ? found.data.x : []
  const sample = { x: Float64Array.from(x), y: Float64Array.from(found.data.y) }
  const { n, truth } = found
  // the fixture's JSON types its fields by kind loosely; every entry is a prior
  const problem = {
    model,
    sample,
    prior: found.prior as readonly Prior[],
    center: truth,
    localization: 0,
  }
  const counts = { chainCount: 4, drawCount, warmupCount: 500, thin: 1 }
  const method = { kind: 'parallel-tempering' } as const
  const run = runLocal(keyOf(seed), problem, { method, nBeta: n * beta, ...counts })
  const reference = found.results.find((result) => Math.abs(result.beta - beta) < 1e-9)!
  const { terms } = model.likelihood(sample)
  const values = new Float64Array(4 * drawCount * n)
  run.chains.forEach(({ positions }, c) => {
    for (let draw = 0; draw < drawCount; draw++) {
      const [first = 0, ...rest] = positions.subarray(
        draw * truth.length,
        (draw + 1) * truth.length,
      )
      terms(rest)(
        first,
        values.subarray((c * drawCount + draw) * n, (c * drawCount + draw + 1) * n),
      )
    }
  })
  return {
    ...run,
    reference,
    n,
    beta,
    pointwise: { drawCount: 4 * drawCount, sampleSize: n, values },
  }
}

/** The mean of values and its standard error. */
function summary(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, error: Math.sqrt(square / values.length) }
}

/** Repeated runs of a case: their spread gives the error of a statistic that has no formula for it. */
function repeated(id: string) {
  return Array.from({ length: 8 }, (_, k) => sampled(id, 1, 400, 10 + k))
}

test.each(['ev01', 'ev26', 'ev47'])('WAIC of %s is that of quadrature', (id) => {
  const runs = repeated(id)
  const answers = runs.map(({ pointwise }) => waic(pointwise, 1))
  for (const part of ['trainingLoss', 'functionalVariance', 'waic'] as const) {
    const { mean, error } = summary(answers.map((answer) => answer[part]))
    // 7 standard errors of a t-distribution with 7 degrees are rarer than 4 of a normal one
    expect(Math.abs(mean - (runs[0]!.reference[part] ?? NaN))).toBeLessThan(7 * error)
    expect(error).toBeLessThan(part === 'functionalVariance' ? 0.05 : 0.005)
  }
})

test('WAIC weighs the functional variance by β', () => {
  const { pointwise, reference, beta, n } = sampled('ev01', 1 / Math.log(10), 2000)
  const { trainingLoss, functionalVariance, waic: total } = waic(pointwise, beta)
  expect(total).toBeCloseTo(trainingLoss + (beta * functionalVariance) / n, 12)
  expect(Math.abs(total - (reference.waic ?? NaN))).toBeLessThan(0.02)
})

test('PSIS-LOO of a normal mean is the exact leave-one-out loss', () => {
  const runs = repeated('ev03')
  const { reference } = runs[0]!
  const exact = 'looExact' in reference ? reference.looExact! : NaN
  const { mean, error } = summary(runs.map(({ pointwise }) => psisLoo(pointwise).loss))
  expect(Math.abs(mean - exact)).toBeLessThan(7 * error)
  expect(error).toBeLessThan(0.002)
})

test('k̂ tells a datum that the draws have not seen from the others', () => {
  const w = normals(keyOf(3), 4000).map((z) => 0.3 * z)
  const data = [0, 0.5, -1, 9]
  const values = Float64Array.from(
    Array.from(w).flatMap((v) => data.map((x) => -0.5 * (x - v) ** 2)),
  )
  const { paretoShapes } = psisLoo({ drawCount: 4000, sampleSize: 4, values })
  expect(Math.max(...paretoShapes.subarray(0, 3))).toBeLessThan(0.5)
  expect(paretoShapes[3]!).toBeGreaterThan(0.6)
})

test.each([-0.3, 0.2, 0.7])('a Pareto fit finds the shape %d of its draws', (shape) => {
  const truth = { shape, scale: 2 }
  const errors = Array.from({ length: 40 }, (_, r) => {
    const draws = uniforms(foldIn(keyOf(4), r), 1000).map((p) => paretoQuantile(truth, p))
    return fitPareto(draws.toSorted()).shape - shape
  })
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
  expect(Math.abs(mean)).toBeLessThan(0.03) // drawn towards 1/2 by 10 of 1010 data
})

test.each(['ev01', 'ev13', 'ev24'])('WBIC of %s is E[n L_n] by quadrature', (id) => {
  const { n } = evidence.cases.find((candidate) => candidate.id === id)!
  const beta = 1 / Math.log(n)
  const { losses, reference } = sampled(id, beta, 2000)
  const { value, mcse } = wbic({ losses, beta, sampleSize: n })
  expect(Math.abs(value - reference.expectedLoss)).toBeLessThan(4 * mcse.value)
  expect(mcse.value).toBeLessThan(0.15)
})

test('λ from two temperatures is the slope of E[n L_n] between them', () => {
  const [one, two] = [sampled('ev01', 1 / Math.log(10), 4000), sampled('ev01', 0.1, 4000)]
  const slope =
    (one.reference.expectedLoss - two.reference.expectedLoss) / (1 / one.beta - 1 / two.beta)
  const { value, mcse } = twoTemperatureCoefficient(
    { losses: one.losses, beta: one.beta, sampleSize: 10 },
    { losses: two.losses, beta: two.beta, sampleSize: 10 },
  )
  expect(Math.abs(value - slope)).toBeLessThan(4 * mcse.value)
  expect(mcse.value).toBeLessThan(0.02)
})

test('draws at another temperature are no WBIC, and equal temperatures no slope', () => {
  const losses = [Float64Array.of(1, 2, 3, 4)]
  expect(() => wbic({ losses, beta: 1, sampleSize: 10 })).toThrow('beta must be 1/log n')
  const at = { losses, beta: 0.5, sampleSize: 10 }
  expect(() => twoTemperatureCoefficient(at, at)).toThrow('got 0.5 twice')
  expect(() => waic({ drawCount: 2, sampleSize: 2, values: new Float64Array(3) }, 1)).toThrow(
    'got 3',
  )
})
