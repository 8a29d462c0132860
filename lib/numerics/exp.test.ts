import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exponentiate } from './exp'

const exp = (x: number, shift = 0) => {
  const values = Float64Array.of(x)
  exponentiate(values, shift)
  return values[0]!
}

test('agrees with the engine within 4.5e-16 relative', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(4.5e-16)
    }),
    { numRuns: 20_000 },
  )
})

test('the maximum becomes exactly 1, what is far below exactly 0, and NaN stays', () => {
  expect(exp(-1234.5, -1234.5)).toBe(1)
  expect(exp(-Infinity)).toBe(0)
  expect(exp(-709)).toBe(0)
  expect(exp(NaN)).toBeNaN()
})
