import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale'
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

/** How far two numbers are apart, as a part of the second where that is large. */
const far = (a: number, b: number) => Math.abs(a - b) / Math.max(1, Math.abs(b))

test.each([
  { name: 'linear', ours: {}, theirs: scaleLinear() },
  { name: 'logarithmic', ours: { scale: 'log' }, theirs: scaleLog() },
  { name: 'symlog', ours: { scale: 'symlog', knee: 3 }, theirs: scaleSymlog().constant(3) },
] as const)('a $name axis is the one of d3-scale', ({ ours, theirs }) => {
  const value = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(value, value, value, (from, to, inside) => {
      fc.pre(from !== to)
      const place = scaleOf({ from, to, ...ours }, [1000, 0])
      const known = theirs.domain([from, to]).range([1000, 0])
      expect(far(place(inside), known(inside))).toBeLessThan(1e-9)
      expect(far(place.invert(250), known.invert(250))).toBeLessThan(1e-9)
    }),
  )
})

test('on an axis without length every value stands in the middle', () => {
  expect(scaleOf({ from: 2, to: 2 }, [0, 1000])(7)).toBe(500)
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
