import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import { productCoefficient, sumCoefficient } from '@/lib/geometry/algebra'
import { productParts, sumParts } from '@/lib/geometry/factors/separation'
import { activeVariables } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import type { BoxDerivation, BoxProblem, BoxStep, ZeroPoint } from './box-derivation'
import type { LocalProblem, Outcome } from './derivation'
import { exactValue, translated } from './exact-value'
import { productPresentation } from './presentation'
import { simplePoints, spreadPoints } from './sample-points'
import { boxPositivity, smoothness } from './smooth-zeros'
import { combined, solveLocal } from './solve-local'
import { leastValues } from './least-values'
import { solveLine } from './solve-line'
import { flowCenters, flowWeights } from './flow'

/**
 * (λ, m) of K over a box: the least λ over its zeros there. Exact where K separates into sums and
 * products that are, where a positive torus action carries every zero to the origin, where all zeros
 * are smooth, or where there is none; otherwise an upper bound from the zeros that were found.
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
  return { ...problem, ...searched(problem) }
}

/** The local problem at a point of the box: on a face of the box the domain lies on one side. */
export function localProblem(
  { K, discrepancies, box }: BoxProblem,
  point: readonly Fraction[],
): LocalProblem {
  return {
    K: translated(K, point),
    discrepancies: discrepancies.map((a, i) => (point[i]!.equals(0) ? a : fraction(1))),
    allowed: box.map(({ low, high }, i): AllowedSigns => {
      if (point[i]!.equals(low)) return [1]
      return point[i]!.equals(high) ? [-1] : [1, -1]
    }),
  }
}

type Found = Omit<BoxDerivation, keyof BoxProblem>
type Attempt = (problem: BoxProblem) => Found | undefined

/** Points at which the sign of K is tried. */
const SAMPLES = 64

/** Points tried for being zeros where no theorem gives them all. */
const CANDIDATES = 2000

const attempts: readonly Attempt[] = [
  everywhereZero,
  withoutUnused,
  asSum,
  asProduct,
  solveLine,
  byFlow,
  byPositivity,
  bySmoothness,
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
  const solved = shifted.map(solveBox)
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

/** A torus action around some zero: around the origin first, where K may also be a sum of squares. */
function byFlow(problem: BoxProblem): Found | undefined {
  const { K, box } = problem
  for (const center of flowCenters(K)) {
    if (center.some((c, i) => c.compare(box[i]!.low) < 0 || c.compare(box[i]!.high) > 0)) continue
    const local = localProblem(problem, center)
    const weights = flowWeights(local.K)
    if (!weights || !center.every((c, i) => c.equals(0) || problem.discrepancies[i]!.equals(1)))
      continue
    const at = solveLocal(local)
    const points = 'lambda' in at.outcome ? [named(problem, center)] : []
    return { outcome: at.outcome, points, step: { kind: 'flow', center, weights, at } }
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
  const [factor, second] = presentation?.factors ?? []
  const generator = presentation?.generators[0]
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

function searched(problem: BoxProblem): Found {
  const { K, box } = problem
  const zeros = simplePoints(box, CANDIDATES)
    .filter((point) => exactValue(K, point).equals(0))
    .slice(0, 24)
    .map((point) => ({ point, at: solveLocal(localProblem(problem, point)) }))
  const values = zeros.flatMap(({ point, at }) =>
    'lambda' in at.outcome ? [{ ...at.outcome, point }] : [],
  )
  const step: BoxStep = { kind: 'searched', zeros: zeros.map(({ at }) => at) }
  const negative = zeros.find(({ at }) => at.outcome.status === 'negative')
  if (negative) return { outcome: { status: 'negative' }, points: [], step }
  const least = values.reduce<(typeof values)[number] | undefined>(
    (best, value) =>
      best === undefined ||
      value.lambda.compare(best.lambda) < 0 ||
      (value.lambda.equals(best.lambda) && value.multiplicity > best.multiplicity)
        ? value
        : best,
    undefined,
  )
  const half = fraction(K.variables.length, 2)
  const { lambda, multiplicity } = least ?? { lambda: half, multiplicity: 1 }
  const reason = least
    ? 'not every zero of K in the box was examined'
    : 'no zero of K was found in the box, and none was ruled out'
  return {
    outcome: { status: 'upper-bound', lambda, multiplicity, reason },
    points: values.filter((v) => v.lambda.equals(lambda)).map((v) => named(problem, v.point)),
    step,
  }
}

function restricted(problem: BoxProblem, K: Polynomial): BoxProblem {
  const indices = K.variables.map((name) => problem.K.variables.indexOf(name))
  return {
    K,
    discrepancies: indices.map((i) => problem.discrepancies[i]!),
    box: indices.map((i) => problem.box[i]!),
  }
}

function named({ K }: BoxProblem, point: readonly Fraction[]): ZeroPoint {
  return Object.fromEntries(K.variables.map((name, i) => [name, point[i]!]))
}

function everyPair(a: readonly ZeroPoint[], b: readonly ZeroPoint[]): readonly ZeroPoint[] {
  return a.flatMap((p) => b.map((q) => ({ ...p, ...q })))
}
