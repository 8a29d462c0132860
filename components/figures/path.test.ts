import { area, line } from 'd3-shape'
import { expect, test } from 'vitest'
import { bandPath, linePath } from './path'

const xs = [0, 250.5, 500, 750.25, 1000, 1001]
const at = (values: readonly number[]) => (i: number) => values[i]!

test.each([
  { name: 'whole', ys: [1, 2.5, -3, 4, 5, 6] },
  { name: 'broken in the middle', ys: [1, 2, NaN, 4, 5, 6] },
  { name: 'with a lone point', ys: [NaN, 2, NaN, 4, 5, Infinity] },
  { name: 'that ends with a lone point', ys: [1, 2, 3, 4, NaN, 6] },
  { name: 'without a point', ys: [NaN, NaN, NaN, NaN, NaN, NaN] },
])('a line $name is the one that d3-shape draws', ({ ys }) => {
  const drawn = line<number>()
    .defined((i) => Number.isFinite(ys[i]))
    .x(at(xs))
    .y(at(ys))(xs.keys())
  expect(linePath(xs.length, at(xs), at(ys))).toBe(drawn ?? '')
})

test.each([0, 1, 6])('a band over %i points is the one that d3-shape draws', (count) => {
  const [low, high] = [xs.map((x) => x - 1), xs.map((x) => x / 3)]
  const drawn = area<number>()
    .x(at(xs))
    .y0(at(low))
    .y1((i) => Math.round(at(high)(i)))(Array.from({ length: count }, (_, i) => i))
  expect(bandPath(count, at(xs), at(low), (i) => Math.round(at(high)(i)))).toBe(drawn ?? '')
})
