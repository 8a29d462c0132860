import { squarefreeFactors } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import {
  contentInX,
  derivativeInY,
  exactQuotientBivariate,
  inXAlone,
  primitiveBivariate,
  primitiveInY,
} from './bivariate'
import { gcdBivariate } from './bivariate-gcd'

/** A squarefree factor of K: {f = 0} without multiple components, and the power with which f divides K. */
export type CurveFactor = {
  readonly equation: BivariatePolynomial
  readonly multiplicity: number
}

/**
 * K = c · ∏ equation^multiplicity with pairwise coprime squarefree primitive equations of positive
 * degree. Factors in x alone are kept apart from the others.
 *
 * @param f not zero
 */
export function curveFactors(f: BivariatePolynomial): readonly CurveFactor[] {
  const vertical = squarefreeFactors(contentInX(f)).map(({ factor, multiplicity }) => ({
    equation: inXAlone(factor),
    multiplicity,
  }))
  return [...vertical, ...squarefreeInY(primitiveInY(f))]
}

/** Musser's algorithm, for f without a factor in x alone. */
function squarefreeInY(f: BivariatePolynomial): readonly CurveFactor[] {
  const factors: CurveFactor[] = []
  if (f.length < 2) return factors
  let repeated = gcdBivariate(f, primitiveInY(derivativeInY(f)))
  let rest = quotient(f, repeated)
  for (let multiplicity = 1; rest.length > 1; multiplicity++) {
    const common = gcdBivariate(rest, repeated)
    const equation = primitiveBivariate(quotient(rest, common))
    if (equation.length > 1) factors.push({ equation, multiplicity })
    repeated = quotient(repeated, common)
    rest = common
  }
  return factors
}

/**
 * The factors with a line split off: the line with its multiplicity, 0 when it is no factor, and the
 * other factors.
 */
export function splitLine(
  factors: readonly CurveFactor[],
  line: BivariatePolynomial,
): { readonly multiplicity: number; readonly others: readonly CurveFactor[] } {
  let multiplicity = 0
  const others = factors.flatMap((factor) => {
    const rest = exactQuotientBivariate(factor.equation, line)
    if (!rest) return [factor]
    multiplicity = factor.multiplicity
    const isConstant = rest.length === 1 && rest[0]!.length === 1
    return isConstant ? [] : [{ ...factor, equation: rest }]
  })
  return { multiplicity, others }
}

/** Whether the equation is one in x alone: vertical lines. */
export function isVertical(equation: BivariatePolynomial): boolean {
  return equation.length === 1
}

/**
 * Whether the equation has at most the origin as its real zero, at sight: a sum of even monomials with
 * positive coefficients, a power of x and a power of y among them.
 */
export function vanishesAtOriginOnly(equation: BivariatePolynomial): boolean {
  const isEven = equation.every((row, j) =>
    row.every((c, i) => c === 0n || (c > 0n && i % 2 === 0 && j % 2 === 0)),
  )
  return isEven && equation[0]!.length > 0 && equation.slice(1).some((row) => (row[0] ?? 0n) > 0n)
}

function quotient(f: BivariatePolynomial, g: BivariatePolynomial): BivariatePolynomial {
  const value = exactQuotientBivariate(f, g)
  if (!value) throw new RangeError('divisor must divide the polynomial')
  return value
}
