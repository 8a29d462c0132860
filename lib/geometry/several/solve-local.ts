import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import { productCoefficient, sumCoefficient } from '@/lib/geometry/algebra'
import { productParts, sumParts } from '@/lib/geometry/factors/separation'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { activeVariables } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import { newtonThreshold } from '@/lib/geometry/polyhedra/newton-threshold'
import { constantDirection } from './constant-direction'
import type { Derivation, LocalProblem, Outcome, Step } from './derivation'
import { productPresentation } from './presentation'
import type { Presentation } from './presentation'
import { refinedPresentation } from './refinement'
import { bySquares } from './solve-squares'
import { squareResidual } from './square-completion'
import { squaresIn } from './squares'
import { toricThreshold } from './toric-threshold'
import type { ToricAnswer } from './toric-threshold'

/**
 * (λ, m) of K at the origin, with the derivation that proves it: reductions (unused variables,
 * directions in which K is constant, sums and products in disjoint variables, completed squares), then
 * the toric resolution of a non-degenerate product of powers. What none of them settles is answered by
 * the Newton polyhedron as an upper bound.
 */
export function solveLocal(problem: LocalProblem): Derivation {
  for (const attempt of attempts) {
    const found = attempt(problem)
    if (found) return { ...problem, ...found }
  }
  return { ...problem, ...newtonBound(problem, 'no reduction applies') }
}

type Found = { readonly outcome: Outcome; readonly step: Step }
type Attempt = (problem: LocalProblem) => Found | undefined

const attempts: readonly Attempt[] = [
  trivial,
  withoutUnused,
  alongConstantDirection,
  asSum,
  asProduct,
  byToricResolution,
  byCompletedSquare,
  (problem) => bySquares(problem, solveLocal),
]

function trivial({ K }: LocalProblem): Found | undefined {
  if (K.terms.length === 0)
    return {
      outcome: { status: 'exact', lambda: fraction(0), multiplicity: 1 },
      step: { kind: 'zero' },
    }
  const constant = K.terms.find(({ exponents }) => exponents.every((e) => e === 0))
  if (!constant) return undefined
  return {
    outcome: { status: constant.coefficient > 0n ? 'no-zero' : 'negative' },
    step: { kind: 'unit' },
  }
}

function withoutUnused(problem: LocalProblem): Found | undefined {
  const active = activeVariables(problem.K)
  if (active.length === problem.K.variables.length) return undefined
  const rest = solveLocal(restricted(problem, inVariables(problem.K, active)))
  return { outcome: rest.outcome, step: { kind: 'unused', rest } }
}

function alongConstantDirection(problem: LocalProblem): Found | undefined {
  const found = constantDirection(problem.K, freeVariables(problem))
  if (!found) return undefined
  const rest = solveLocal(restricted(problem, found.restricted))
  return {
    outcome: rest.outcome,
    step: {
      kind: 'constant-direction',
      direction: found.direction,
      eliminated: found.eliminated,
      rest,
    },
  }
}

function asSum(problem: LocalProblem): Found | undefined {
  const { parts } = sumParts(problem.K)
  if (parts.length <= 1) return undefined
  const solved = parts.map((part) => solveLocal(restricted(problem, part)))
  return { outcome: combined(solved, sumCoefficient), step: { kind: 'sum', parts: solved } }
}

function asProduct(problem: LocalProblem): Found | undefined {
  const parts = productParts(problem.K)
  if (parts.length <= 1) return undefined
  const solved = parts.map((part) => solveLocal(restricted(problem, part)))
  const zeros = solved.filter((part) => part.outcome.status !== 'no-zero')
  return { outcome: combined(zeros, productCoefficient), step: { kind: 'product', parts: solved } }
}

/** At first in the variables of K, then with variables added for repeated factors of faces. */
function byToricResolution({ K, discrepancies, allowed }: LocalProblem): Found | undefined {
  let presentation: Presentation | undefined = productPresentation(K)
  for (let added = 0; presentation && added <= MOST_ADDED; added++) {
    const extra = presentation.equations.map(() => added)
    const answer: ToricAnswer = toricThreshold(
      presentation,
      [...discrepancies, ...extra.map(() => fraction(1))],
      [...allowed, ...extra.map(() => [1, -1] as const)],
    )
    if (answer.kind === 'exact')
      return {
        outcome: {
          status: 'exact',
          lambda: answer.lambda,
          multiplicity: answer.multiplicity,
        },
        step: { kind: 'toric', presentation, strata: answer.strata },
      }
    if (answer.kind === 'negative')
      return { outcome: { status: 'negative' }, step: { kind: 'sign-change' } }
    const { degenerate } = answer
    presentation =
      degenerate && refinedPresentation(presentation, degenerate.weight, degenerate.factors)
  }
  return undefined
}

/** Variables that may be added to those of K. */
const MOST_ADDED = 3

function byCompletedSquare(problem: LocalProblem): Found | undefined {
  for (const variable of freeVariables(problem)) {
    const residual = squareResidual(problem.K, variable)
    if (!residual) continue
    const rest = solveLocal(restricted(problem, residual))
    const half = { lambda: fraction(1, 2), multiplicity: 1 }
    const { outcome } = rest
    if (outcome.status === 'no-zero') continue
    if (problem.squares && outcome.status === 'upper-bound') continue
    return {
      outcome:
        outcome.status === 'negative' ? outcome : { ...outcome, ...sumCoefficient(half, outcome) },
      step: { kind: 'square', variable, rest },
    }
  }
  return undefined
}

/** What the Newton polyhedron says where nothing else does: λ is at most this. */
export function newtonBound({ K, discrepancies }: LocalProblem, reason: string): Found {
  const { lambda, multiplicity, optimal } = newtonThreshold(
    K.terms.map((term) => term.exponents),
    discrepancies,
  )
  return {
    outcome: { status: 'upper-bound', reason, lambda, multiplicity },
    step: { kind: 'weight', weight: optimal[0]!.normal },
  }
}

/** The same prior and signs for a polynomial in some of the variables. */
export function restricted(problem: LocalProblem, K: Polynomial): LocalProblem {
  const indices = K.variables.map((name) => problem.K.variables.indexOf(name))
  const squares = problem.squares && squaresIn(K, problem.squares)
  return {
    K,
    discrepancies: indices.map((i) => problem.discrepancies[i]!),
    allowed: indices.map((i) => problem.allowed[i]!),
    ...(squares && { squares }),
  }
}

/** Variables that a change of coordinates may move: uniform prior, both signs. */
export function freeVariables({ K, discrepancies, allowed }: LocalProblem): readonly string[] {
  return K.variables.filter((_, i) => discrepancies[i]!.equals(1) && allowed[i]!.length === 2)
}

/** The outcome of parts in disjoint variables. */
export function combined(
  parts: readonly { readonly outcome: Outcome }[],
  combine: (a: LearningCoefficient, b: LearningCoefficient) => LearningCoefficient,
): Outcome {
  const values: (LearningCoefficient & { readonly bound?: string })[] = []
  for (const { outcome } of parts) {
    if (outcome.status === 'no-zero' || outcome.status === 'negative') return outcome
    values.push(outcome.status === 'exact' ? outcome : { ...outcome, bound: outcome.reason })
  }
  const reason = values.find((value) => value.bound !== undefined)?.bound
  const total = values
    .map(({ lambda, multiplicity }): LearningCoefficient => ({ lambda, multiplicity }))
    .reduce(combine)
  return reason === undefined
    ? { status: 'exact', ...total }
    : { status: 'upper-bound', reason, ...total }
}

/** Uniform prior on both sides of 0. */
export function uniformProblem(K: Polynomial): LocalProblem {
  return {
    K,
    discrepancies: K.variables.map((): Fraction => fraction(1)),
    allowed: K.variables.map(() => [1, -1]),
  }
}
