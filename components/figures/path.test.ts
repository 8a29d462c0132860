import { area, line } from 'd3-shape'
import { expect, test } from 'vitest'
import { bandPath, linePath, polylinesPath } from './path'

const xs = [0, 250.5, 500, 750.25, 1000, 1001]
const at = (values: readonly number[]) => (i: number) => values[i]!

test.each([
  { name: 'whole', ys: [1, 2.5, -3, 4, -5, 6] },
  { name: 'broken in the middle', ys: [1, 2, NaN, 4, 5, 6] },
  { name: 'with a lone point', ys: [NaN, 2, NaN, 4, 5, Infinity] },
  { name: 'that ends with a lone point', ys: [1, -2, 3, -4, NaN, 6] },
  { name: 'without a point', ys: [NaN, NaN, NaN, NaN, NaN, NaN] },
])('a line $name that turns at each point is the one that d3-shape draws', ({ ys }) => {
  const drawn = line<number>()
    .defined((i) => Number.isFinite(ys[i]))
    .x(at(xs))
    .y(at(ys))(xs.keys())
  expect(linePath(xs.length, at(xs), at(ys))).toBe(drawn ?? '')
})

test.each([0, 1, 6])('a band over %i points that turn is the one that d3-shape draws', (count) => {
  const low = at([0, -9, 0, -9, 0, -9])
  const high = at([1, 9, 1, 9, 1, 9])
  const drawn = area<number>().x(at(xs)).y0(low).y1(high)(
    Array.from({ length: count }, (_, i) => i),
  )
  expect(bandPath(count, at(xs), low, high)).toBe(drawn ?? '')
})

test('points along a straight piece are left out of lines, bands and polylines', () => {
  const straight = at([0, 0, 0, 0, 0, 50])
  expect(linePath(6, at(xs), straight)).toBe('M0,0L1000,0L1001,50')
  expect(bandPath(5, at(xs), straight, at([9, 9, 9, 9, 9]))).toBe('M0,9L1000,9L1000,0L0,0Z')
  const points = [0, 0, 1, 1, 2, 2, 7, 0, 7, 1, 7, 2]
  expect(polylinesPath(points, [0, 3, 6])).toBe('M0,0L2,2M7,0L7,2')
})
