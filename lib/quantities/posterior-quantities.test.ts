import { expect, test } from 'vitest'
import { crossDistance } from './cross-distance'
import { locationSpread } from './location-spread'
import { logisticDistance } from './logistic-distance'

test.each([{ n: 1 }, { n: 100 }, { n: 10_000 }])(
  'the location posterior at n = $n spreads over (n + 1)^(−1/2)',
  ({ n }) => {
    expect(locationSpread(n)).toBeCloseTo((n + 1) ** -0.5, 6)
  },
)

test('in the bowl the distance to Laplace’s Gaussian falls like n^(−1/2)', () => {
  // The leading error of Laplace is of that size; from 100 to 10 000 the next order adds a few per cent.
  const ratio = logisticDistance(100) / logisticDistance(10_000)
  expect(ratio).toBeGreaterThan(9)
  expect(ratio).toBeLessThan(11)
})

test('on the cross the distance to the Gaussian of the same moments grows with n', () => {
  const [one, hundred, thousand] = [1, 100, 1000].map(crossDistance)
  expect(hundred!).toBeGreaterThan(one!)
  expect(thousand!).toBeGreaterThan(hundred!)
})
