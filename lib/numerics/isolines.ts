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
 * isolines(heights, 2, 0.5).points // Float32Array.of(0.25, 0.5, 0.75, 0.5)
 */
export function isolines(values: ArrayLike<number>, size: number, level: number): Polylines {
  if (!(Number.isInteger(size) && size >= 2 && values.length === size * size))
    throw new RangeError(`values must be size² numbers, got ${values.length} for size ${size}`)
  const { links, crossed } = linksOf(values, size, level)
  const points: number[] = []
  const starts = [0]
  const trace = (start: number) => {
    for (let edge = start; edge >= 0; edge = takeLink(links, edge))
      addCrossing(points, values, size, level, edge)
    starts.push(points.length / 2)
  }
  // Lines with ends first: from one of their ends.
  for (const edge of crossed) if (links[2 * edge]! >= 0 && links[2 * edge + 1]! < 0) trace(edge)
  for (const edge of crossed) if (links[2 * edge]! >= 0) trace(edge)
  return { points: Float32Array.from(points), starts: Uint32Array.from(starts) }
}

/** Edges of the grid: edge 2k leads from grid point k to the right, edge 2k + 1 upwards. */
type Links = {
  /** For each edge the one or two edges that the line goes on to, −1 for none: two entries an edge. */
  readonly links: Int32Array
  /** The edges that the line crosses, in their order. */
  readonly crossed: Int32Array
}

function linksOf(values: ArrayLike<number>, size: number, level: number): Links {
  const links = new Int32Array(4 * size * size).fill(-1)
  const crossed: number[] = []
  const add = (from: number, to: number) => {
    const isNew = links[2 * from]! < 0
    if (isNew) crossed.push(from)
    links[2 * from + (isNew ? 0 : 1)] = to
  }
  for (let row = 0; row + 1 < size; row++) {
    const first = row * size
    // The corners that reach the level are bits of a cell: 1, 2, 4, 8 from the lower left, counterclockwise.
    let left = (values[first]! >= level ? 1 : 0) | (values[first + size]! >= level ? 8 : 0)
    for (let k = first; k < first + size - 1; k++) {
      const right = (values[k + 1]! >= level ? 2 : 0) | (values[k + size + 1]! >= level ? 4 : 0)
      const corners = left | right
      // The next cell has this one's right corners on its left.
      left = ((right & 2) >> 1) | ((right & 4) << 1)
      if (corners === 0 || corners === 15) continue
      const edges = [2 * k, 2 * k + 3, 2 * (k + size), 2 * k + 1]
      for (const [from, to] of CUTS[saddleCase(corners, values, k, size, level)]!) {
        add(edges[from]!, edges[to]!)
        add(edges[to]!, edges[from]!)
      }
    }
  }
  return { links, crossed: Int32Array.from(crossed).toSorted() }
}

/** The sides of a cell. */
const [BOTTOM, RIGHT, TOP, LEFT] = [0, 1, 2, 3] as const

/** The pairs of sides that a line joins in a cell, by the cell's corners; 16 and 17 are the other cuts of 5 and 10. */
const CUTS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[BOTTOM, LEFT]],
  [[BOTTOM, RIGHT]],
  [[RIGHT, LEFT]],
  [[RIGHT, TOP]],
  [
    [BOTTOM, LEFT],
    [TOP, RIGHT],
  ],
  [[BOTTOM, TOP]],
  [[TOP, LEFT]],
  [[TOP, LEFT]],
  [[BOTTOM, TOP]],
  [
    [BOTTOM, RIGHT],
    [TOP, LEFT],
  ],
  [[RIGHT, TOP]],
  [[RIGHT, LEFT]],
  [[BOTTOM, RIGHT]],
  [[BOTTOM, LEFT]],
  [],
  [
    [BOTTOM, RIGHT],
    [TOP, LEFT],
  ],
  [
    [BOTTOM, LEFT],
    [TOP, RIGHT],
  ],
]

/** A saddle has two cuts: the lines cut off the two corners that differ from the middle. */
function saddleCase(
  corners: number,
  values: ArrayLike<number>,
  k: number,
  size: number,
  level: number,
): number {
  if (corners !== 5 && corners !== 10) return corners
  const middle = (values[k]! + values[k + 1]! + values[k + size]! + values[k + size + 1]!) / 4
  if (!(middle >= level)) return corners
  return corners === 5 ? 16 : 17
}

/** Goes on from an edge over one of its links, and takes that link away on both sides. */
function takeLink(links: Int32Array, from: number): number {
  const to = links[2 * from]!
  if (to < 0) return -1
  dropLink(links, from, to)
  dropLink(links, to, from)
  return to
}

function dropLink(links: Int32Array, from: number, to: number): void {
  if (links[2 * from] === to) links[2 * from] = links[2 * from + 1]!
  links[2 * from + 1] = -1
}

function addCrossing(
  points: number[],
  values: ArrayLike<number>,
  size: number,
  level: number,
  edge: number,
): void {
  const k = edge >> 1
  const isUpwards = (edge & 1) === 1
  const [start, end] = [values[k]!, values[isUpwards ? k + size : k + 1]!]
  const part = (level - start) / (end - start)
  const column = (k % size) + (isUpwards ? 0 : part)
  const row = Math.floor(k / size) + (isUpwards ? part : 0)
  points.push((column + 0.5) / size, (row + 0.5) / size)
}
