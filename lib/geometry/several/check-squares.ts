import { exactQuotient } from '@/lib/geometry/factors/divide'
import {
  addPolynomials,
  constantPolynomial,
  derivativePolynomial,
  equalPolynomials,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { Derivation, LocalProblem, Step } from './derivation'
import { sumOfSquares } from './squares'

/** Whether the squares of a problem add up to its K, with positive scales. */
export function addsUp({ K, squares }: LocalProblem): boolean {
  return (
    squares !== undefined &&
    squares.every(({ scale }) => scale.compare(0) > 0) &&
    equalPolynomials(sumOfSquares(K.variables, squares), K)
  )
}

/**
 * What is wrong with a change of generators, in words: the squares must add up before and after it, and
 * each list of generators be made of the other, so that they span one ideal.
 */
export function generatorsFaults(
  derivation: Derivation,
  { fromOld, toOld, rest }: Step & { readonly kind: 'generators' },
): readonly string[] {
  if (!addsUp(derivation) || !addsUp(rest)) return ['the squares do not add up']
  const old = derivation.squares!.map(({ base }) => base)
  const generators = rest.squares!.map(({ base }) => base)
  const isMade = (made: readonly Polynomial[], of: readonly Polynomial[], by: typeof fromOld) =>
    by.length === made.length &&
    made.every((p, i) =>
      equalPolynomials(
        of.map((q, j) => multiplyPolynomials(q, by[i]![j]!)).reduce(addPolynomials),
        p,
      ),
    )
  const isOneIdeal = isMade(generators, old, fromOld) && isMade(old, generators, toOld)
  return isOneIdeal ? [] : ['the generators are not those of one ideal']
}

/**
 * What is wrong with an elimination, in words: the equation must be u z + h with u(0) ≠ 0, its variable
 * free, and each remaining square the one of a polynomial that is congruent, times a power of u, to an
 * old one modulo the equation.
 */
export function eliminationFaults(
  derivation: Derivation,
  { variable, square, rest }: Step & { readonly kind: 'eliminated' },
): readonly string[] {
  const { K, discrepancies, allowed, squares } = derivation
  if (!squares || !addsUp(derivation)) return ['the squares do not add up']
  const at = K.variables.indexOf(variable)
  if (!discrepancies[at]?.equals(1) || allowed[at]?.length !== 2)
    return ['the variable is not free']
  const equation = squares[square]!.base
  const u = derivativePolynomial(equation, variable)
  const isLinear = derivativePolynomial(u, variable).terms.length === 0
  if (!isLinear || !u.terms.some(({ exponents }) => exponents.every((e) => e === 0)))
    return ['the equation cannot be solved for its variable']
  const left = (rest.squares ?? []).map(({ scale, base }) => ({
    scale,
    base: inVariables(base, K.variables),
  }))
  for (const { scale, base } of squares.filter((_, j) => j !== square)) {
    const top = Math.max(0, ...base.terms.map(({ exponents }) => exponents[at]!))
    const power = multiplyPolynomials(powerPolynomial(u, top), base)
    const next = left[0]
    if (isMultiple(power, equation)) continue
    const difference = next && addPolynomials(power, scalePolynomial(next.base, -1n))
    if (!difference || !isMultiple(difference, equation) || !next.scale.equals(scale))
      return ['a remaining square is not the old one on the zeros of the equation']
    left.shift()
  }
  const isWhole = equalPolynomials(
    rest.squares ? sumOfSquares(rest.K.variables, rest.squares) : zero(rest.K),
    rest.K,
  )
  return left.length === 0 && isWhole ? [] : ['the remaining squares are not the rest']
}

function isMultiple(p: Polynomial, of: Polynomial): boolean {
  return p.terms.length === 0 || exactQuotient(p, of) !== undefined
}

function zero({ variables }: Polynomial): Polynomial {
  return constantPolynomial(variables, 0n)
}
