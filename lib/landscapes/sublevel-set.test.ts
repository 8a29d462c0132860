import { expect, test } from 'vitest'
import { landscape } from './index'
import { landscapeVolume } from './landscape-volume'
import { sublevelSet } from './sublevel-set'

test.each([
  { id: 'circle', level: 0.05 },
  { id: 'trough', level: 1e-3 },
  { id: 'quartic-bowl', level: 1e-3 },
])('the columns of $id add up to its volume', ({ id, level }) => {
  const here = landscape(id)
  const columns = sublevelSet(here)(level, 2001)
  const [width, height] = here.domain.map(([low, high]) => high - low)
  const area = columns.reduce(
    (sum, { intervals }) => sum + intervals.reduce((total, [low, high]) => total + high - low, 0),
    0,
  )
  const share = (area * width!) / 2000 / (width! * height!)
  expect(share / landscapeVolume(here)(level).value).toBeCloseTo(1, 2)
})

test('where the pieces between turning points touch they are one interval', () => {
  const [column] = sublevelSet(landscape('crossing'))(0.01, 2)
  expect(column!.intervals).toEqual([[expect.closeTo(-0.1, 8), expect.closeTo(0.1, 8)]])
})

test('on the circle a line through the middle meets the set twice', () => {
  const columns = sublevelSet(landscape('circle'))(1e-4, 3)
  expect(columns.map(({ intervals }) => intervals.length)).toEqual([0, 2, 0])
})

test('a landscape on a line is refused', () => {
  expect(() => sublevelSet(landscape('quartic'))).toThrow('must be 2, got 1 of quartic')
})
