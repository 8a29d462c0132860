import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleOf } from './scale'
import { heightScale } from './space/relief'

const symlog = (knee: number) => scaleOf({ from: -1e6, to: 1e6, scale: 'symlog', knee }, [-1, 1])

test('a symlog axis stands a value at sign(v) log(1 + |v|/knee)', () => {
  const place = symlog(0.5)
  for (const value of [0.01, 0.5, 3, 1e5])
    expect(place(value)).toBeCloseTo(Math.log1p(value / 0.5) / Math.log1p(1e6 / 0.5), 12)
})

test('it is odd, it rises, and it comes back to the value', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(value, value, fc.double({ min: 1e-3, max: 10, noNaN: true }), (a, b, knee) => {
      const place = symlog(knee)
      expect(place(-a)).toBeCloseTo(-place(a), 9)
      expect(place(Math.max(a, b))).toBeGreaterThanOrEqual(place(Math.min(a, b)))
      expect(Math.abs(place.invert(place(a)) - a)).toBeLessThan(1e-9 * (1 + Math.abs(a)))
    }),
  )
})

test('the height of a stage is the same scale, cut at its ends', () => {
  const axis = scaleOf({ from: 0, to: 8, scale: 'symlog', knee: 0.1 }, [0, 1])
  const height = heightScale(0.1, 8)
  for (const value of [0, 0.05, 1, 8]) expect(height(value)).toBe(axis(value))
  expect([height(-3), height(80)]).toEqual([0, 1])
})

test('a knee that is not positive is refused', () => {
  const span = { from: 0, to: 1, scale: 'symlog', knee: Number.NaN } as const
  expect(() => scaleOf(span, [0, 1])).toThrow('knee must be positive, got NaN')
})
