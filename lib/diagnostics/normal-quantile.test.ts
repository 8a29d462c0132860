import { expect, test } from 'vitest'
import { betaQuantile } from './beta-quantile'
import { normalQuantile } from './normal-quantile'

/** Reference values: scipy.stats.norm.ppf and scipy.stats.beta.ppf of SciPy 1.17. */
test.each([
  { p: 1e-300, quantile: -37.0470962993612 },
  { p: 1e-10, quantile: -6.361340902404056 },
  { p: 0.01, quantile: -2.3263478740408408 },
  { p: 0.07, quantile: -1.4757910281791706 },
  { p: 0.3, quantile: -0.5244005127080409 },
  { p: 0.975, quantile: 1.959963984540054 },
])('the normal quantile at $p agrees with SciPy to 14 digits', ({ p, quantile }) => {
  expect(Math.abs(normalQuantile(p) / quantile - 1)).toBeLessThan(1e-14)
})

test('the normal quantile is odd about one half and infinite at the ends', () => {
  expect(normalQuantile(0.5)).toBe(0)
  expect(normalQuantile(0.25)).toBe(-normalQuantile(0.75))
  expect(normalQuantile(0)).toBe(-Infinity)
  expect(normalQuantile(1)).toBe(Infinity)
  expect(() => normalQuantile(NaN)).toThrow('probability must be in [0, 1], got NaN')
})

test.each([
  { p: 0.16, a: 3, b: 5, quantile: 0.2068415180829847 },
  { p: 0.8413447460685429, a: 501, b: 9501, quantile: 0.05227045469447372 },
  { p: 0.05, a: 0.5, b: 0.5, quantile: 0.0061558297024311365 },
  { p: 0.5, a: 100000, b: 200000, quantile: 0.3333329629625057 },
])('the Beta($a, $b) quantile at $p agrees with SciPy to 12 digits', ({ p, a, b, quantile }) => {
  expect(Math.abs(betaQuantile(p, a, b) / quantile - 1)).toBeLessThan(1e-12)
})
