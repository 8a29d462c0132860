import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf } from './outline'
import type { Point } from './paint-order'

/** How many times a ring goes round a point that lies on none of its sides. */
const turns = (ring: readonly Point[], [x, y]: Point) =>
  ring.reduce((sum, [fromX, fromY], k) => {
    const [toX, toY] = ring[(k + 1) % ring.length] ?? [fromX, fromY]
    if (fromY > y === toY > y) return sum
    const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY)
    if (toY > y) return side > 0 ? sum + 1 : sum
    return side < 0 ? sum - 1 : sum
  }, 0)

const all = (rings: readonly (readonly Point[])[], point: Point) =>
  rings.reduce((sum, ring) => sum + turns(ring, point), 0)

const cell = ([x, y]: readonly [number, number], isTurned: boolean): readonly Point[] => {
  const round: readonly Point[] = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]] // oxfmt-ignore
  return isTurned ? round.toReversed() : round
}

test('a point lies in the outline as often as it lies in the polygons, whichever way these go round', () => {
  const place = fc.integer({ min: 0, max: 5 })
  const cells = fc.array(fc.tuple(fc.tuple(place, place), fc.boolean()), { maxLength: 25 })
  fc.assert(
    fc.property(cells, place, place, (drawn, i, j) => {
      const rings = outlineOf(drawn.map(([at, isTurned]) => cell(at, isTurned)))
      const here = drawn.filter(([[x, y]]) => x === i && y === j).length
      expect(all(rings, [i + 0.37, j + 0.61])).toBe(here)
    }),
  )
})

test('a block of squares has the sides of one rectangle', () => {
  const squares = [0, 1, 2].flatMap((x) => [0, 1].map((y) => cell([x, y], false)))
  const rings = outlineOf(squares)
  expect(rings).toHaveLength(1)
  expect(rings[0]).toHaveLength(2 * (3 + 2))
})

test('a polygon without area at a point leaves nothing', () => {
  expect(outlineOf([[[1, 1], [1, 1], [1, 1]]])).toEqual([]) // oxfmt-ignore
})
