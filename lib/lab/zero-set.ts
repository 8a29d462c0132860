import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { zeroCurves } from '@/lib/geometry/walk/zero-curves'

/** A rectangle: the ends of both coordinates. */
export type Window = readonly [
  x: readonly [low: number, high: number],
  y: readonly [low: number, high: number],
]

/** Cells along each side in which a change of sign is looked for. */
const CELLS = 150

/**
 * The zero set of a squarefree polynomial in a window, as curves: each its points x₁, y₁, x₂, y₂, …
 * Isolated points are not found: there the sign does not change.
 *
 * @param f a polynomial in two variables
 * @example
 * zeroSet(polynomialOf('x^2 + y^2 - 1'), [[-2, 2], [-2, 2]]).length // 1
 */
export function zeroSet(f: Polynomial, [xs, ys]: Window): readonly Float64Array[] {
  // In units of half the sides the window is a square.
  const [sideX, sideY] = [(xs[1] - xs[0]) / 2, (ys[1] - ys[0]) / 2]
  const terms = f.terms.map(({ exponents: [i = 0, j = 0], coefficient }) => {
    const c = Number(coefficient) / Number(f.denominator)
    return [i, j, c * sideX ** i * sideY ** j] as const
  })
  const square = { u: (xs[0] + sideX) / sideX, v: (ys[0] + sideY) / sideY, half: 1 }
  return zeroCurves(terms, square, CELLS).map((line) =>
    Float64Array.from(line, (value, k) => value * (k % 2 === 0 ? sideX : sideY)),
  )
}
