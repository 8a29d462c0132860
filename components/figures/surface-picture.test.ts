import { expect, test } from 'vitest'
import { reliefOf } from './space/relief'
import { pathsOf } from './surface-picture'
import { surfaceScene } from './surface-scene'

const size = 27
const place = (i: number) => (2 * i) / (size - 1) - 1
const crossing = reliefOf({
  field: {
    size,
    values: Array.from(
      { length: size ** 2 },
      (_, k) => place(k % size) ** 2 * place(Math.floor(k / size)) ** 2,
    ),
  },
  x: { name: 'w₁', over: [-1, 1] },
  y: { name: 'w₂', over: [-1, 1] },
  z: { name: 'K' },
  knee: 0.01,
  top: 1,
  levels: [0.01, 0.03, 0.1, 0.3],
  marks: [
    { points: [[0, -1], [0, 1]], meaning: 'optimal' }, // oxfmt-ignore
    { points: [[0, 0]], meaning: 'data' },
  ],
  water: 0.02,
})

test.each([
  { name: 'as it comes', camera: { turn: 28, tilt: 32 }, most: 120 },
  { name: 'from the side', camera: { turn: 28, tilt: 14 }, most: 120 },
  { name: 'from above', camera: { turn: 0, tilt: 90 }, most: 45 },
])('a surface of 676 cells seen $name is at most $most paths', ({ camera, most }) => {
  expect(pathsOf(surfaceScene(crossing, camera)).length).toBeLessThanOrEqual(most)
})

test('a dot is drawn over the curves that cross in it', () => {
  const looks = pathsOf(surfaceScene(crossing, { turn: 0, tilt: 90 })).map(({ look }) => look)
  expect(looks.lastIndexOf('dot')).toBeGreaterThan(looks.lastIndexOf('curve'))
})
