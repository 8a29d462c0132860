import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightAt, heightScale, type Relief, reliefOf, resized } from './relief'

const axis = { name: 'w₁', over: [-1, 3] } as const
const given = {
  field: { size: 3, values: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  x: axis,
  y: { name: 'w₂', over: [0, 1] },
  z: { name: 'K' },
  knee: 1,
  top: 8,
} as const

test('heights rise from 0 at 0 to 1 at the top, and never fall', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (knee, a, b) => {
        const height = heightScale(knee, 1)
        expect(height(0)).toBe(0)
        expect(height(1)).toBeCloseTo(1, 12)
        expect(height(Math.max(a, b))).toBeGreaterThanOrEqual(height(Math.min(a, b)))
      },
    ),
  )
})

test('above the knee a tenfold value adds the same height wherever it is', () => {
  const height = heightScale(1e-9, 1)
  const step = height(1e-2) - height(1e-3)
  expect(height(1e-1) - height(1e-2)).toBeCloseTo(step, 6)
})

test('places are those of the domain, from −1 at its low end to 1 at its high end', () => {
  const marks = [{ points: [[-1, 0], [1, 0.5], [3, 1]], meaning: 'optimal' }] as const // oxfmt-ignore
  const relief = reliefOf({ ...given, marks })
  expect(relief.marks[0]?.points).toEqual([[-1, -1], [0, 0], [1, 1]]) // oxfmt-ignore
  expect(relief.axes.x.ticks.map(({ label }) => label)).toEqual(['\u22121', '1', '3'])
})

test('a field that does not fill its square is refused', () => {
  expect(() => reliefOf({ ...given, field: { size: 3, values: [1, 2] } })).toThrow(
    'field must hold size² values with size ≥ 2, got 3 and 2',
  )
  expect(() => reliefOf({ ...given, knee: Number.NaN })).toThrow('knee and top must be positive')
})

const plane: Relief = {
  ...reliefOf(given),
  size: 5,
  heights: Float32Array.from({ length: 25 }, (_, k) => (k % 5) / 8 + Math.floor(k / 5) / 16),
}

test('between the points of the grid a plane is a plane', () => {
  const inside = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(inside, inside, (x, y) => {
      expect(heightAt(plane, [x, y])).toBeCloseTo((x + 1) / 4 + (y + 1) / 8, 6)
      expect(heightAt(resized(plane, 9), [x, y])).toBeCloseTo((x + 1) / 4 + (y + 1) / 8, 6)
    }),
  )
})
