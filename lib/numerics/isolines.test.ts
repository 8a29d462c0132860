import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isolines, isolinesAt } from './isolines'

/** The values of a function at the middles of size² cells of the unit square. */
function sampled(size: number, f: (x: number, y: number) => number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, k) =>
    f(((k % size) + 0.5) / size, (Math.floor(k / size) + 0.5) / size),
  )
}

function linesOf({ points, starts }: ReturnType<typeof isolines>) {
  return Array.from({ length: starts.length - 1 }, (_, j) =>
    Array.from({ length: starts[j + 1]! - starts[j]! }, (__, i) => {
      const at = 2 * (starts[j]! + i)
      return [points[at]!, points[at + 1]!] as const
    }),
  )
}

test('the level line of a cone is one closed circle', () => {
  const cone = sampled(64, (x, y) => Math.hypot(x - 0.5, y - 0.5))
  const [circle, ...others] = linesOf(isolines(cone, 64, 0.3))
  expect(others).toEqual([])
  expect(circle!.at(-1)).toEqual(circle![0])
  // Linear interpolation of the distance errs by at most (1/64)²/(8 · 0.3) = 1e-4.
  for (const [x, y] of circle!)
    expect(Math.abs(Math.hypot(x - 0.5, y - 0.5) - 0.3)).toBeLessThan(1e-4)
})

test('the level line of a plane is one open straight line from border to border', () => {
  const plane = sampled(16, (x, y) => x + 2 * y)
  const [line, ...others] = linesOf(isolines(plane, 16, 1.4))
  expect(others).toEqual([])
  for (const [x, y] of line!) expect(x + 2 * y).toBeCloseTo(1.4, 6)
  expect(line![0]).not.toEqual(line!.at(-1))
})

test('a level that is not reached has no line', () => {
  expect(
    isolines(
      sampled(8, (x) => x),
      8,
      2,
    ).points,
  ).toHaveLength(0)
})

const saddle = (high: number) => Float64Array.of(high, 0, 0, high)

test('a saddle is cut as its mean says, and no line crosses another', () => {
  const joined = linesOf(isolines(saddle(3), 2, 1))
  const apart = linesOf(isolines(saddle(1.5), 2, 1))
  // The mean of (3, 0, 0, 3) is above 1: the lines cut the low corners off, at the lower right first.
  expect(joined).toHaveLength(2)
  expect(joined.every((line) => line.every(([x, y]) => Math.abs(x - y) > 0.1))).toBe(true)
  expect(apart).toHaveLength(2)
  expect(apart.every((line) => line.every(([x, y]) => Math.abs(x + y - 1) > 0.1))).toBe(true)
})

test('every crossing of an edge of the grid is on exactly one line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 49, maxLength: 49 }),
      (all) => {
        const level = 4.5
        let crossings = 0
        for (let k = 0; k < 49; k++) {
          const isHigh = all[k]! > level
          if (k % 7 < 6 && all[k + 1]! > level !== isHigh) crossings++
          if (k < 42 && all[k + 7]! > level !== isHigh) crossings++
        }
        const lines = linesOf(isolines(all, 7, level))
        const isClosed = (line: (typeof lines)[number]) => String(line[0]) === String(line.at(-1))
        const distinct = lines.reduce(
          (sum, line) => sum + line.length - (isClosed(line) ? 1 : 0),
          0,
        )
        expect(distinct).toBe(crossings)
      },
    ),
  )
})

test('lines at several levels are those at each, in the order that was asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN)), {
        minLength: 36,
        maxLength: 36,
      }),
      fc.array(fc.integer({ min: -1, max: 10 }), { maxLength: 5 }),
      (values, levels) => {
        expect(isolinesAt(values, 6, levels)).toEqual(
          levels.map((level) => isolines(values, 6, level)),
        )
      },
    ),
  )
})

test('the number of values must fit the size', () => {
  expect(() => isolines([1, 2, 3], 2, 1)).toThrow('values must be size² numbers')
  expect(() =>
    isolinesAt(
      [1, 2, 3, 4],
      2,
      Array.from({ length: 256 }, () => 1),
    ),
  ).toThrow('levels must be at most 255, got 256')
})
