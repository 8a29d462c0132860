import { fraction } from '@/lib/numerics/fraction'
import { sumCoefficient } from '@/lib/geometry/algebra'
import { powerProduct } from '@/lib/geometry/factors/powers'
import { splitFactors } from '@/lib/geometry/factors/split'
import {
  addPolynomials,
  constantPolynomial,
  equalPolynomials,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { coefficientsOf } from './coefficients'
import type { Derivation, LocalProblem, Outcome, Step } from './derivation'
import type { Presentation } from './presentation'
import { reducedGenerators } from './reduced-generators'
import { type Square, sumOfSquares } from './squares'
import { toricThreshold } from './toric-threshold'

type Found = { readonly outcome: Outcome; readonly step: Step }
type Solve = (problem: LocalProblem) => Derivation

/**
 * (λ, m) of a sum of squares, which depends on no more than the ideal of the squares: an equation that can
 * be solved for a variable takes that variable away, simpler generators take the place of the squares,
 * and the toric resolution takes them all at once. Undefined when none of it gives an exact answer.
 */
export function bySquares(problem: LocalProblem, solve: Solve): Found | undefined {
  if (!problem.squares || problem.K.terms.length > MOST_TERMS) return undefined
  return (
    byElimination(problem, problem.squares, solve) ??
    byToricResolution(problem, problem.squares) ??
    byGenerators(problem, problem.squares, solve)
  )
}

/** Sums of squares with more terms are left alone. */
const MOST_TERMS = 400

function byElimination(
  problem: LocalProblem,
  squares: readonly Square[],
  solve: Solve,
): Found | undefined {
  for (const [at, { base }] of squares.entries())
    for (const [i, variable] of problem.K.variables.entries()) {
      if (!problem.discrepancies[i]!.equals(1) || problem.allowed[i]!.length < 2) continue
      const others = squares.filter((_, j) => j !== at)
      const images = eliminated(
        base,
        variable,
        others.map((square) => square.base),
      )
      if (!images) continue
      const kept = images.flatMap((image, j) =>
        image.terms.length > 0 ? [{ scale: others[j]!.scale, base: image }] : [],
      )
      const names = problem.K.variables.filter((name) => name !== variable)
      const K = sumOfSquares(names, kept)
      if (K.terms.length > MOST_TERMS) continue
      const rest = solve({
        K,
        discrepancies: problem.discrepancies.toSpliced(i, 1),
        allowed: problem.allowed.toSpliced(i, 1),
        squares: kept,
      })
      if (rest.outcome.status !== 'exact') continue
      const half = { lambda: fraction(1, 2), multiplicity: 1 }
      return {
        outcome: { status: 'exact', ...sumCoefficient(half, rest.outcome) },
        step: { kind: 'eliminated', variable, square: at, rest },
      }
    }
  return undefined
}

/**
 * Polynomials where u z + h = 0, times the powers of u that clear denominators, in the other variables;
 * undefined when an equation is not linear in z, or u(0) = 0.
 */
export function eliminated(
  equation: Polynomial,
  z: string,
  polynomials: readonly Polynomial[],
): readonly Polynomial[] | undefined {
  const [h, u, more] = coefficientsOf(equation, z)
  if (!h || !u || more) return undefined
  if (!u.terms.some(({ exponents }) => exponents.every((e) => e === 0))) return undefined
  const root = scalePolynomial(h, -1n)
  return polynomials.map((p) => {
    const rows = coefficientsOf(p, z)
    const top = rows.length - 1
    return rows
      .map((row, power) =>
        [row, powerPolynomial(root, power), powerPolynomial(u, top - power)].reduce(
          multiplyPolynomials,
        ),
      )
      .reduce(addPolynomials, constantPolynomial(u.variables, 0n))
  })
}

function byGenerators(
  problem: LocalProblem,
  squares: readonly Square[],
  solve: Solve,
): Found | undefined {
  const reduced = reducedGenerators(squares.map(({ base }) => base))
  if (!reduced) return undefined
  const { generators, fromOld, toOld } = reduced
  const simple = generators.map((base) => ({ scale: fraction(1), base }))
  const rest = solve({
    ...problem,
    K: sumOfSquares(problem.K.variables, simple),
    squares: simple,
  })
  if (rest.outcome.status !== 'exact') return undefined
  return { outcome: rest.outcome, step: { kind: 'generators', fromOld, toOld, rest } }
}

function byToricResolution(
  { K, discrepancies, allowed }: LocalProblem,
  squares: readonly Square[],
): Found | undefined {
  const presentation = squaresPresentation(K.variables, squares)
  const answer = presentation && toricThreshold(presentation, discrepancies, allowed)
  if (!presentation || answer?.kind !== 'exact') return undefined
  const { lambda, multiplicity, strata } = answer
  return {
    outcome: { status: 'exact', lambda, multiplicity },
    step: { kind: 'toric', presentation, strata },
  }
}

/** One generator for each square; a factor that several have in common is one factor. */
function squaresPresentation(
  variables: readonly string[],
  squares: readonly Square[],
): Presentation | undefined {
  const factors: Polynomial[] = []
  const products: { monomial: readonly number[]; found: Map<number, number> }[] = []
  for (const { base } of squares) {
    const product = powerProduct(base)
    if (!product) return undefined
    const found = new Map<number, number>()
    for (const { polynomial, power } of product.factors)
      for (const factor of splitFactors(polynomial)) {
        const known = factors.findIndex((f) => equalPolynomials(f, factor))
        const at = known < 0 ? factors.push(factor) - 1 : known
        found.set(at, 2 * power + (found.get(at) ?? 0))
      }
    products.push({ monomial: product.monomial.map((e) => 2 * e), found })
  }
  return {
    variables,
    equations: [],
    factors,
    generators: products.map(({ monomial, found }) => ({
      monomial,
      powers: factors.map((_, j) => found.get(j) ?? 0),
    })),
    sign: 1,
  }
}
