import { expect, test } from 'vitest'
import { gridGeometry, markGeometry, wallGeometry } from './geometry'
import { partsOf } from './parts'
import type { Place } from './relief'

test('a grid covers the square with two triangles a cell, all turned the same way', () => {
  const geometry = gridGeometry(5)
  const place = geometry.getAttribute('place')
  const index = geometry.getIndex()!
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
  expect(index.count).toBe(3 * 2 * 16)
  expect(area).toBeCloseTo(4, 10)
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
