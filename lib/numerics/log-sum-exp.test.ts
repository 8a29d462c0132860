import fc from 'fast-check'
import { expect, test } from 'vitest'
import { log1pExp, logSumExp } from './log-sum-exp'

const logs = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1 })

test('adding c to every term adds c to the log of the sum', () => {
  fc.assert(
    fc.property(logs, fc.double({ min: -1e4, max: 1e4, noNaN: true }), (xs, c) => {
      expect(logSumExp(xs.map((x) => x + c))).toBeCloseTo(logSumExp(xs) + c, 9)
    }),
  )
})

test('the log of a sum lies between the largest term and that term plus log of their number', () => {
  fc.assert(
    fc.property(logs, (xs) => {
      const maximum = Math.max(...xs)
      expect(logSumExp(xs)).toBeGreaterThanOrEqual(maximum)
      expect(logSumExp(xs)).toBeLessThanOrEqual(maximum + Math.log(xs.length) + 1e-12)
    }),
  )
})

test('no terms, or only zeros, sum to zero; an infinite term wins; NaN is refused', () => {
  expect(logSumExp([])).toBe(-Infinity)
  expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity)
  expect(logSumExp([Infinity, 3])).toBe(Infinity)
  expect(() => logSumExp([0, NaN])).toThrow('logs must be numbers, got NaN at index 1')
})

test('the softplus satisfies s(x) − s(−x) = x, far out too', () => {
  for (const x of [0, 1e-3, 1, 30, 40, 800]) expect(log1pExp(x) - log1pExp(-x)).toBeCloseTo(x, 12)
  expect(log1pExp(-800)).toBe(0)
})
