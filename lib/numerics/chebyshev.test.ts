import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chebyshevInterpolant } from './chebyshev'

test.each([
  { name: 'a parabola', f: (x: number) => 3 * x * x - x + 2 },
  { name: 'a softplus', f: (x: number) => Math.log1p(Math.exp(x)) },
  { name: 'an oscillation', f: (x: number) => Math.sin(8 * x) },
])('$name is reproduced to the tolerance everywhere', ({ f }) => {
  const p = chebyshevInterpolant((points) => points.map(f), -1, 2, 1e-13)!
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (x) => {
      expect(Math.abs(p(x) - f(x))).toBeLessThan(1e-12)
    }),
  )
})

test('a kink has no interpolant of moderate degree', () => {
  expect(chebyshevInterpolant((x) => x.map(Math.abs), -1, 2, 1e-10)).toBeUndefined()
})

test('no point is asked for twice', () => {
  const asked: number[] = []
  const f = (points: Float64Array) => {
    asked.push(...points)
    return points.map((x) => Math.sin(8 * x))
  }
  chebyshevInterpolant(f, -1, 2, 1e-13)
  expect(asked).toHaveLength(65)
  expect(new Set(asked).size).toBe(65)
})
