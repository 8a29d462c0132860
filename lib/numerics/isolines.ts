import { entryOf, exitOf, kindOf, restOf, type Side } from './cell-cuts'

/**
 * Polylines on the unit square, one after the other: point i is (points[2i], points[2i + 1]), and
 * polyline j has the points from starts[j] up to starts[j + 1].
 */
export type Polylines = {
  readonly points: Float32Array
  /** One more entry than there are polylines. */
  readonly starts: Uint32Array
}

/**
 * The lines on which a function of the unit square has a value, by marching squares: linear between the
 * middles of the cells of a grid, a saddle cut as the mean of its four corners says. A line ends half a
 * cell before the border, or closes on itself: its last point is then its first.
 *
 * @param values at the middles of size² cells, row-major, rows from the bottom up
 * @throws RangeError when there are not size² values, or size is below 2
 * @example
 * const heights = Float64Array.of(0, 0, 1, 1) // grows upwards
 * isolines(heights, 2, 0.5).points // Float32Array.of(0.75, 0.5, 0.25, 0.5)
 */
export function isolines(values: ArrayLike<number>, size: number, level: number): Polylines {
  return isolinesAt(values, size, [level])[0]!
}

/**
 * The lines of {@link isolines} at several values, in the order of `levels`; the grid is gone through once for all.
 *
 * @throws RangeError when there are not size² values, size is below 2, or there are more than 255 levels
 * @example
 * isolinesAt(Float64Array.of(0, 0, 1, 1), 2, [0.25, 0.5]).length // 2
 */
export function isolinesAt(
  values: ArrayLike<number>,
  size: number,
  levels: readonly number[],
): readonly Polylines[] {
  if (!(Number.isInteger(size) && size >= 2 && values.length === size * size))
    throw new RangeError(`values must be size² numbers, got ${values.length} for size ${size}`)
  if (!(levels.length <= 255))
    throw new RangeError(`levels must be at most 255, got ${levels.length}`)
  const order = Array.from(levels.keys()).toSorted((i, j) => levels[i]! - levels[j]!)
  const ranks = ranksOf(values, order.map((i) => levels[i]!)) // oxfmt-ignore
  const cut = cutCells(ranks, size, levels.length)
  const kinds = new Uint8Array(size * size)
  const lines: Polylines[] = []
  for (const [rank, i] of order.entries())
    lines[i] = linesThrough(cut[rank]!, { values, size, level: levels[i]!, kinds })
  return lines
}

/** How many of the levels, which increase, each value reaches. */
function ranksOf(values: ArrayLike<number>, levels: readonly number[]): Uint8Array {
  const ranks = new Uint8Array(values.length)
  // Neighbours reach the same levels, but for a few: each looks from the rank of the one before it.
  let rank = 0
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!
    while (rank < levels.length && value >= levels[rank]!) rank++
    while (rank > 0 && !(value >= levels[rank - 1]!)) rank--
    ranks[k] = rank
  }
  return ranks
}

/** For each level the cells with corners on both sides of it, by their lower left corner, in order. */
function cutCells(ranks: Uint8Array, size: number, levelCount: number): readonly number[][] {
  const cut: number[][] = Array.from({ length: levelCount }, () => [])
  for (let row = 0; row + 1 < size; row++) {
    const end = (row + 1) * size - 1
    for (let k = row * size; k < end; k++) {
      const a = ranks[k]!
      const b = ranks[k + 1]!
      const c = ranks[k + size]!
      const d = ranks[k + size + 1]!
      if (a === b && a === c && a === d) continue
      const highest = Math.max(a, b, c, d)
      for (let rank = Math.min(a, b, c, d); rank < highest; rank++) cut[rank]!.push(k)
    }
  }
  return cut
}

type Tracing = {
  readonly values: ArrayLike<number>
  readonly size: number
  readonly level: number
  /** How each cell is cut still, by its lower left corner; all 0 before a level is traced, and after. */
  readonly kinds: Uint8Array
}

function linesThrough(cells: readonly number[], tracing: Tracing): Polylines {
  const { values, size, level, kinds } = tracing
  const points: number[] = []
  const starts = [0]
  const trace = (k: number, side: Side) => {
    follow(points, tracing, k, side)
    starts.push(points.length / 2)
  }
  for (const k of cells)
    kinds[k] = kindOf(values[k]!, values[k + 1]!, values[k + size + 1]!, values[k + size]!, level)
  // Lines with ends first, from one of their ends.
  for (const k of cells)
    for (const side of bordersOf(k, size)) if (exitOf(kinds[k]!, side) >= 0) trace(k, side)
  for (const k of cells)
    for (let side = entryOf(kinds[k]!); side !== undefined; side = entryOf(kinds[k]!))
      trace(k, side)
  return { points: new Float32Array(points), starts: new Uint32Array(starts) }
}

/** The sides of a cell that lie on the border of the grid. */
function bordersOf(k: number, size: number): readonly Side[] {
  const row = Math.floor(k / size)
  const column = k - row * size
  if (row > 0 && row < size - 2 && column > 0 && column < size - 2) return NO_SIDES
  const isBorder = [row === 0, column === size - 2, row === size - 2, column === 0]
  return SIDES.filter((side) => isBorder[side])
}

const NO_SIDES: readonly Side[] = []
const SIDES: readonly Side[] = [0, 1, 2, 3]

/** Follows a line that comes into a cell by a side, to its end or around, and takes it out of the cells. */
function follow(points: number[], tracing: Tracing, start: number, from: Side): void {
  const { size, kinds } = tracing
  const steps = [-size, 1, size, -1] as const
  let [k, side] = [start, from]
  addCrossing(points, tracing, k, side)
  for (;;) {
    const kind = kinds[k] ?? 0
    const exit = exitOf(kind, side)
    if (exit === -1) return
    kinds[k] = restOf(kind, side)
    addCrossing(points, tracing, k, exit)
    k += steps[exit]
    side = OPPOSITE[exit]
  }
}

const OPPOSITE = [2, 3, 0, 1] as const

/** Adds the place where the level is crossed on a side of a cell. */
function addCrossing(
  points: number[],
  { values, size, level }: Tracing,
  k: number,
  side: Side,
): void {
  // Horizontal sides from the left to the right, the others upwards: a side is the same for both of its cells.
  const start = side === 1 ? k + 1 : side === 2 ? k + size : k
  const isUpwards = side === 1 || side === 3
  const [low, high] = [values[start]!, values[isUpwards ? start + size : start + 1]!]
  const part = (level - low) / (high - low)
  const row = Math.floor(start / size)
  const column = start - row * size
  points.push(
    (column + 0.5 + (isUpwards ? 0 : part)) / size,
    (row + 0.5 + (isUpwards ? part : 0)) / size,
  )
}
