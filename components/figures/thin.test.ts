import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enough } from './thin'

/** The distance of a point from the straight piece between two others. */
function distanceFrom(points: readonly number[], i: number, start: number, end: number): number {
  const at = (k: number) => [points[2 * k]!, points[2 * k + 1]!] as const
  const [[px, py], [ax, ay], [bx, by]] = [at(i), at(start), at(end)]
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length > 0 ? ((px - ax) * dx + (py - ay) * dy) / length : 0
  const part = Math.min(1, Math.max(0, along))
  return Math.hypot(px - ax - part * dx, py - ay - part * dy)
}

function farthestLeftOut(points: readonly number[], kept: readonly number[]): number {
  let farthest = 0
  for (let piece = 0; piece + 1 < kept.length; piece++)
    for (let i = kept[piece]! + 1; i < kept[piece + 1]!; i++)
      farthest = Math.max(farthest, distanceFrom(points, i, kept[piece]!, kept[piece + 1]!))
  return farthest
}

/** Steps of a few units: lines that turn, double back and stand still. */
const walks = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((steps) => {
    let [x, y] = [0, 0]
    return steps.flatMap(([dx, dy]) => [(x += dx), (y += dy)])
  })

test('no point of a walk is farther than the reach from the piece drawn in its place', () => {
  fc.assert(
    fc.property(walks, fc.constantFrom(0.1, 1, 2.5), (points, reach) => {
      const kept = enough(points, 0, points.length / 2, reach)
      expect(farthestLeftOut(points, kept)).toBeLessThan(reach + 1e-9)
      expect(kept[0]).toBe(0)
      expect(kept.at(-1)).toBe(points.length / 2 - 1)
    }),
    { numRuns: 500 },
  )
})

test('a circle is drawn with little more than the fewest chords', () => {
  const points = Array.from({ length: 2001 }, (_, k) => {
    const angle = (k / 2000) * 2 * Math.PI
    return [300 * Math.cos(angle), 300 * Math.sin(angle)]
  }).flat()
  const kept = enough(points, 0, 2001, 0.1)
  expect(farthestLeftOut(points, kept)).toBeLessThan(0.1)
  // A chord that stays within reach of its arc spans 2 arccos(1 − reach / radius).
  const best = Math.PI / Math.acos(1 - 0.1 / 300)
  expect(kept.length).toBeLessThan(1.5 * best)
})

test('a line that turns back on itself keeps its turn', () => {
  expect(enough([0, 0, 5, 0, 10, 0, 5, 0, 1, 0], 0, 5, 0.1)).toEqual([0, 2, 4])
})

test('only the asked part of the points is read', () => {
  expect(enough([9, 9, 0, 0, 1, 0, 2, 0, 9, 9], 1, 4, 0.1)).toEqual([1, 3])
  expect(enough([9, 9], 1, 1, 0.1)).toEqual([])
})

test('a place that is no number is kept, and the line goes on after it', () => {
  expect(enough([0, 0, 1, 0, NaN, 0, 3, 0, 4, 0], 0, 5, 0.1)).toEqual([0, 1, 2, 3, 4])
})
