import { enough } from './thin'

/** Numbers on the drawing square, read by index. */
type At = (i: number) => number

/**
 * A line may pass so far from the points that it was made of: a ten-thousandth of the plot's side, a twentieth of
 * a pixel on a plot of 500.
 */
const REACH = 0.1

/**
 * A line through `count` points as a path, without the points that make no difference to the eye; it breaks where a
 * height is no number, and a lone point is a dot.
 */
export function linePath(count: number, x: At, y: At): string {
  const points = placesOf(count, x, y)
  let path = ''
  let start = 0
  for (let i = 0; i <= count; i++) {
    if (i < count && Number.isFinite(points[2 * i + 1])) continue
    path += pieceOf(points, start, i, 'M')
    if (i - start === 1) path += 'Z'
    start = i + 1
  }
  return path
}

/** The region between two lines through `count` points each, as a path: along `high` and back along `low`. */
export function bandPath(count: number, x: At, low: At, high: At): string {
  const there = placesOf(count, x, high)
  const back = placesOf(
    count,
    (i) => x(count - 1 - i),
    (i) => low(count - 1 - i),
  )
  return count > 0 ? `${pieceOf(there, 0, count, 'M')}${pieceOf(back, 0, count, 'L')}Z` : ''
}

/** Polylines as one path: points x, y, x, y, …, polyline j from number starts[j] up to starts[j + 1]. */
export function polylinesPath(points: ArrayLike<number>, starts: ArrayLike<number>): string {
  let path = ''
  for (let j = 0; j + 1 < starts.length; j++)
    path += pieceOf(points, starts[j]!, starts[j + 1]!, 'M')
  return path
}

function placesOf(count: number, x: At, y: At): Float64Array {
  const points = new Float64Array(2 * count)
  for (let i = 0; i < count; i++) {
    points[2 * i] = x(i)
    points[2 * i + 1] = y(i)
  }
  return points
}

/** From point to point, in a straight line each; to the first one with the given letter. */
function pieceOf(points: ArrayLike<number>, start: number, end: number, letter: 'M' | 'L'): string {
  let piece = ''
  for (const i of enough(points, start, end, REACH))
    piece += `${piece === '' ? letter : 'L'}${points[2 * i]},${points[2 * i + 1]}`
  return piece
}
