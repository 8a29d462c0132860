import { fraction } from '@/lib/numerics/fraction'
import { rationals } from './algebraic-numbers/real-field'
import { isRoot, numberIn, type RealNumber } from './algebraic-numbers/real-number'
import { certify } from './certificate/certify'
import { bivariateOf } from './plane-curves/bivariate'
import { substituted } from './plane-curves/special-points'
import { constantPolynomial } from './polynomials/arithmetic'
import { activeVariables, type Polynomial } from './polynomials/polynomial'
import { inVariables } from './polynomials/substitution'
import type { PlaneRegion } from './resolution/plane-curves-of'
import { type PlaneThreshold, planeThreshold } from './resolution/plane-threshold'
import { attainingZeros } from './attaining-zeros'
import {
  checkQuestion,
  type ThresholdAnswer,
  type ThresholdProgress,
  type ThresholdQuestion,
} from './threshold-question'

/**
 * λ and m of a K in which at most two variables occur, exactly, with the resolution as certificate. A generator, as
 * thresholdSteps is.
 *
 * @throws RangeError when a power of the prior is not above −1, an interval is empty, or K is too large
 * @example
 * const steps = planeThresholdSteps({ polynomial, region: { kind: 'point', at: {} } })
 */
export function* planeThresholdSteps(
  question: ThresholdQuestion,
): Generator<ThresholdProgress, ThresholdAnswer> {
  checkQuestion(question)
  const active = activeVariables(question.polynomial)
  const variables = planeVariables(question.polynomial.variables, active)
  const K =
    active.length === 0
      ? constantPolynomial(variables, ...constantOf(question.polynomial))
      : inVariables(question.polynomial, variables)
  const region = planeRegion(question, variables)
  const prior = variables.map((name) => question.prior?.[name] ?? fraction(0))
  const answer = yield* planeThreshold(bivariateOf(K), [prior[0]!, prior[1]!], region)
  return planeAnswer(K, active, answer)
}

function planeAnswer(
  K: Polynomial,
  active: readonly string[],
  answer: PlaneThreshold,
): ThresholdAnswer {
  switch (answer.status) {
    case 'zero':
      return { status: 'exact', lambda: fraction(0), multiplicity: 1, zeros: [{ kind: 'all' }] }
    case 'no-zero':
      return answer
    case 'negative': {
      const entries = K.variables.map((name, i) => [name, answer.witness[i]!] as const)
      const named = entries.filter(([name]) => active.includes(name))
      return { status: 'negative', witness: Object.fromEntries(named) }
    }
    case 'exact': {
      const { lambda, multiplicity } = answer
      const zeros = attainingZeros(K.variables, active, answer)
      return { status: 'exact', lambda, multiplicity, zeros, certificate: certify(K, answer) }
    }
  }
}

/** Two variables in their order: those that occur in K, filled up with others of its ring. */
function planeVariables(
  ring: readonly string[],
  active: readonly string[],
): readonly [string, string] {
  const spare = [...ring, 'x', 'y', 'z'].filter((name) => !active.includes(name))
  const [first, second] = [...new Set([...active, ...spare])]
  const place = (name: string) => (ring.includes(name) ? ring.indexOf(name) : ring.length)
  return place(second!) < place(first!) ? [second!, first!] : [first!, second!]
}

function planeRegion(
  { region }: ThresholdQuestion,
  variables: readonly [string, string],
): PlaneRegion {
  if (region.kind === 'point') {
    const [x, y] = variables.map((name) => region.at[name] ?? fraction(0)) as [
      RealNumber,
      RealNumber,
    ]
    if (!isRoot(x) && !isRoot(y)) return { kind: 'point', x, y }
    const along = numberIn(rationals, x)
    const { field, generator, root } = numberIn(along.field, y)
    return {
      kind: 'algebraic',
      point: { field, x: substituted(field, along.root, generator), y: root },
    }
  }
  const [x, y] = variables.map((name) => {
    const { low, high } = region.box[name] ?? { low: fraction(-1), high: fraction(1) }
    return [low, high] as const
  })
  return { kind: 'box', box: { x: x!, y: y! } }
}

function constantOf({ terms, denominator }: Polynomial): readonly [bigint, bigint] {
  return [terms[0]?.coefficient ?? 0n, denominator]
}
