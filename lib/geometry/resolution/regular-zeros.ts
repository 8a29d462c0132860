import type { DyadicInterval } from '@/lib/geometry/algebraic-numbers/real-field'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { polynomialOfBivariate } from '@/lib/geometry/plane-curves/bivariate'
import type { Box } from '@/lib/geometry/plane-curves/region'
import {
  addPolynomials,
  derivativePolynomial,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import {
  bernsteinCoefficients,
  type CubePolynomial,
  halves,
} from '@/lib/geometry/polyhedra/cube-polynomial'
import { cubePolynomial } from '@/lib/geometry/several/smooth-zeros'
import { fraction } from '@/lib/numerics/fraction'

/**
 * Whether every zero of K ≥ 0 on a narrow vertical strip of a box is a regular one: an isolated minimum
 * with a definite Hessian, where λ = 1 and m = 1. No zero in the plane has a larger λ. Proved cell by
 * cell along the strip: K > 0, or its Hessian is positive definite, by Bernstein coefficients. False
 * where the proof is not found.
 */
export function hasRegularZerosOnly(f: BivariatePolynomial, x: DyadicInterval, box: Box): boolean {
  const K = polynomialOfBivariate(f, ['x', 'y'])
  const slopes = K.variables.map((name) => derivativePolynomial(K, name))
  const [xx, xy, yy] = [
    derivativePolynomial(slopes[0]!, 'x'),
    derivativePolynomial(slopes[0]!, 'y'),
    derivativePolynomial(slopes[1]!, 'y'),
  ]
  const determinant = addPolynomials(
    multiplyPolynomials(xx, yy),
    scalePolynomial(multiplyPolynomials(xy, xy), -1n),
  )
  const unit = 1n << BigInt(x.bits)
  const width = x.high === x.low ? 1n : x.high - x.low
  const strip = { low: fraction(x.low - width, unit), high: fraction(x.high + width, unit) }
  const region = [strip, { low: box.y[0], high: box.y[1] }]
  const whole = [K, yy, determinant].map((p) => cubePolynomial(p, region))
  if (!whole.every((cube) => cube !== undefined)) return false
  let cells: readonly (readonly CubePolynomial[])[] = [whole]
  for (let depth = 0; depth < DEEPEST && cells.length <= MOST_CELLS; depth++) {
    const left = cells.filter(
      ([value, ...minors]) => !(isPositive(value!) || minors.every(isPositive)),
    )
    if (left.length === 0) return true
    cells = left.flatMap((cell) => {
      const parts = cell.map((cube) => halves(cube, 1))
      return [0, 1].map((side) => parts.map((pair) => pair[side]!))
    })
  }
  return false
}

/** Whether all Bernstein coefficients are positive. */
function isPositive(cube: CubePolynomial): boolean {
  return bernsteinCoefficients(cube).every((b) => b > 0n)
}

/** How often cells are halved, and how many may be left: then the proof is given up. */
const [DEEPEST, MOST_CELLS] = [16, 16]
