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
  const links = linksOf(values, size, level)
  const points: number[] = []
  const starts = [0]
  const trace = (start: number) => {
    let edge = start
    while (edge >= 0) {
      addCrossing(points, values, size, level, edge)
      const next = takeLink(links, edge)
      edge = next
    }
    starts.push(points.length / 2)
  }
  // Lines with ends first: from one of their ends.
  for (let edge = 0; edge < 2 * size * size; edge++)
    if (links[2 * edge]! >= 0 && links[2 * edge + 1]! < 0) trace(edge)
  for (let edge = 0; edge < 2 * size * size; edge++) if (links[2 * edge]! >= 0) trace(edge)
  return { points: Float32Array.from(points), starts: Uint32Array.from(starts) }
}

/**
 * The grid's edges that the line crosses, each with the one or two edges it goes on to (−1 for none).
 * Edge 2k leads from grid point k to the right, edge 2k + 1 upwards.
 */
function linksOf(values: ArrayLike<number>, size: number, level: number): Int32Array {
  const links = new Int32Array(4 * size * size).fill(-1)
  const link = (from: number, to: number) => {
    links[2 * from + (links[2 * from]! < 0 ? 0 : 1)] = to
    links[2 * to + (links[2 * to]! < 0 ? 0 : 1)] = from
  }
  for (let row = 0; row + 1 < size; row++)
    for (let column = 0; column + 1 < size; column++) {
      const k = row * size + column
      const [a, b, c, d] = [values[k]!, values[k + 1]!, values[k + size + 1]!, values[k + size]!]
      const corners =
        (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0)
      if (corners === 0 || corners === 15) continue
      const [bottom, right, top, left] = [2 * k, 2 * k + 3, 2 * (k + size), 2 * k + 1]
      const isSaddle = corners === 5 || corners === 10
      if (isSaddle) {
        const isHighMiddle = (a + b + c + d) / 4 >= level
        // The lines cut off the two corners that differ from the middle.
        const cutsBottomRight = (corners === 5) === isHighMiddle
        link(bottom, cutsBottomRight ? right : left)
        link(top, cutsBottomRight ? left : right)
        continue
      }
      const crossed = [
        (corners & 1) !== (corners & 2) >> 1 ? bottom : -1,
        (corners & 2) >> 1 !== (corners & 4) >> 2 ? right : -1,
        (corners & 4) >> 2 !== (corners & 8) >> 3 ? top : -1,
        (corners & 8) >> 3 !== (corners & 1) ? left : -1,
      ].filter((edge) => edge >= 0)
      link(crossed[0]!, crossed[1]!)
    }
  return links
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
