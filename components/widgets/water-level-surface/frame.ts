import type { Camera } from '@/components/figures/space/camera'
import { heightScale, type Relief, reliefOf } from '@/components/figures/space/relief'
import type { ParamsOf } from '@/components/controls/params'
import { crossingVolume } from '@/lib/landscapes/crossing-volume'
import type { knobs } from './params'

export type WaterParams = ParamsOf<typeof knobs>

/** K = w₁² w₂² and what a water level ε leaves of the square. */
export type WaterFrame = {
  readonly level: number
  readonly volume: number
  readonly slope: number
  readonly camera: Camera
}

export function waterFrame({ level, turn, tilt }: WaterParams): WaterFrame {
  return { level, ...crossingVolume(level), camera: { turn, tilt } }
}

/** Below this loss heights grow like K, above it like log K. */
export const KNEE = 0.004

/** Points along each side; an odd number has points on W₀. */
const SIZE = 257

/** K at every point of the grid, row by row. */
function values(): Float64Array {
  const loss = new Float64Array(SIZE * SIZE)
  const squares = Float64Array.from({ length: SIZE }, (_, i) => ((2 * i) / (SIZE - 1) - 1) ** 2)
  for (const [j, down] of squares.entries())
    for (let i = 0; i < SIZE; i++) loss[j * SIZE + i] = (squares[i] ?? 0) * down
  return loss
}

/** The landscape on the stage, without water. */
const land = reliefOf({
  field: { size: SIZE, values: values() },
  x: { name: 'w₁', over: [-1, 1] },
  y: { name: 'w₂', over: [-1, 1] },
  z: { name: 'K, as log(1 + K/0.004)' },
  knee: KNEE,
  top: 1,
  levels: [0.001, 0.01, 0.05, 0.2, 0.5],
  marks: [
    { points: [[-1, 0], [1, 0]], meaning: 'optimal' }, // oxfmt-ignore
    { points: [[0, -1], [0, 1]], meaning: 'optimal' }, // oxfmt-ignore
  ],
})
const heightOf = heightScale(KNEE, 1)

/** The landscape with the water at a level. */
export function reliefAt(level: number): Relief {
  return { ...land, water: heightOf(level) }
}
