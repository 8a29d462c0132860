import { below, type Corner, crossing } from './surface-cut'

/** A function on a square, to stand on the stage: heights are what is drawn, already compressed. */
export type Relief = {
  /** Points along each side. */
  readonly size: number
  /** Heights in [0, 1], row-major, rows from the smallest y up. */
  readonly heights: Float64Array
  /** Contour heights. */
  readonly levels: readonly number[]
  /** Curves on the surface: points x, y in [−1, 1]. */
  readonly curves: readonly (readonly (readonly [number, number])[])[]
  /** The height of the water. */
  readonly water: number
}

/** Where the viewer stands: the turn about the vertical and the tilt, in degrees; 90 is from above. */
export type Camera = { readonly turn: number; readonly tilt: number }

/**
 * A piece of the picture, in drawing order from back to front. Coordinates in the unit of half a side:
 * x to the right, y upwards, about the middle of the stage.
 */
export type Piece = {
  readonly kind:
    | 'ground'
    | 'floor-water'
    | 'floor-line'
    | 'floor-curve'
    | 'face'
    | 'water'
    | 'line'
    | 'shore'
    | 'curve'
  readonly points: readonly Point[]
  /** For a face: its height in [0, 1]. */
  readonly height: number
}

type Point = readonly [number, number]

/** How high the highest point stands, and how deep the floor lies, in half sides. */
const HEIGHT = 0.85
const FLOOR = -0.75

/**
 * The stage as polygons and lines from back to front, in parallel projection. Surface, water and lines
 * are cut along the grid and drawn cell by cell from the farthest to the nearest, so that what is nearer
 * hides what is farther without a depth buffer: a height field seen from above its horizon allows that.
 */
export function surfaceScene(relief: Relief, camera: Camera): readonly Piece[] {
  const { size, heights, water } = relief
  const project = projection(camera)
  const cells = size - 1
  const along = (i: number) => (2 * i) / cells - 1
  const corner = (i: number, j: number): Corner => [along(i), along(j), heights[j * size + i] ?? 0]
  const pieces: Piece[] = [...floorOf(relief, camera, along, corner)]
  const curvesByCell = curvesOf(relief, cells, camera)
  for (const [i, j] of backToFront(cells, camera)) {
    const square = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)]
    const flat = (points: readonly Corner[]) => points.map(([x, y, z]) => project(x, y, z * HEIGHT))
    const height = square.reduce((sum, [, , z]) => sum + z, 0) / 4
    pieces.push({ kind: 'face', points: flat(square), height })
    const least = Math.min(...square.map(([, , z]) => z))
    const most = Math.max(...square.map(([, , z]) => z))
    for (const level of relief.levels)
      if (least < level && most > level)
        for (const segment of crossing(square, level))
          pieces.push({ kind: 'line', points: flat(segment), height: level })
    for (const curve of curvesByCell.get(j * cells + i) ?? [])
      pieces.push({
        kind: 'curve',
        points: flat(curve.map(([x, y]) => [x, y, heightAt(relief, x, y)])),
        height: 0,
      })
    if (least < water) {
      const wet = below(square, water).map(([x, y]): Corner => [x, y, water])
      pieces.push({ kind: 'water', points: flat(wet), height: water })
      if (most > water)
        for (const segment of crossing(square, water))
          pieces.push({ kind: 'shore', points: flat(segment), height: water })
    }
  }
  return pieces
}

/** The sides of the stage, width over height. */
const ASPECT = 1

/** The frame that holds the stage at a tilt, whatever the turn: half of its width, and its top and bottom. */
export function frameAt({ tilt }: Camera): {
  readonly half: number
  readonly up: number
  readonly down: number
} {
  const radians = (tilt * Math.PI) / 180
  const far = Math.SQRT2 * Math.sin(radians)
  const up = far + HEIGHT * Math.cos(radians) + MARGIN
  const down = far - FLOOR * Math.cos(radians) + MARGIN
  const half = Math.max(Math.SQRT2 + MARGIN, (ASPECT * (up + down)) / 2)
  const spare = (2 * half) / ASPECT - up - down
  return { half, up: up + spare / 2, down: down + spare / 2 }
}

const MARGIN = 0.04

function projection({ turn, tilt }: Camera): (x: number, y: number, z: number) => Point {
  const [cosTurn, sinTurn] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [cosTilt, sinTilt] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)]
  return (x, y, z) => [
    x * cosTurn - y * sinTurn,
    (x * sinTurn + y * cosTurn) * sinTilt + z * cosTilt,
  ]
}

/** The cells from the farthest to the nearest. */
function* backToFront(cells: number, { turn }: Camera): Generator<readonly [number, number]> {
  const isFarRight = Math.sin((turn * Math.PI) / 180) > 0
  const isFarUp = Math.cos((turn * Math.PI) / 180) > 0
  for (let b = 0; b < cells; b++)
    for (let a = 0; a < cells; a++)
      yield [isFarRight ? cells - 1 - a : a, isFarUp ? cells - 1 - b : b]
}

/** The map on the floor: its ground, the part that is under water, contours and curves. */
function floorOf(
  { water, levels, curves, size }: Relief,
  camera: Camera,
  along: (i: number) => number,
  corner: (i: number, j: number) => Corner,
): readonly Piece[] {
  const project = projection(camera)
  const lay = (points: readonly (readonly number[])[]) =>
    points.map(([x = 0, y = 0]) => project(x, y, FLOOR))
  const pieces: Piece[] = [
    { kind: 'ground', points: lay([[-1, -1], [1, -1], [1, 1], [-1, 1]]), height: 0 }, // prettier-ignore
  ]
  const lines: Piece[] = []
  for (let j = 0; j < size - 1; j++) {
    // Neighbours that are wholly under water are one strip: fewer pieces.
    let from: number | undefined
    const flush = (i: number) => {
      if (from === undefined) return
      const [left, right, low, high] = [along(from), along(i), along(j), along(j + 1)]
      const strip = [[left, low], [right, low], [right, high], [left, high]] // prettier-ignore
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
    ...curves.map((curve): Piece => ({ kind: 'floor-curve', points: lay(curve), height: 0 })),
  ]
}

type Segment = readonly [readonly [number, number], readonly [number, number]]

/** Each curve in pieces no longer than a cell, under the cell that holds the middle of the piece. */
function curvesOf(
  { curves }: Relief,
  cells: number,
  { turn }: Camera,
): ReadonlyMap<number, readonly Segment[]> {
  // A curve on the border of two cells belongs to the nearer one, which is drawn later.
  const nearer = 1e-6
  const [toX, toY] = [
    -nearer * Math.sin((turn * Math.PI) / 180),
    -nearer * Math.cos((turn * Math.PI) / 180),
  ]
  const byCell = new Map<number, Segment[]>()
  const cellAt = (place: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((place + 1) / 2) * cells)))
  for (const curve of curves)
    for (const [k, end] of curve.entries()) {
      const start = curve[k - 1]
      if (!start) continue
      const count = Math.ceil((Math.hypot(end[0] - start[0], end[1] - start[1]) * cells) / 2)
      const at = (part: number): readonly [number, number] => [
        start[0] + part * (end[0] - start[0]),
        start[1] + part * (end[1] - start[1]),
      ]
      for (let piece = 0; piece < count; piece++) {
        const middle = at((piece + 0.5) / count)
        const cell = cellAt(middle[1] + toY) * cells + cellAt(middle[0] + toX)
        const held = byCell.get(cell) ?? []
        held.push([at(piece / count), at((piece + 1) / count)])
        byCell.set(cell, held)
      }
    }
  return byCell
}

function heightAt({ size, heights }: Relief, x: number, y: number): number {
  const index = (place: number) => Math.round(((place + 1) / 2) * (size - 1))
  return heights[index(y) * size + index(x)] ?? 0
}
