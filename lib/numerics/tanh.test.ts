import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tanh } from './tanh'

test('tanh agrees with the engine within 4e-16 relative', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThanOrEqual(4.5e-16 * Math.abs(Math.tanh(x)))
    }),
    { numRuns: 20_000 },
  )
})

test('tanh is odd, bounded, and keeps zeros, infinities and NaN', () => {
  expect(tanh(-0)).toBe(-0)
  expect(tanh(Infinity)).toBe(1)
  expect(tanh(-Infinity)).toBe(-1)
  expect(tanh(NaN)).toBeNaN()
  expect(tanh(-1.25)).toBe(-tanh(1.25))
  expect(tanh(21.9)).toBeLessThanOrEqual(1)
})
