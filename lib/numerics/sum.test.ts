import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOver } from './sum'

test('a million tenths are a hundred thousand', () => {
  expect(sumOver(1_000_000, () => 0.1)).toBe(100_000)
})

test('terms that cancel leave the small ones', () => {
  const terms = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 })
  fc.assert(
    fc.property(terms, (small) => {
      const all = [1e17, ...small, -1e17]
      const truth = small.reduce((sum, x) => sum + x, 0)
      expect(sumOver(all.length, (i) => all[i]!)).toBeCloseTo(truth, 9)
    }),
  )
})

test('no terms sum to zero, and infinite ones to infinity', () => {
  expect(sumOver(0, () => NaN)).toBe(0)
  expect(sumOver(2, (i) => (i ? Infinity : 1))).toBe(Infinity)
})
