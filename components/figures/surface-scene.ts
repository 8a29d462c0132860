import { type Camera, HEIGHT, projection } from './space/camera'
import type { Relief } from './space/relief'
import { below, type Corner, crossing } from './surface-cut'
import { floorOf } from './surface-floor'
import { marksByCell } from './surface-marks'
import type { Piece } from './surface-piece'
import { wallsOf } from './surface-walls'

/**
 * The stage as polygons and lines from back to front, in parallel projection. Surface, water and lines
 * are cut along the grid and drawn cell by cell from the farthest to the nearest, so that what is nearer
 * hides what is farther without a depth buffer: a height field seen from above its horizon allows that.
 */
export function surfaceScene(relief: Relief, camera: Camera): readonly Piece[] {
  const { size, heights } = relief
  const water = relief.water ?? -1
  const project = projection(camera)
  const cells = size - 1
  const along = (i: number) => (2 * i) / cells - 1
  const corner = (i: number, j: number): Corner => [along(i), along(j), heights[j * size + i] ?? 0]
  const pieces: Piece[] = [...floorOf(relief, camera, along, corner)]
  const held = marksByCell(relief, camera)
  for (const [i, j] of backToFront(cells, camera)) {
    const square = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)]
    const flat = (points: readonly Corner[]) => points.map(([x, y, z]) => project(x, y, z * HEIGHT))
    const height = square.reduce((sum, [, , z]) => sum + z, 0) / 4
    const face = flat(square)
    // The block is closed: what is seen from below lies behind what is seen from above.
    const isSeen = facesViewer(face)
    if (isSeen) pieces.push({ kind: 'face', points: face, height })
    const least = Math.min(...square.map(([, , z]) => z))
    const most = Math.max(...square.map(([, , z]) => z))
    for (const level of relief.levels)
      if (isSeen && least < level && most > level)
        for (const segment of crossing(square, level))
          pieces.push({ kind: 'line', points: flat(segment), height: level })
    if (least < water) {
      const wet = below(square, water).map(([x, y]): Corner => [x, y, water])
      pieces.push({ kind: 'water', points: flat(wet), height: water })
      if (isSeen && most > water)
        for (const segment of crossing(square, water))
          pieces.push({ kind: 'shore', points: flat(segment), height: water })
    }
    if (!isSeen) continue
    // Over the water, so that they keep their colour.
    for (const { points, meaning } of held.get(j * cells + i) ?? [])
      pieces.push({
        kind: points.length === 1 ? 'dot' : 'curve',
        points: flat(points),
        height: 0,
        meaning,
      })
  }
  return [...pieces, ...wallsOf(relief, camera)]
}

/** Whether any corner of a face shows its upper side: the corners then go round against the clock. */
function facesViewer(face: Piece['points']): boolean {
  return face.some(([x, y], k) => {
    const [before, after] = [face.at(k - 1), face[(k + 1) % face.length]]
    if (!before || !after) return false
    return (x - before[0]) * (after[1] - y) > (y - before[1]) * (after[0] - x)
  })
}

/** The cells from the farthest to the nearest. */
function* backToFront(cells: number, { turn }: Camera): Generator<readonly [number, number]> {
  const isFarRight = Math.sin((turn * Math.PI) / 180) > 0
  const isFarUp = Math.cos((turn * Math.PI) / 180) > 0
  for (let b = 0; b < cells; b++)
    for (let a = 0; a < cells; a++)
      yield [isFarRight ? cells - 1 - a : a, isFarUp ? cells - 1 - b : b]
}
