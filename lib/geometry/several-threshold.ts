import { type Fraction, formatFraction, fraction } from '@/lib/numerics/fraction'
import { formatNumber, isRoot, type RealNumber } from './algebraic-numbers/real-number'
import type { AttainingZero } from './attaining-zeros'
import { formatPolynomial } from './polynomials/format'
import { activeVariables, type Polynomial } from './polynomials/polynomial'
import { inVariables } from './polynomials/substitution'
import type { ZeroPoint } from './several/box-derivation'
import type { Outcome } from './several/derivation'
import { translated } from './several/exact-value'
import { solveBox } from './several/solve-box'
import { solveLocal } from './several/solve-local'
import { squaresIn } from './several/squares'
import {
  checkQuestion,
  type ThresholdAnswer,
  type ThresholdEstimate,
  type ThresholdQuestion,
} from './threshold-question'
import { measuredExponent } from './volume/measured-exponent'
import { keyOf } from '@/lib/random/key'

/**
 * λ and m in three and more variables: exact where a theorem allows it, otherwise an upper bound with
 * a measurement of λ beside it.
 */
export function severalThreshold(question: ThresholdQuestion): ThresholdAnswer {
  checkQuestion(question)
  const answer = provedThreshold(question)
  if (answer.status !== 'upper-bound' || question.isMeasured === false) return answer
  const estimate = estimateOf(question, answer.lambda)
  return estimate ? { ...answer, estimate } : answer
}

/** Half the width of the box in which λ at a point is measured. */
const RADIUS = 1 / 4

/** The runs of every measurement are drawn from this key: the same question, the same estimate. */
const KEY = keyOf(2009)

function estimateOf(
  { polynomial, region, prior = {} }: ThresholdQuestion,
  bound: Fraction,
): ThresholdEstimate | undefined {
  const variables = activeVariables(polynomial)
  const sides = variables.map((name): readonly [number, number] => {
    if (region.kind === 'box') {
      const { low, high } = region.box[name] ?? { low: -1, high: 1 }
      return [low.valueOf(), high.valueOf()]
    }
    const center = rationalAt(name, region.at[name] ?? fraction(0)).valueOf()
    return [center - RADIUS, center + RADIUS]
  })
  const powers = variables.map((name) => prior[name]?.valueOf() ?? 0)
  const K = inVariables(polynomial, variables)
  const measured = measuredExponent(KEY, K, sides, powers, bound.valueOf())
  if (!measured) return undefined
  return { ...measured, box: Object.fromEntries(variables.map((name, i) => [name, sides[i]!])) }
}

function provedThreshold(question: ThresholdQuestion): ThresholdAnswer {
  const { polynomial, region, prior = {} } = question
  const variables = activeVariables(polynomial)
  const K = inVariables(polynomial, variables)
  const squares = question.squares && squaresIn(K, question.squares)
  const power = (name: string) => prior[name] ?? fraction(0)
  if (region.kind === 'point') {
    const centre = variables.map((name) => rationalAt(name, region.at[name] ?? fraction(0)))
    const problem = {
      K: translated(K, centre),
      discrepancies: variables.map((name, i) =>
        centre[i]!.equals(0) ? power(name).add(1) : fraction(1),
      ),
      allowed: variables.map(() => [1, -1] as const),
      ...(squares && {
        squares: squares.map(({ scale, base }) => ({ scale, base: translated(base, centre) })),
      }),
    }
    const derivation = solveLocal(problem)
    const at = Object.fromEntries(variables.map((name, i) => [name, centre[i]!]))
    return answerOf(derivation.outcome, [at], at, derivation.step)
  }
  const derivation = solveBox({
    K,
    discrepancies: variables.map((name) => power(name).add(1)),
    box: variables.map((name) => region.box[name] ?? { low: fraction(-1), high: fraction(1) }),
    ...(squares && { squares }),
  })
  const witness = derivation.step.kind === 'negative' ? derivation.step.witness : {}
  return answerOf(derivation.outcome, derivation.points, witness, derivation.step)
}

function rationalAt(name: string, value: RealNumber): Fraction {
  if (!isRoot(value)) return value
  throw new RangeError(
    `${name} must be rational where K has three variables or more, got ${formatNumber(value)}`,
  )
}

function answerOf(
  outcome: Outcome,
  points: readonly ZeroPoint[],
  witness: Readonly<Record<string, Fraction>>,
  step: unknown,
): ThresholdAnswer {
  switch (outcome.status) {
    case 'no-zero':
      return outcome
    case 'negative':
      return { status: 'negative', witness }
    case 'exact':
    case 'upper-bound':
      return {
        ...outcome,
        zeros: points.map((point) => zeroAt(point, outcome.multiplicity)),
        derivation: plain(step),
      }
  }
}

function zeroAt(point: ZeroPoint, multiplicity: number): AttainingZero {
  const entries = Object.entries(point)
  return {
    kind: 'point',
    coordinates: Object.fromEntries(entries.map(([name, value]) => [name, formatFraction(value)])),
    approximately: Object.fromEntries(entries.map(([name, value]) => [name, value.valueOf()])),
    multiplicity,
  }
}

/** A derivation as plain data: fractions and polynomials as text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  if (isFraction(value)) return formatFraction(value)
  if (isPolynomial(value)) return formatPolynomial(value)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]))
}

function isFraction(value: object): value is Fraction {
  return 'toFraction' in value
}

function isPolynomial(value: object): value is Polynomial {
  return 'variables' in value && 'terms' in value && 'denominator' in value
}
