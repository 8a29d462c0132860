import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paintOrder, type Point } from './paint-order'

const boxes = fc.array(
  fc.record({
    look: fc.constantFrom('red', 'green', 'blue'),
    left: fc.integer({ min: 0, max: 20 }),
    low: fc.integer({ min: 0, max: 20 }),
    width: fc.integer({ min: 1, max: 8 }),
    height: fc.integer({ min: 1, max: 8 }),
  }),
  { maxLength: 30 },
)

const shapeOf = ({ look, left, low, width, height }: Box, index: number) => ({
  index,
  look,
  points: [[left, low], [left + width, low], [left + width, low + height], [left, low + height]] as Point[], // oxfmt-ignore
  isOpaque: true,
  reach: 0,
})

type Box = { look: string; left: number; low: number; width: number; height: number }

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.low < b.low + b.height &&
  b.low < a.low + a.height

test('every shape is drawn once, in a group of its look, and over all earlier ones that it overlaps', () => {
  fc.assert(
    fc.property(boxes, (drawn) => {
      const groups = paintOrder(drawn.map(shapeOf), 0)
      for (const group of groups) expect(new Set(group.map(({ look }) => look)).size).toBe(1)
      const order = groups.flat().map(({ index }) => index)
      expect(order.toSorted((a, b) => a - b)).toEqual(drawn.map((_, k) => k))
      const place = drawn.map((_, k) => order.indexOf(k))
      for (const [k, later] of drawn.entries())
        for (const [j, earlier] of drawn.slice(0, k).entries())
          if (overlap(earlier, later)) expect(place[j]).toBeLessThan(place[k] ?? -1)
    }),
  )
})

test('shapes that only touch are as many groups as they have looks', () => {
  const row = Array.from({ length: 12 }, (_, k) =>
    shapeOf({ look: k % 2 === 0 ? 'red' : 'blue', left: 3 * k, low: 0, width: 3, height: 3 }, k),
  )
  expect(paintOrder(row, 0).map((group) => group.length)).toEqual([6, 6])
})

test('a line along the border of two faces is drawn after both, so that none hides half of it', () => {
  const [left, right] = [0, 5].map((at, k) =>
    shapeOf({ look: `face ${k}`, left: at, low: 0, width: 5, height: 5 }, k),
  )
  const line = { look: 'line', points: [[5, 0], [5, 5]] as Point[], isOpaque: false, reach: 1, index: 2 } // oxfmt-ignore
  const groups = paintOrder([left!, right!, line], 0)
  expect(groups.at(-1)).toEqual([line])
})
