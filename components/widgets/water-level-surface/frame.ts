import { type Camera, type Piece, surfaceScene } from '@/components/figures/surface-scene'
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

/** Heights are compressed as log(1 + K/δ): below δ like K, above it like log K. */
const DELTA = 0.004
export const compressed = (loss: number) => Math.log1p(loss / DELTA) / Math.log1p(1 / DELTA)

/** The losses at which contours are drawn. */
export const CONTOURS = [0.001, 0.01, 0.05, 0.2, 0.5]

const AXES = [
  [
    [-1, 0],
    [1, 0],
  ],
  [
    [0, -1],
    [0, 1],
  ],
] as const

/** The landscape on the stage, on a grid of `size`² points; an odd size has points on W₀. */
export function sceneOf({ level, camera }: WaterFrame, size: number): readonly Piece[] {
  const place = (i: number) => (2 * i) / (size - 1) - 1
  const heights = Float64Array.from({ length: size * size }, (_, k) =>
    compressed((place(k % size) * place(Math.floor(k / size))) ** 2),
  )
  const relief = {
    size,
    heights,
    levels: CONTOURS.map(compressed),
    curves: AXES,
    water: compressed(level),
  }
  return surfaceScene(relief, camera)
}
