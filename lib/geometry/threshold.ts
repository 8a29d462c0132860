import { runToEnd } from '@/lib/numerics/run-to-end'
import { planeThresholdSteps } from './plane-threshold-steps'
import { activeVariables } from './polynomials/polynomial'
import { severalThreshold } from './several-threshold'
import type { ThresholdAnswer, ThresholdProgress, ThresholdQuestion } from './threshold-question'

/**
 * The real log canonical threshold λ of K and its multiplicity m, with a certificate: exact in one and
 * two variables; in more, exact where a theorem allows it and otherwise called an upper bound. A
 * generator: it yields its progress between steps, and a caller that stops asking has cancelled it.
 *
 * @throws TypeError when the polynomial is none, or the region neither a point nor a box
 * @throws RangeError when a power of the prior is not above −1, an interval is empty, or K is too large
 * @example
 * const steps = thresholdSteps({ polynomial, region: { kind: 'point', at: {} } })
 */
export function* thresholdSteps(
  question: ThresholdQuestion,
): Generator<ThresholdProgress, ThresholdAnswer> {
  checkQuestion(question)
  const isPlane = activeVariables(question.polynomial).length <= 2
  return isPlane ? yield* planeThresholdSteps(question) : severalThreshold(question)
}

/**
 * The real log canonical threshold of K, run to its end: see {@link thresholdSteps}.
 *
 * @example
 * const cusp = realThreshold({ polynomial: polynomialOf('(x^2-y^3)^2'), region: { kind: 'point', at: {} } })
 * // λ = 5/12, m = 1
 */
export function realThreshold(question: ThresholdQuestion): ThresholdAnswer {
  return runToEnd(thresholdSteps(question))
}

/** Callers without types can ask for anything. */
function checkQuestion({ polynomial, region }: Partial<ThresholdQuestion> = {}): void {
  if (!Array.isArray(polynomial?.terms))
    throw new TypeError(`polynomial must come from polynomialOf, got ${typeof polynomial}`)
  const isPlace = (region?.kind === 'point' && region.at) || (region?.kind === 'box' && region.box)
  if (!isPlace)
    throw new TypeError(
      `region must be { kind: 'point', at } or { kind: 'box', box }, got the kind ${region?.kind}`,
    )
}
