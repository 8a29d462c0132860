import { expect, test } from 'vitest'
import { adaptivePanels } from './adaptive-panels'
import { gaussKronrod } from './gauss-kronrod'
import { logSumExp } from './log-sum-exp'

/** log ∫ e^h over the panels, by the Kronrod rule. */
function logIntegral(edges: readonly number[], h: (x: number) => number): number {
  const panels = adaptivePanels(edges, (nodes) => ({ logs: nodes.map(h) }), {
    tolerance: 1e-13,
    depth: 40,
  })
  return logSumExp(
    panels.flatMap(
      ({ lo, hi, found }) =>
      Array.from(found.logs, (log, k) => log + Math.log(gaussKronrod.kronrodWeights[k]! * 0.5 * (hi - lo))), // oxfmt-ignore
    ),
  )
}

const gaussian = (mean: number, sd: number) => (x: number) =>
  -0.5 * ((x - mean) / sd) ** 2 - Math.log(sd) - 0.5 * Math.log(2 * Math.PI)

const twoSpikes = (x: number) =>
  logSumExp([gaussian(-3, 1e-2)(x), gaussian(2, 1e-3)(x) + Math.log(2)])
const spikeOnHill = (x: number) => -1e6 * x ** 4 - 0.5 * x * x

test.each([1, 1e-2, 1e-4, 1e-7])('a spike of width %f is found within [−10, 10]', (sd) => {
  expect(logIntegral([-10, 0, 10], gaussian(1.2345, sd))).toBeCloseTo(0, 12)
})

test('two spikes of unequal height are both found', () => {
  expect(logIntegral([-10, 10], twoSpikes)).toBeCloseTo(Math.log(3), 11)
})

test('a spike on a broad hill is found when the hill shows its flank', () => {
  // ∫ exp(−c x⁴ − x²/2) dx for large c, by its series in 1/√c around 2 Γ(5/4) c^(−1/4).
  const [c, g] = [1e6, 3.625609908221908] // Γ(1/4)
  const series =
    (g / 2) * c ** -0.25 - (1.2254167024651776 / 4) * c ** -0.75 + (g / 64) * c ** -1.25
  expect(logIntegral([-40, 40], spikeOnHill)).toBeCloseTo(Math.log(series), 6)
})

test('values far below the range of doubles do not matter', () => {
  expect(logIntegral([-10, 0, 10], (x) => gaussian(0.5, 0.1)(x) - 1e5)).toBeCloseTo(-1e5, 9)
})

test('an algebraic singularity at an edge is resolved', () => {
  expect(logIntegral([0, 1], (x) => 0.5 * Math.log(x))).toBeCloseTo(Math.log(2 / 3), 11)
})

test('a function that vanishes, or is not one, is refused', () => {
  expect(() => logIntegral([0, 1], () => -Infinity)).toThrow('integrand must be positive somewhere')
  expect(() => logIntegral([0, 1], () => NaN)).toThrow('got NaN')
})

test('noise in h ends the search, it does not run on', () => {
  let calls = 0
  const noisy = (x: number) => {
    calls++
    return -x * x + 1e-3 * Math.sin(1e9 * x)
  }
  expect(logIntegral([-10, 10], noisy)).toBeCloseTo(0.5 * Math.log(Math.PI), 3)
  expect(calls).toBeLessThan(21 * 2 * 8192)
})

test('a function that is constant but for rounding is one panel', () => {
  let calls = 0
  const flat = (x: number) => {
    calls++
    return 1e-15 * Math.sin(1e9 * x)
  }
  expect(logIntegral([0, 2], flat)).toBeCloseTo(Math.LN2, 12)
  expect(calls).toBe(21)
})
