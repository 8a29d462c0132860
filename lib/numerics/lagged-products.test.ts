import { expect, test } from 'vitest'
import { foldIn, keyOf } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { laggedProducts } from './lagged-products'

test.each([1, 2, 3, 64, 65, 500])('series of %d numbers: the sums lag by lag', (length) => {
  for (const count of [1, 2, 3]) {
    const series = Array.from({ length: count }, (_, s) => normals(foldIn(keyOf(3), s), length))
    const summed = Float64Array.from({ length }, (_, lag) =>
      series.reduce(
        (sum, one) => sum + one.subarray(lag).reduce((part, x, i) => part + x * one[i]!, 0),
        0,
      ),
    )
    const products = laggedProducts(series)
    expect(products).toHaveLength(length)
    products.forEach((product, lag) =>
      expect(Math.abs(product - summed[lag]!)).toBeLessThan(1e-13 * summed[0]!),
    )
  }
})

test('whole numbers give their products', () => {
  const products = laggedProducts([Float64Array.of(1, 2, 3)])
  expect([...products].map(Math.round)).toEqual([14, 8, 3])
})

test('series of different lengths are refused', () => {
  expect(() => laggedProducts([])).toThrow('at least one series, got 0')
  expect(() => laggedProducts([new Float64Array(3), new Float64Array(4)])).toThrow('got 3 and 4')
})
