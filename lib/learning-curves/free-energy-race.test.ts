import { expect, test } from 'vitest'
import { gaussianLocationProduct } from '@/lib/models/gaussian-location-product'
import { gaussianLocationSquare } from '@/lib/models/gaussian-location-square'
import { posteriorCubature } from '@/lib/posterior/cubature'
import { averageFreeEnergy } from './average-free-energy'
import { freeEnergyRace } from './free-energy-race'
import type { MeanModel } from './mean-model'

const normal = { kind: 'normal', mean: 0, sd: 1 } as const
const regular: MeanModel = { kind: 'power', k: 1 }
const square: MeanModel = { kind: 'power', k: 2 }
const product: MeanModel = { kind: 'product' }

/** A sample of 50 numbers whose mean is x̄. */
const sampleOf = (mean: number) => ({
  x: new Float64Array(),
  y: Float64Array.from({ length: 50 }, (_, i) => mean + (i % 2 === 0 ? 1 : -1)),
})

test.each([
  { name: 'N(w², 1)', model: square, library: gaussianLocationSquare, prior: [normal] },
  { name: 'N(ab, 1)', model: product, library: gaussianLocationProduct, prior: [normal, normal] },
])('$name: F_n is that of the posterior by cubature', ({ model, library, prior }) => {
  // The ξ of the sample that seed 3 gives at n = 50, read back from the regular model's BIC.
  const { bic } = freeEnergyRace({ model: regular, sizes: [50], seed: 3 })
  const size = Math.sqrt(2 * (0.5 * Math.log(50) - bic[0]!))
  const race = freeEnergyRace({ model, sizes: [50], seed: 3 })
  const found = [size, -size].map((xi) => {
    const sample = sampleOf(xi / Math.sqrt(50))
    const { logZ } = posteriorCubature({ model: library, sample, prior, beta: 1 })
    const loss = sample.y.reduce((sum, y) => sum + 0.5 * y * y + 0.5 * Math.log(2 * Math.PI), 0)
    return -logZ.value - loss
  })
  expect(Math.min(...found.map((value) => Math.abs(value - race.exact[0]!)))).toBeLessThan(1e-8)
})

test('for the regular model BIC and the exact free energy differ by less and less', () => {
  const sizes = [10, 100, 1000, 10_000]
  const { exact, bic } = freeEnergyRace({ model: regular, sizes })
  const gaps = exact.map((value, i) => Math.abs(value - bic[i]!))
  gaps.forEach((gap, i) => expect(gap).toBeLessThan(gaps[i - 1] ?? 0.1))
  expect(gaps.at(-1)).toBeLessThan(1e-3)
})

test('the mean over seeds of one-sample free energies is the average', () => {
  const [sizes, count] = [[30], 1200]
  const draws = Array.from(
    { length: count },
    (_, seed) => freeEnergyRace({ model: product, sizes, seed }).exact[0]!,
  )
  const mean = draws.reduce((sum, value) => sum + value, 0) / count
  const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1)
  const mcse = Math.sqrt(variance / count)
  expect(Math.abs(mean - averageFreeEnergy(product, 30))).toBeLessThan(4 * mcse)
  expect(mcse).toBeLessThan(0.02)
})

test('sizes that do not increase are refused', () => {
  expect(() => freeEnergyRace({ model: regular, sizes: [10, 10] })).toThrow(
    'sizes must increase from 1, got 10, 10',
  )
})
