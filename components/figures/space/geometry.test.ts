import { expect, test } from 'vitest'
import {
  gridGeometry,
  gridIndex,
  markGeometry,
  risesInto,
  wallGeometry,
  wallIndex,
} from './geometry'
import { partsOf } from './parts'
import type { Place } from './relief'

test.each([
  { size: 5, stride: 1, cells: 16 },
  { size: 5, stride: 4, cells: 1 },
  { size: 8, stride: 3, cells: 9 },
])(
  'of $size² points every $stride cover the square, two triangles a cell, all turned one way',
  ({ size, stride, cells }) => {
    const place = gridGeometry(size).getAttribute('place')
    const index = gridIndex(size, stride)
    let area = 0
    for (let t = 0; t < index.count; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => index.getX(t + k)) as [number, number, number]
      const side = (from: number, to: number): Place => [
        place.getX(to) - place.getX(from),
        place.getY(to) - place.getY(from),
      ]
      const [[px, py], [qx, qy]] = [side(a, b), side(a, c)]
      const signed = (px * qy - py * qx) / 2
      expect(signed).toBeGreaterThan(0)
      area += signed
    }
    expect(index.count).toBe(3 * 2 * cells)
    // Places are in single precision.
    expect(area).toBeCloseTo(4, 6)
  },
)

test('walls of fewer points still go round the whole square', () => {
  const place = wallGeometry(6).getAttribute('place')
  const index = wallIndex(6, 4)
  let length = 0
  // Of each six the first two are the feet of one piece.
  for (let t = 0; t < index.count; t += 6) {
    const [from, to] = [index.getX(t), index.getX(t + 1)]
    length += Math.hypot(place.getX(to) - place.getX(from), place.getY(to) - place.getY(from))
  }
  expect([index.count, length]).toEqual([6 * 8, expect.closeTo(8, 6)])
})

test('a plane rises everywhere as much, at the rim too', () => {
  const size = 4
  const at = (k: number) => (2 * k) / (size - 1) - 1
  const heights = Float32Array.from(
    { length: size * size },
    (_, k) => 0.25 * at(k % size) - 0.5 * at(Math.floor(k / size)),
  )
  const rises = new Float32Array(2 * heights.length)
  risesInto(rises, heights, size)
  for (let k = 0; k < heights.length; k++) {
    expect(rises[2 * k]).toBeCloseTo(0.25, 6)
    expect(rises[2 * k + 1]).toBeCloseTo(-0.5, 6)
  }
})

test('the walls stand on the rim of the square, with a foot below each top', () => {
  const geometry = wallGeometry(4)
  const place = geometry.getAttribute('place')
  const top = geometry.getAttribute('top')
  for (let i = 0; i < place.count; i++) {
    expect(Math.max(Math.abs(place.getX(i)), Math.abs(place.getY(i)))).toBe(1)
    expect(top.getX(i)).toBe(i % 2)
  }
})

test('a curve is cut into short segments that join end to end', () => {
  const curve: readonly Place[] = [[-1, 0], [1, 0], [1, 1]] // oxfmt-ignore
  const parts = partsOf(curve, 0.3)
  expect(parts[0]?.[0]).toEqual([-1, 0])
  expect(parts.at(-1)?.at(-1)).toEqual([1, 1])
  for (const [k, [start, end]] of parts.entries()) {
    expect(Math.hypot(end![0] - start![0], end![1] - start![1])).toBeLessThanOrEqual(0.3 + 1e-12)
    if (k > 0) expect(start).toEqual(parts[k - 1]?.at(-1))
  }
})

test('a point is a segment of no length', () => {
  const geometry = markGeometry([[0.5, -0.5]])
  for (const name of ['start', 'end']) {
    const ends = geometry.getAttribute(name)
    expect([ends.count, ends.getX(0), ends.getY(0)]).toEqual([1, 0.5, -0.5])
  }
})
