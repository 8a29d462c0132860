import { fraction } from '@/lib/numerics/fraction'
import { productCoefficient, sumCoefficient } from '@/lib/geometry/algebra'
import { productParts, sumParts } from '@/lib/geometry/factors/separation'
import { activeVariables } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { BoxDerivation, BoxProblem, BoxStep, ZeroPoint } from './box-derivation'
import type { Outcome } from './derivation'
import { isComparableOnBox } from './comparable'
import { exactValue } from './exact-value'
import { localProblem, named } from './local-problem'
import { productPresentation } from './presentation'
import { byRegularSquares } from './regular-squares'
import { spreadPoints } from './sample-points'
import { boxPositivity, smoothness } from './smooth-zeros'
import { combined, solveLocal } from './solve-local'
import { leastValues } from './least-values'
import { searchedZeros } from './searched-zeros'
import { solveLine } from './solve-line'
import { solvePlane } from './solve-plane'
import { squaresIn } from './squares'
import { flowCenters, flowWeights } from './flow'

/**
 * (λ, m) of K over a box: the least λ over its zeros there. Exact where K separates into sums and
 * products that are, where a positive torus action carries every zero to the origin, where all zeros
 * are smooth or the equations regular at them, or where there is none; otherwise an upper bound from the
 * zeros that were found. The work of each attempt is bounded by a count of operations, so that an
 * answer depends on no clock: 10 million additions for the faces of one polyhedron, 20 million for the
 * charts of one box, 400 terms around a zero that was found by search.
 */
export function solveBox(problem: BoxProblem): BoxDerivation {
  const witness = spreadPoints(problem.box, SAMPLES).find(
    (point) => exactValue(problem.K, point).compare(0) < 0,
  )
  if (witness) {
    const point = named(problem, witness)
    return {
      ...problem,
      outcome: { status: 'negative' },
      points: [],
      step: { kind: 'negative', witness: point },
    }
  }
  for (const attempt of attempts) {
    const found = attempt(problem)
    if (found) return { ...problem, ...found }
  }
  return { ...problem, ...searchedZeros(problem) }
}

type Found = Omit<BoxDerivation, keyof BoxProblem>
type Attempt = (problem: BoxProblem) => Found | undefined

/** Points at which the sign of K is tried. */
const SAMPLES = 64

const attempts: readonly Attempt[] = [
  everywhereZero,
  withoutUnused,
  asSum,
  asProduct,
  solveLine,
  byFlow,
  byPositivity,
  bySmoothness,
  byRegularSquares,
  solvePlane,
]

function everywhereZero({ K }: BoxProblem): Found | undefined {
  if (K.terms.length > 0) return undefined
  const outcome: Outcome = { status: 'exact', lambda: fraction(0), multiplicity: 1 }
  return { outcome, points: [{}], step: { kind: 'zero' } }
}

function withoutUnused(problem: BoxProblem): Found | undefined {
  const active = activeVariables(problem.K)
  if (active.length === problem.K.variables.length || active.length === 0) return undefined
  const rest = solveBox(restricted(problem, inVariables(problem.K, active)))
  return { outcome: rest.outcome, points: rest.points, step: { kind: 'unused', rest } }
}

function asSum(problem: BoxProblem): Found | undefined {
  const { parts, constant } = sumParts(problem.K)
  if (parts.length <= 1) return undefined
  const pieces = parts.map((part) => restricted(problem, part))
  const shifted = leastValues(pieces, exactValue(constant, []))
  if (!shifted) return undefined
  const solved = shifted.map((part) => solveBox(restricted(problem, part.K)))
  if (solved.some(({ outcome }) => outcome.status === 'no-zero')) return undefined
  return {
    outcome: combined(solved, sumCoefficient),
    points: solved.map((part) => part.points).reduce(everyPair),
    step: { kind: 'sum', parts: solved },
  }
}

function asProduct(problem: BoxProblem): Found | undefined {
  const parts = productParts(problem.K, spreadPoints(problem.box, SAMPLES))
  if (parts.length <= 1) return undefined
  const solved = parts.map((part) => solveBox(restricted(problem, part)))
  const zeros = solved.filter((part) => part.outcome.status !== 'no-zero')
  const step: BoxStep = { kind: 'product', parts: solved }
  if (zeros.length === 0) return { outcome: { status: 'no-zero' }, points: [], step }
  const outcome = combined(zeros, productCoefficient)
  const attaining = zeros.filter(
    (part) =>
      'lambda' in part.outcome && 'lambda' in outcome && part.outcome.lambda.equals(outcome.lambda),
  )
  return { outcome, points: attaining.map((part) => part.points).reduce(everyPair, [{}]), step }
}

/** A center to which all zeros can be carried, where (λ, m) is the local one. */
function byFlow(problem: BoxProblem): Found | undefined {
  const { K, box, discrepancies } = problem
  for (const center of flowCenters(K)) {
    const isInside = center.every(
      (c, i) => c.compare(box[i]!.low) >= 0 && c.compare(box[i]!.high) <= 0,
    )
    if (!isInside || !center.every((c, i) => c.equals(0) || discrepancies[i]!.equals(1))) continue
    const local = localProblem(problem, center)
    if (!exactValue(K, center).equals(0)) continue
    const at = solveLocal(local)
    const sides = box.map(({ low, high }, i) => ({
      low: low.sub(center[i]!),
      high: high.sub(center[i]!),
    }))
    const weights = flowWeights(at)
    if (!weights && !productPresentation(local.K).factors.every((f) => isComparableOnBox(f, sides)))
      continue
    const points = 'lambda' in at.outcome ? [named(problem, center)] : []
    const step: BoxStep = weights
      ? { kind: 'flow', center, weights, at }
      : { kind: 'comparable', center, at }
    return { outcome: at.outcome, points, step }
  }
  return undefined
}

function byPositivity({ K, box }: BoxProblem): Found | undefined {
  if (boxPositivity(K, box) !== 'positive') return undefined
  return { outcome: { status: 'no-zero' }, points: [], step: { kind: 'positive' } }
}

function bySmoothness(problem: BoxProblem): Found | undefined {
  const { K, box, discrepancies } = problem
  const presentation = productPresentation(K)
  const [factor, second] = presentation.factors
  const generator = presentation.generators[0]
  if (!factor || second || !generator || generator.monomial.some((e) => e > 0)) return undefined
  if (discrepancies.some((a) => a.compare(1) < 0)) return undefined
  const power = generator.powers[0]!
  const signs = spreadPoints(box, SAMPLES * 4).map((point) => exactValue(factor, point).compare(0))
  if (!(signs.some((s) => s > 0) && signs.some((s) => s < 0))) return undefined
  if (power % 2 === 1 || smoothness(factor, box) !== 'positive') return undefined
  return {
    outcome: { status: 'exact', lambda: fraction(1, power), multiplicity: 1 },
    points: [],
    step: { kind: 'smooth', factor, power },
  }
}

function restricted(problem: BoxProblem, K: Polynomial): BoxProblem {
  const indices = K.variables.map((name) => problem.K.variables.indexOf(name))
  const squares = problem.squares && squaresIn(K, problem.squares)
  return {
    K,
    discrepancies: indices.map((i) => problem.discrepancies[i]!),
    box: indices.map((i) => problem.box[i]!),
    ...(squares && { squares }),
  }
}

function everyPair(a: readonly ZeroPoint[], b: readonly ZeroPoint[]): readonly ZeroPoint[] {
  return a.flatMap((p) => b.map((q) => ({ ...p, ...q })))
}
