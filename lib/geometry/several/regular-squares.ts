import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import {
  addPolynomials,
  constantPolynomial,
  derivativePolynomial,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { BoxDerivation, BoxProblem, Interval } from './box-derivation'
import { coefficientsOf } from './coefficients'
import { exactValue } from './exact-value'
import { named } from './local-problem'
import { reducedGenerators } from './reduced-generators'
import { spreadPoints } from './sample-points'
import { boxPositivity } from './smooth-zeros'

/**
 * λ = c/2 and m = 1 where K is a sum of squares of c equations that are independent at each of their common
 * zeros in the box (their Jacobian has rank c there: Bernstein coefficients show that the equations and its
 * c × c minors have no common zero), and one zero lies inside the box. Zeros on its faces see less of their
 * neighbourhood, and have no smaller λ.
 */
export function byRegularSquares(
  problem: BoxProblem,
): Omit<BoxDerivation, keyof BoxProblem> | undefined {
  const { squares, box, discrepancies, K } = problem
  if (!squares || !discrepancies.every((a) => a.equals(1))) return undefined
  const bases = squares.map(({ base }) => base)
  const equations = reducedGenerators(bases)?.generators ?? bases
  if (equations.length > K.variables.length) return undefined
  const minors = minorsOf(equations)
  const size = [...equations, ...minors].reduce((sum, p) => sum + p.terms.length ** 2, 0)
  if (size > LARGEST_SIZE) return undefined
  const zero = zeroInside(equations, box)
  if (!zero || boxPositivity(sumOf([...equations, ...minors]), box) !== 'positive') return undefined
  return {
    outcome: { status: 'exact', lambda: fraction(equations.length, 2), multiplicity: 1 },
    points: [named(problem, zero)],
    step: { kind: 'regular', equations, zero },
  }
}

/** Products of terms in the squares of equations and minors: beyond this they are not multiplied out. */
const LARGEST_SIZE = 20_000

/** Σ p² over the equations and minors of maximal size of their Jacobian. */
function sumOf(polynomials: readonly Polynomial[]): Polynomial {
  return polynomials
    .map((p) => multiplyPolynomials(p, p))
    .reduce(addPolynomials, constantPolynomial(polynomials[0]!.variables, 0n))
}

/** The minors of maximal size of the Jacobian of some equations. */
export function minorsOf(equations: readonly Polynomial[]): readonly Polynomial[] {
  const rows = equations.map((p) => p.variables.map((name) => derivativePolynomial(p, name)))
  const columns = equations[0]!.variables.map((_, i) => i)
  return subsetsOf(columns, equations.length).map((chosen) => determinant(rows, chosen))
}

/** By the first row. */
function determinant(
  rows: readonly (readonly Polynomial[])[],
  columns: readonly number[],
): Polynomial {
  const [first, ...rest] = rows
  const { variables } = first![0]!
  if (rest.length === 0) return first![columns[0]!]!
  return columns
    .map((column, i) => {
      const product = multiplyPolynomials(
        first![column]!,
        determinant(rest, columns.toSpliced(i, 1)),
      )
      return i % 2 === 0 ? product : scalePolynomial(product, -1n)
    })
    .reduce(addPolynomials, constantPolynomial(variables, 0n))
}

function subsetsOf(items: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) =>
    subsetsOf(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]),
  )
}

/** Points from which a common zero is looked for. */
const STARTS = 200

/** A rational common zero strictly inside a box: each equation in turn solved for a variable of its own. */
function zeroInside(
  equations: readonly Polynomial[],
  box: readonly Interval[],
): readonly Fraction[] | undefined {
  const middle = box.map(({ low, high }) => low.add(high).div(2))
  for (const start of [middle, ...spreadPoints(box, STARTS)]) {
    const found = solvedFrom(start, equations)
    const isInside = found?.every(
      (x, i) => x.compare(box[i]!.low) > 0 && x.compare(box[i]!.high) < 0,
    )
    if (found && isInside) return found
  }
  return undefined
}

function solvedFrom(
  start: readonly Fraction[],
  equations: readonly Polynomial[],
): readonly Fraction[] | undefined {
  let point = start
  const used: number[] = []
  for (const equation of equations) {
    const at = equation.variables.findIndex((name, i) => {
      const [h, u, more] = coefficientsOf(equation, name)
      const isNew = !used.includes(i) && h && u && !more
      return isNew && !exactValue(u, point.toSpliced(i, 1)).equals(0)
    })
    if (at < 0) return undefined
    const [h, u] = coefficientsOf(equation, equation.variables[at]!)
    const others = point.toSpliced(at, 1)
    point = point.with(at, exactValue(h!, others).div(exactValue(u!, others)).neg())
    used.push(at)
  }
  return equations.every((equation) => exactValue(equation, point).equals(0)) ? point : undefined
}
