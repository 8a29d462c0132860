import { expect, test } from 'vitest'
import { HEIGHT, projection } from './space/camera'
import { type Relief, reliefOf } from './space/relief'
import { surfaceScene } from './surface-scene'

const size = 9
const place = (i: number) => (2 * i) / (size - 1) - 1
const values = Array.from({ length: size ** 2 }, (_, k) => place(k % size) ** 2)
const valley: Relief = reliefOf({
  field: { size, values },
  x: { name: 'w₁', over: [-1, 1] },
  y: { name: 'w₂', over: [-1, 1] },
  z: { name: 'K' },
  knee: 1e6,
  top: 1,
  levels: [0.25],
  marks: [{ points: [[0, -1], [0, 1]], meaning: 'optimal' }], // oxfmt-ignore
  water: 0.25,
})
const camera = { turn: 28, tilt: 40 }

test('every cell that shows its upper side has a face, and the farthest comes first', () => {
  const facesFrom = (tilt: number) =>
    surfaceScene(valley, { ...camera, tilt }).filter(({ kind }) => kind === 'face')
  expect(facesFrom(90)).toHaveLength((size - 1) ** 2)
  // The side that is turned away is steeper than the view only near its edge.
  expect(facesFrom(20).length).toBeLessThan((size - 1) ** 2)
  const faces = facesFrom(camera.tilt)
  const project = projection(camera)
  // Turned by 28°, the corner at (1, 1) is the farthest one and (−1, −1) the nearest.
  expect(faces[0]?.points).toContainEqual(project(1, 1, HEIGHT))
  expect(faces.at(-1)?.points).toContainEqual(project(-1, -1, HEIGHT))
})

test('the shore of a valley is where its height is that of the water', () => {
  const project = projection(camera)
  const shores = surfaceScene(valley, camera).filter(({ kind }) => kind === 'shore')
  const [x, y] = shores[0]?.points[0] ?? [0, 0]
  const isOn = [-0.5, 0.5].some((side) =>
    [-1, 1].some((t) => {
      const [low, high] = [project(side, t, HEIGHT / 4), project(side, -t, HEIGHT / 4)]
      // On the straight line along which |w₁| = ½.
      const cross = (high[0] - low[0]) * (y - low[1]) - (high[1] - low[1]) * (x - low[0])
      return Math.abs(cross) < 1e-6
    }),
  )
  expect(shores.length).toBeGreaterThanOrEqual(2 * (size - 1))
  expect(isOn).toBe(true)
})

test('a surface without water has no water on its floor or on its walls', () => {
  const kinds = surfaceScene({ ...valley, water: undefined }, camera).map(({ kind }) => kind)
  for (const wet of ['water', 'shore', 'floor-water', 'water-wall'])
    expect(kinds).not.toContain(wet)
  expect(kinds.filter((kind) => kind === 'wall')).toHaveLength(2)
})

test('a single place is a dot on the surface and on the floor', () => {
  const marks = [{ points: [[0, 0]], meaning: 'data' }] as const
  const dots = surfaceScene({ ...valley, marks }, camera).filter(
    ({ meaning }) => meaning === 'data',
  )
  expect(dots.map(({ kind, points }) => [kind, points.length])).toEqual([
    ['floor-dot', 1],
    ['dot', 1],
  ])
})
