import { type Camera, FLOOR, projection } from './space/camera'
import type { Relief } from './space/relief'
import { below, type Corner, crossing } from './surface-cut'
import type { Piece } from './surface-piece'

/** The map on the floor: its ground, the part that is under water, contours and curves. */
export function floorOf(
  { water = -1, levels, marks, size }: Relief,
  camera: Camera,
  along: (i: number) => number,
  corner: (i: number, j: number) => Corner,
): readonly Piece[] {
  const project = projection(camera)
  const lay = (points: readonly (readonly number[])[]) =>
    points.map(([x = 0, y = 0]) => project(x, y, FLOOR))
  const pieces: Piece[] = [
    { kind: 'ground', points: lay([[-1, -1], [1, -1], [1, 1], [-1, 1]]), height: 0 }, // oxfmt-ignore
  ]
  const lines: Piece[] = []
  for (let j = 0; j < size - 1; j++) {
    // Neighbours that are wholly under water are one strip: fewer pieces.
    let from: number | undefined
    const flush = (i: number) => {
      if (from === undefined) return
      const [left, right, low, high] = [along(from), along(i), along(j), along(j + 1)]
      const strip = [[left, low], [right, low], [right, high], [left, high]] // oxfmt-ignore
      pieces.push({ kind: 'floor-water', points: lay(strip), height: 0 })
      from = undefined
    }
    for (let i = 0; i < size - 1; i++) {
      const square = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)]
      const least = Math.min(...square.map(([, , z]) => z))
      const most = Math.max(...square.map(([, , z]) => z))
      if (most <= water) from ??= i
      else flush(i)
      if (least < water && most > water)
        pieces.push({ kind: 'floor-water', points: lay(below(square, water)), height: 0 })
      for (const level of levels)
        if (least < level && most > level)
          for (const segment of crossing(square, level))
            lines.push({ kind: 'floor-line', points: lay(segment), height: level })
    }
    flush(size - 1)
  }
  // The floor is flat: its lines may come after all of its water, and be drawn in one go.
  return [
    ...pieces,
    ...lines,
    ...marks.map(({ points, meaning }): Piece => ({
      kind: points.length === 1 ? 'floor-dot' : 'floor-curve',
      points: lay(points),
      height: 0,
      meaning,
    })),
  ]
}
