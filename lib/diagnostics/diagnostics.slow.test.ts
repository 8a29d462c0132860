import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { acceptanceRate } from './acceptance'
import { autocorrelations } from './autocovariance'
import { energyFraction, smallestEnergyFraction } from './energy'
import { essBulk, essMean, essQuantile, essSd, essTail } from './ess'
import { mcseMean, mcseQuantile, mcseSd } from './mcse'
import { autoregressiveChains } from './reference-chains'
import { rhat } from './rhat'

const RHOS = [-0.5, 0, 0.5, 0.9]
const SHAPE = { chainCount: 4, drawCount: 20_000 }
const every = { rhat, essMean, essBulk, essTail, essSd, mcseMean, mcseSd }
const quantiles = {
  essMedian: (chains: readonly Float64Array[]) => essQuantile(chains, 0.5),
  mcseMedian: (chains: readonly Float64Array[]) => mcseQuantile(chains, 0.5),
}

test.each(RHOS)(
  'for an autoregression at ρ = %d, ESS is S (1 − ρ) / (1 + ρ) within 10 %',
  (rho) => {
    const chains = autoregressiveChains(keyOf(11), { ...SHAPE, rho })
    const expected = (80_000 * (1 - rho)) / (1 + rho)
    expect(Math.abs(essMean(chains).value / expected - 1)).toBeLessThan(0.1)
    expect(Math.abs(essBulk(chains).value / expected - 1)).toBeLessThan(0.1)
  },
)

test.each([0, 0.5, 0.9])('squares of an autoregression at ρ = %d decorrelate at ρ²', (rho) => {
  const chains = autoregressiveChains(keyOf(12), { ...SHAPE, rho })
  const expected = (80_000 * (1 - rho ** 2)) / (1 + rho ** 2)
  expect(Math.abs(essSd(chains).value / expected - 1)).toBeLessThan(0.1)
})

test('autocorrelations of an autoregression at lag t are ρ^t', () => {
  const [chain] = autoregressiveChains(keyOf(13), { chainCount: 1, drawCount: 100_000, rho: 0.8 })
  const correlations = autocorrelations(chain!, 5)
  // Bartlett: the standard error is below √(τ / N) with τ = 9 at ρ = 0.8
  for (let lag = 0; lag <= 5; lag++)
    expect(Math.abs(correlations[lag]! - 0.8 ** lag)).toBeLessThan(4 * Math.sqrt(9 / 100_000))
})

test('stated standard errors of mean, median and sd are those of repeated runs', () => {
  const repeats = 400
  const runs = Array.from({ length: repeats }, (_, r) => {
    const chains = autoregressiveChains(keyOf(1000 + r), {
      chainCount: 2,
      drawCount: 1000,
      rho: 0.6,
    })
    const all = Float64Array.from(chains.flatMap((chain) => [...chain])).toSorted()
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length
    const sd = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length)
    return [
      mean / mcseMean(chains).value,
      (all[999]! + all[1000]!) / 2 / mcseQuantile(chains, 0.5).value,
      (sd - 1) / mcseSd(chains).value,
    ]
  })
  for (const statistic of [0, 1, 2]) {
    const variance = runs.reduce((sum, run) => sum + run[statistic]! ** 2, 0) / repeats
    // a chi-square variance of 400 z-scores, and 10 % for the error of the stated error itself
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / repeats) + 0.1)
  }
})

test('chains that agree have R-hat near 1; a shifted, a wider or a drifting chain raises it', () => {
  const chains = autoregressiveChains(keyOf(14), { chainCount: 4, drawCount: 2000, rho: 0.3 })
  expect(rhat(chains).value).toBeLessThan(1.005)
  const others = (change: (draw: number, t: number) => number) =>
    rhat(chains.map((chain, c) => (c === 0 ? chain.map(change) : chain))).value
  expect(others((draw) => draw + 1)).toBeGreaterThan(1.05)
  expect(others((draw) => 3 * draw)).toBeGreaterThan(1.05) // seen only by the folded draws
  expect(others((draw, t) => draw + t / 500)).toBeGreaterThan(1.05) // seen by splitting
})

test('R-hat and ESS do not change under increasing maps, up to ties', () => {
  assert(
    property(integer({ min: 0, max: 1e6 }), (seed) => {
      const chains = autoregressiveChains(keyOf(seed), { chainCount: 2, drawCount: 60, rho: 0.4 })
      const mapped = chains.map((chain) => chain.map((draw) => Math.sinh(3 * draw)))
      expect(essBulk(mapped)).toEqual(essBulk(chains))
      expect(essTail(mapped).value).toBeGreaterThan(0)
    }),
    { numRuns: 20 },
  )
})

test.each(Object.entries({ ...every, ...quantiles }))(
  '%s of a constant chain is NaN, and says that it is constant',
  (_, statistic) => {
    const constant = [new Float64Array(10).fill(0.1), new Float64Array(10).fill(0.1)]
    expect(statistic(constant)).toEqual({ value: NaN, absence: 'constant' })
    expect(statistic([Float64Array.of(1, 2, NaN, 4)])).toEqual({
      value: NaN,
      absence: 'not finite',
    })
    expect(statistic([Float64Array.of(1, 2)])).toEqual({ value: NaN, absence: 'too few draws' })
  },
)

test('chains that are each constant but differ have no R-hat', () => {
  const stuck = [new Float64Array(10).fill(1), new Float64Array(10).fill(2)]
  expect(rhat(stuck)).toEqual({ value: NaN, absence: 'constant' })
})

test('the energy fraction of independent energies is 2, and of an autoregression 2 (1 − ρ)', () => {
  for (const rho of [0, 0.9]) {
    const chains = autoregressiveChains(keyOf(15), { ...SHAPE, rho })
    expect(Math.abs(smallestEnergyFraction(chains).value - 2 * (1 - rho))).toBeLessThan(0.06)
  }
  expect(energyFraction(new Float64Array(9))).toEqual({ value: NaN, absence: 'constant' })
})

test('the acceptance rate is the mean acceptance probability', () => {
  expect(acceptanceRate(Float64Array.of(1, 0.5, 0))).toBe(0.5)
  expect(() => acceptanceRate(new Float64Array())).toThrow('at least one step')
  expect(() => acceptanceRate(Float64Array.of(NaN))).toThrow('in [0, 1], got NaN')
})

test('bad arguments are named', () => {
  expect(() => rhat([])).toThrow('at least one chain, got 0')
  expect(() => rhat([new Float64Array(4), new Float64Array(5)])).toThrow('got 4 and 5')
  expect(() => essQuantile([], 0)).toThrow('probability must be in (0, 1), got 0')
  expect(() => autocorrelations(new Float64Array(3), 3)).toThrow('maximalLag')
})
