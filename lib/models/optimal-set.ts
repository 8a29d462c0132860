import type { Bounds, Piece } from './model'

/**
 * The set ab = c within bounds, to draw: the two axes when c = 0, else the branches of a hyperbola.
 *
 * @example
 * hyperbola(0, [[-2, 2], [-2, 2]]) // the cross: two line segments
 */
export function hyperbola(c: number, bounds: Bounds): readonly Piece[] {
  const [[aLo, aHi] = NOTHING, [bLo, bHi] = NOTHING] = bounds
  if (c === 0)
    return [
      ...(bLo <= 0 && bHi >= 0 ? [segment([aLo, 0], [aHi, 0])] : []),
      ...(aLo <= 0 && aHi >= 0 ? [segment([0, bLo], [0, bHi])] : []),
    ]
  return [-1, 1].flatMap((sign) => {
    // On the branch a = sign · e^u, b = c/a lies within its bounds for u between these two ends.
    const sizes = (lo: number, hi: number) =>
      [sign * lo, sign * hi].toSorted((p, q) => p - q).map((size) => Math.log(Math.max(size, 0)))
    const [aFrom = 0, aTo = 0] = sizes(aLo, aHi)
    const side = c > 0 ? [bLo, bHi] : [-bHi, -bLo]
    const [bFrom = 0, bTo = 0] = sizes(side[0]!, side[1]!)
    const from = Math.max(aFrom, Math.log(Math.abs(c)) - bTo)
    const to = Math.min(aTo, Math.log(Math.abs(c)) - bFrom)
    if (!(from < to)) return []
    const points = Array.from({ length: POINTS }, (_, k) => {
      const a = sign * Math.exp(from + ((to - from) * k) / (POINTS - 1))
      return [a, c / a]
    })
    return [{ kind: 'polyline', points } as const]
  })
}

function segment(from: readonly number[], to: readonly number[]): Piece {
  return { kind: 'polyline', points: [from, to] }
}

const NOTHING = [0, 0] as const

/** Enough that a hyperbola across a figure looks smooth. */
const POINTS = 65
