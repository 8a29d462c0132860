import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread'

test('places that are far enough apart stay where they are', () => {
  expect(spread([30, 10, 90], 10, 0, 100)).toEqual([30, 10, 90])
})

test('two that collide move apart by the same amount', () => {
  expect(spread([50, 52], 10, 0, 100)).toEqual([46, 56])
})

test('places beyond an end are brought inside', () => {
  expect(spread([-40, -50], 10, 0, 100)).toEqual([10, 0])
  expect(spread([140], 10, 0, 100)).toEqual([100])
})

test('whatever is wished, the order is kept, the gap is kept while it fits, and the ends hold', () => {
  const wishes = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 8 })
  fc.assert(
    fc.property(wishes, fc.double({ min: 1, max: 40, noNaN: true }), (wished, gap) => {
      const places = spread(wished, gap, 0, 100)
      const sorted = places.toSorted((a, b) => a - b)
      const step = Math.min(gap, 100 / Math.max(1, wished.length - 1))
      for (const [i, place] of sorted.entries()) {
        expect(place).toBeGreaterThan(-1e-9)
        expect(place).toBeLessThan(100 + 1e-9)
        if (i > 0) expect(place - sorted[i - 1]!).toBeGreaterThan(step - 1e-9)
      }
      for (const [i, a] of wished.entries())
        for (const [j, b] of wished.entries()) if (a < b) expect(places[i]).toBeLessThan(places[j]!)
    }),
  )
})
