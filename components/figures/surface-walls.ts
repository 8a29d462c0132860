import { type Camera, FOOT, HEIGHT, projection } from './space/camera'
import type { Relief } from './space/relief'
import type { Piece } from './surface-piece'

/** The two sides of the block that look towards the viewer: the ground, and the water that it cuts. */
export function wallsOf({ size, heights, water = -1 }: Relief, camera: Camera): readonly Piece[] {
  const project = projection(camera)
  const radians = (camera.turn * Math.PI) / 180
  const nearRow = Math.cos(radians) >= 0 ? 0 : size - 1
  const nearColumn = Math.sin(radians) >= 0 ? 0 : size - 1
  const steps = Array.from({ length: size }, (_, k) => k)
  const sides = [
    { shade: 0, cells: steps.map((k) => [k, nearRow] as const) },
    { shade: 1, cells: steps.map((k) => [nearColumn, k] as const) },
  ]
  const along = (i: number) => (2 * i) / (size - 1) - 1
  return sides.flatMap(({ shade, cells }) => {
    const ground = cells.map(([i, j]) => heights[j * size + i] ?? 0)
    const band = (top: readonly number[], foot: readonly number[]) =>
      [
        ...cells.map((cell, k) => [cell, top[k] ?? 0] as const),
        ...cells.map((cell, k) => [cell, foot[k] ?? 0] as const).toReversed(),
      ].map(([[i, j], z]) => project(along(i), along(j), z * HEIGHT))
    const wall: Piece = {
      kind: 'wall',
      points: band(
        ground,
        ground.map(() => FOOT),
      ),
      height: shade,
    }
    if (!ground.some((z) => z < water)) return [wall]
    const level = ground.map((z) => Math.max(z, water))
    return [wall, { kind: 'water-wall', points: band(level, ground), height: shade }]
  })
}
