import { bernsteinCoefficients, cornerValues, halves } from './cube-polynomial'
import type { CubePolynomial } from './cube-polynomial'

/** What was proved: positive everywhere, ≤ 0 at some point, or nothing within the budget. */
export type PositivityVerdict = 'positive' | 'zero-or-negative' | 'unknown'

/**
 * Whether a polynomial is positive on the closed unit cube, by the signs of its Bernstein coefficients
 * and as many bisections as it takes; a value ≤ 0 at a corner met on the way ends the search.
 *
 * @param budget the largest number of additions of integers, about ten million a second
 * @returns the verdict, and the number of additions it took
 */
export function cubePositivity(
  cube: CubePolynomial,
  budget: number,
): { readonly verdict: PositivityVerdict; readonly work: number } {
  const { degrees, coefficients } = cube
  const each = coefficients.length * degrees.reduce((sum, d) => sum + d + 1, 0)
  let work = 0
  let level: readonly CubePolynomial[] = [cube]
  for (let depth = 0; level.length > 0; depth++) {
    work += level.length * each
    if (work > budget || depth > DEEPEST) return { verdict: 'unknown', work }
    const undecided = level.filter((part) => bernsteinCoefficients(part).some((b) => b <= 0n))
    if (undecided.some((part) => cornerValues(part).some((value) => value <= 0n)))
      return { verdict: 'zero-or-negative', work }
    level = undecided.flatMap((part) => halves(part, axisInTurn(part, depth)))
  }
  return { verdict: 'positive', work }
}

/** The axis to bisect: each of those of positive degree in turn. */
function axisInTurn(cube: CubePolynomial, turn: number): number {
  const axes = cube.degrees.flatMap((d, axis) => (d > 0 ? [axis] : []))
  return axes[turn % axes.length]!
}

/** Bisections after which a cube is as small as a zero that will not go away. */
const DEEPEST = 60
