import { rationals } from '@/lib/geometry/algebraic-numbers/real-field'
import { isRoot, numberIn, type RealNumber } from '@/lib/geometry/algebraic-numbers/real-number'
import { approximately } from '@/lib/geometry/certificate/field-text'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { ThresholdInterval } from '@/lib/geometry/threshold-question'
import type { Box } from '@/lib/geometry/volume/box'
import { logPartitionFunction } from '@/lib/geometry/volume/partition-function'
import type { VolumeCurve, VolumePoint } from '@/lib/geometry/volume/volume-points'
import { localSlopes, volumeExponent } from '@/lib/geometry/volume/volume-exponent'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import { runToEnd } from '@/lib/numerics/run-to-end'
import type { LabAnswer } from './lab-answer'
import type { LabMethods } from './lab-methods'
import type { LabQuestion } from './lab-question'

/** −log Z(t) at one t. */
export type EvidencePoint = {
  readonly t: number
  readonly freeEnergy: number
  readonly standardError: number
}

/** λ and m measured: volumes and evidences over many decades, and the slope that they give. */
export type LabCheck =
  | {
      readonly kind: 'check'
      readonly method: VolumeCurve['method']
      /** Where the volume was measured: the box, or a smaller one around the point asked for. */
      readonly box: Readonly<Record<string, readonly [low: string, high: string]>>
      readonly volumes: readonly VolumePoint[]
      readonly evidences: readonly EvidencePoint[]
      /** How many levels there will be. */
      readonly levelCount: number
      /** Each level over the one before. */
      readonly ratio: number
      /** λ from the volumes with the log term of m, once all levels are there. */
      readonly slope?: { readonly lambda: number; readonly error: number }
      /** The slope between the two lowest levels, without the log term. */
      readonly bareSlope?: number
    }
  | { readonly kind: 'none' }

const LEVELS = 14
const RATIO = 8

/**
 * Measures V(ε) = P(K < ε) down a ladder of levels, and −log Z(t) from it, beside an answer. Yields
 * what it has after each level.
 *
 * @param top about the largest K on the box: the ladder starts below it
 */
export function* labCheckSteps(
  question: LabQuestion,
  answer: LabAnswer,
  top: number,
  methods: LabMethods,
): Generator<LabCheck, LabCheck> {
  if (answer.status !== 'exact' && answer.status !== 'upper-bound') return { kind: 'none' }
  if (question.variables.length === 0) return { kind: 'none' }
  const sides = sidesOf(question, answer, methods)
  const K = inVariables(question.polynomial, question.variables)
  const box: Box = sides.map(({ low, high }) => [low.valueOf(), high.valueOf()])
  const prior = question.variables.map((name) => question.prior?.[name]?.valueOf() ?? 0)
  const first = RATIO ** Math.round(Math.log(top > 0 ? top / 2 : 1) / Math.log(RATIO))
  const epsilons = Array.from({ length: LEVELS }, (_, i) => first * RATIO ** -i)
  const base = {
    kind: 'check',
    box: Object.fromEntries(
      question.variables.map((name, i) => [
        name,
        [sides[i]!.low.toFraction(), sides[i]!.high.toFraction()] as const,
      ]),
    ),
    levelCount: LEVELS,
    ratio: 1 / RATIO,
  } as const
  const volumes = methods.volumeSteps(K, box, epsilons, prior)
  let step = volumes.next()
  while (!step.done) {
    yield { ...base, method: 'quadrature', volumes: step.value, evidences: [] }
    step = volumes.next()
  }
  return { ...base, ...measured(step.value, answer.multiplicity) }
}

function measured(curve: VolumeCurve, multiplicity: number) {
  const volumes = curve.points.filter(({ logVolume }) => logVolume > -Infinity)
  const whole = { method: curve.method, volumes }
  if (volumes.length < multiplicity + 4) return { ...whole, evidences: [] }
  // 1/t must lie well inside the ladder: a few levels from its lower end.
  const evidences = volumes.slice(1, -3).map(({ epsilon, standardError }) => ({
    t: 1 / epsilon,
    freeEnergy: -logPartitionFunction(curve, 1 / epsilon),
    standardError,
  }))
  const slope = volumeExponent(curve, multiplicity)
  const slopes = localSlopes({ ...curve, points: volumes })
  return { ...whole, evidences, slope, bareSlope: slopes[slopes.length - 1]! }
}

/** A rational number within a thousandth: the box around it has the point well inside. */
function nearby(number: RealNumber): Fraction {
  if (!isRoot(number)) return number
  const { root, field } = numberIn(rationals, number)
  return fraction(Math.round(approximately(field, root) * 1000), 1000)
}

/**
 * The box to measure in. Around a point that was asked for, one so small that λ and m over it are
 * those of the point: other zeros must not take part.
 */
function sidesOf(
  { polynomial, variables, region, prior, squares }: LabQuestion,
  answer: LabAnswer & { readonly status: 'exact' | 'upper-bound' },
  methods: LabMethods,
): readonly ThresholdInterval[] {
  if (region.kind === 'box')
    return variables.map((name) => region.box[name] ?? { low: fraction(-1), high: fraction(1) })
  const around = (radius: number) =>
    variables.map((name) => {
      const centre = nearby(region.at[name] ?? fraction(0))
      return {
        low: centre.sub(fraction(1, radius)),
        high: centre.add(fraction(1, radius)),
      }
    })
  for (let radius = 1; radius < 32; radius *= 2) {
    const sides = around(radius)
    const steps = methods.thresholdSteps({
      polynomial,
      region: {
        kind: 'box',
        box: Object.fromEntries(variables.map((name, i) => [name, sides[i]!])),
      },
      ...(prior && { prior }),
      ...(squares && { squares }),
      isMeasured: false,
    })
    const found = runToEnd(steps)
    const isSame =
      'lambda' in found &&
      found.lambda.toFraction() === answer.lambda &&
      found.multiplicity === answer.multiplicity
    if (isSame) return sides
  }
  return around(32)
}
