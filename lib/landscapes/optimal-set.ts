import { once } from '@/lib/numerics/once'

/**
 * A piece of W₀ = {K = 0} that can be drawn: an isolated point, a curve through points in order, or a
 * surface through a grid of points.
 */
export type Piece =
  | { readonly kind: 'point'; readonly at: readonly number[] }
  | { readonly kind: 'polyline'; readonly points: readonly (readonly number[])[] }
  | {
      readonly kind: 'patch'
      /** Row-major, rows × columns positions. */
      readonly points: readonly (readonly number[])[]
      readonly rows: number
      readonly columns: number
    }

/** An interval [low, high]. */
export type Interval = readonly [low: number, high: number]

/** An isolated point of W₀. */
export function point(...at: readonly number[]): Piece {
  return { kind: 'point', at }
}

/** The segment between two points. */
export function segment(from: readonly number[], to: readonly number[]): Piece {
  return { kind: 'polyline', points: [from, to] }
}

/** The curve s ↦ at(s) over an interval, through 97 points with s at equal steps. */
export function curve(at: (s: number) => readonly number[], over: Interval): Piece {
  const points = once(() => steps(over, 97).map(at))
  return {
    kind: 'polyline',
    get points() {
      return points()
    },
  }
}

/** The surface (s, t) ↦ at(s, t) over a rectangle, through 33 × 33 points. */
export function patch(
  at: (s: number, t: number) => readonly number[],
  overS: Interval,
  overT: Interval,
): Piece {
  const count = 33
  const points = once(() =>
    steps(overS, count).flatMap((s) => steps(overT, count).map((t) => at(s, t))),
  )
  return {
    kind: 'patch',
    get points() {
      return points()
    },
    rows: count,
    columns: count,
  }
}

/** Equal steps, symmetric to the last bit when the interval is, so that 0 is met exactly. */
function steps([low, high]: Interval, count: number): readonly number[] {
  const last = count - 1
  return Array.from({ length: count }, (_, i) => (low * (last - i) + high * i) / last)
}
