import { certify } from '@/lib/geometry/certificate/certify'
import { bivariateOf } from '@/lib/geometry/plane-curves/bivariate'
import { planeThreshold, type ResolvedPoint } from '@/lib/geometry/resolution/plane-threshold'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import type { BoxDerivation, BoxProblem, ZeroPoint } from './box-derivation'

/**
 * (λ, m) of K in two variables over a box, exactly, by embedded resolution: the last resort for parts
 * of a sum or product. Undefined in other numbers of variables. Of the zeros, the rational points.
 */
export function solvePlane({
  K,
  discrepancies,
  box,
}: BoxProblem): Omit<BoxDerivation, keyof BoxProblem> | undefined {
  const [x, y] = box
  if (K.variables.length !== 2 || !x || !y) return undefined
  const [h, j] = discrepancies.map((a) => a.sub(1))
  const region = {
    kind: 'box',
    box: { x: [x.low, x.high], y: [y.low, y.high] },
  } as const
  const steps = planeThreshold(bivariateOf(K), [h!, j!], region)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const answer = step.value
  switch (answer.status) {
    case 'zero':
      return undefined
    case 'no-zero':
      return { outcome: answer, points: [], step: { kind: 'positive' } }
    case 'negative': {
      const entries = K.variables.map((name, i) => [name, answer.witness[i]!] as const)
      const witness = Object.fromEntries(entries)
      return { outcome: { status: 'negative' }, points: [], step: { kind: 'negative', witness } }
    }
    case 'exact': {
      const { status, lambda, multiplicity, points } = answer
      return {
        outcome: { status, lambda, multiplicity },
        points: points.flatMap((point) => rationalPoint(K.variables, point, lambda)),
        step: { kind: 'plane', certificate: certify(K, answer) },
      }
    }
  }
}

function rationalPoint(
  variables: readonly string[],
  { point, attained }: ResolvedPoint,
  lambda: Fraction,
): readonly ZeroPoint[] {
  const coordinates = [point.x, point.y]
  const isRational = coordinates.every(({ numerator }) => numerator.length < 2)
  if (!isRational || !attained?.lambda.equals(lambda)) return []
  const entries = coordinates.map(
    ({ numerator, denominator }, i) =>
      [variables[i]!, fraction(numerator[0] ?? 0n, denominator)] as const,
  )
  return [Object.fromEntries(entries)]
}
