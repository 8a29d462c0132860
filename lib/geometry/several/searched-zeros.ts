import { fraction } from '@/lib/numerics/fraction'
import type { BoxDerivation, BoxProblem, BoxStep } from './box-derivation'
import type { Derivation, LocalProblem } from './derivation'
import { exactValue } from './exact-value'
import { localProblem, named } from './local-problem'
import { simplePoints } from './sample-points'
import { newtonBound, solveLocal } from './solve-local'

/** Points tried for being zeros where no theorem gives them all. */
const CANDIDATES = 600

/** An upper bound from the local answers at some simple zeros of K in the box. */
export function searchedZeros(problem: BoxProblem): Omit<BoxDerivation, keyof BoxProblem> {
  const { K, box } = problem
  const zeros = simplePoints(box, CANDIDATES)
    .filter((point) => exactValue(K, point).equals(0))
    .slice(0, 3)
    .map((point) => ({ point, at: solvedAt(localProblem(problem, point)) }))
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

/** The local answer; where K has very many terms around the point, the bound of its polyhedron. */
function solvedAt(local: LocalProblem): Derivation {
  if (local.K.terms.length <= MOST_TERMS) return solveLocal(local)
  return { ...local, ...newtonBound(local, 'K has too many terms around the point') }
}

/** Beyond this the reductions of {@link solveLocal} take seconds for one point. */
const MOST_TERMS = 400
