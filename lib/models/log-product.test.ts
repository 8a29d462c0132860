import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOfLogs } from './log-product'

test('the log of the product is the sum of the logs, however large or small the factors', () => {
  const exponent = fc.double({ min: -250, max: 250, noNaN: true })
  fc.assert(
    fc.property(fc.array(exponent, { maxLength: 40 }), (exponents) => {
      const values = Float64Array.from(exponents, Math.exp)
      const sum = exponents.reduce((total, x) => total + x, 0)
      const scale = exponents.reduce((total, x) => total + Math.abs(x), 1)
      expect(Math.abs(sumOfLogs(0, 1, values) - sum)).toBeLessThan(1e-14 * scale)
    }),
  )
})

test('a vanishing factor gives −∞', () => {
  expect(sumOfLogs(1, -1, Float64Array.of(0.5, 1))).toBe(-Infinity)
  expect(sumOfLogs(1, -1, new Float64Array(9).fill(1))).toBe(-Infinity)
})
