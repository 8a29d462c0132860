import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Camera, clipMatrix, FLOOR, frameAt, HEIGHT, projection, wrapped } from './camera'

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  turn: fc.double({ min: -180, max: 180, noNaN: true }),
  tilt: fc.double({ min: 12, max: 90, noNaN: true }),
})
const inside = fc.double({ min: -1, max: 1, noNaN: true })

/** A point of the stage in clip space: the matrix is column-major. */
const clip = (camera: Camera, point: readonly number[]) => {
  const matrix = clipMatrix(camera)
  return [0, 1, 2, 3].map((row) =>
    [...point, 1].reduce((sum, value, column) => sum + (matrix[4 * column + row] ?? 0) * value, 0),
  )
}

test('WebGL and SVG draw a point at the same place of the frame', () => {
  fc.assert(
    fc.property(anyCamera, inside, inside, inside, (camera, x, y, z) => {
      const [right = 0, above = 0, , w] = clip(camera, [x, y, z])
      const { half, up, down } = frameAt(camera)
      const [px, py] = projection(camera)(x, y, z)
      expect(w).toBe(1)
      expect(right).toBeCloseTo(px / half, 9)
      expect(above).toBeCloseTo((py - (up - down) / 2) / half, 9)
    }),
  )
})

test('the frame holds the whole stage, however it is turned', () => {
  fc.assert(
    fc.property(anyCamera, (camera) => {
      for (const x of [-1, 1])
        for (const y of [-1, 1])
          for (const z of [FLOOR, HEIGHT])
            for (const at of clip(camera, [x, y, z])) expect(Math.abs(at)).toBeLessThanOrEqual(1)
    }),
  )
})

test('seen from above the stage is its map: x to the right, y upwards, whatever the height', () => {
  fc.assert(
    fc.property(inside, inside, inside, (x, y, z) => {
      const [px, py] = projection({ turn: 0, tilt: 90 })(x, y, z)
      expect(px).toBeCloseTo(x, 12)
      expect(py).toBeCloseTo(y, 12)
    }),
  )
})

const depth = (point: readonly number[]) => clip({ turn: 0, tilt: 40 }, point)[2] ?? 0

test('what is higher is nearer, and what is farther along the view is deeper', () => {
  expect(depth([0, 0, 1])).toBeLessThan(depth([0, 0, 0]))
  expect(depth([0, 1, 0])).toBeGreaterThan(depth([0, 0, 0]))
})

test.each([
  { degrees: 185, same: -175 },
  { degrees: -185, same: 175 },
  { degrees: 720, same: 0 },
])('a turn by $degrees° is one by $same°', ({ degrees, same }) =>
  expect(wrapped(degrees)).toBe(same),
)
