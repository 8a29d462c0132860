import {
  addPolynomials,
  constantPolynomial,
  derivativePolynomial,
  multiplyPolynomials,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'
import { cubePositivity } from '@/lib/geometry/polyhedra/cube-positivity'
import type { CubePolynomial } from '@/lib/geometry/polyhedra/cube-polynomial'
import type { PositivityVerdict } from '@/lib/geometry/polyhedra/cube-positivity'
import { LARGEST_ARRAY } from '@/lib/geometry/polyhedra/positivity'
import type { Interval } from './box-derivation'
import { constantOf } from './exact-value'

/** Whether a polynomial is positive on a box: exact, by Bernstein coefficients. */
export function boxPositivity(p: Polynomial, box: readonly Interval[]): PositivityVerdict {
  const cube = cubePolynomial(p, box)
  return cube ? cubePositivity(cube, BOX_BUDGET).verdict : 'unknown'
}

/** A polynomial on a box as one on the unit cube, times a positive constant; undefined when too large. */
export function cubePolynomial(
  p: Polynomial,
  box: readonly Interval[],
): CubePolynomial | undefined {
  const scaled = onUnitCube(p, box)
  const degrees = p.variables.map((_, i) =>
    Math.max(0, ...scaled.terms.map((term) => term.exponents[i]!)),
  )
  const size = degrees.reduce((product, d) => product * (d + 1), 1)
  if (size > LARGEST_ARRAY) return undefined
  const coefficients = Array.from({ length: size }, () => 0n)
  for (const { exponents, coefficient } of scaled.terms)
    coefficients[exponents.reduce((at, e, i) => at * (degrees[i]! + 1) + e, 0)] = coefficient
  return { degrees, coefficients }
}

/** Whether f and its gradient have no common zero in a box: 'positive' proves it. */
export function smoothness(f: Polynomial, box: readonly Interval[]): PositivityVerdict {
  const squares = [f, ...f.variables.map((name) => derivativePolynomial(f, name))].map((p) =>
    multiplyPolynomials(p, p),
  )
  return boxPositivity(squares.reduce(addPolynomials, constantPolynomial(f.variables, 0n)), box)
}

/** Additions of integers spent on one box, less than a second. */
const BOX_BUDGET = 4_000_000

function onUnitCube(p: Polynomial, box: readonly Interval[]): Polynomial {
  const images = p.variables.map((name, i) => {
    const { low, high } = box[i]!
    const width = high.sub(low)
    return addPolynomials(
      constantOf(p.variables, low),
      scalePolynomial(variablePolynomial(p.variables, name), width.n, width.d),
    )
  })
  return substitute(p, images)
}
