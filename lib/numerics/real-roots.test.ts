import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { realRoots } from './real-roots'

/** ∏ (x − root), constant first. */
function fromRoots(roots: readonly number[]): readonly number[] {
  return roots.reduce<readonly number[]>(
    (p, root) => [...p, 0].map((_, i) => (p[i - 1] ?? 0) - root * (p[i] ?? 0)),
    [1],
  )
}

test('a polynomial with separate roots gives each of them back', () => {
  const separate = fc
    .uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 7 })
    .map((roots) => roots.toSorted((a, b) => a - b).map((root) => root / 10))
  fc.assert(
    fc.property(separate, (roots) => {
      const found = realRoots(fromRoots(roots), -3, 3)
      expect(found).toHaveLength(roots.length)
      found.forEach((root, i) => expect(root).toBeCloseTo(roots[i]!, 6))
    }),
  )
})

test('roots near zero keep their relative precision', () => {
  expect(realRoots([0, -4e-24, 0, 4], -1, 1)).toEqual([-1e-12, 0, 1e-12])
})

test('only the open interval counts', () => {
  expect(realRoots([0, 1], 0, 1)).toEqual([])
  expect(realRoots([-2, 0, 1], 0, 2)[0]).toBeCloseTo(Math.SQRT2, 15)
  expect(realRoots([-2, 0, 1], 0, 1)).toEqual([])
  expect(realRoots([1, 0, 1], -5, 5)).toEqual([])
  expect(realRoots([5], -1, 1)).toEqual([])
  expect(realRoots([0, 0], -1, 1)).toEqual([])
})

test('what is not finite is refused', () => {
  expect(() => realRoots([1, NaN], 0, 1)).toThrow('coefficients must be finite, got NaN')
  expect(() => realRoots([1], 0, Infinity)).toThrow('interval must be finite, got [0, Infinity]')
})
