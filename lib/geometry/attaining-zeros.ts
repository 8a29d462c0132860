import type { Fraction } from '@/lib/numerics/fraction'
import { approximately, fieldRecord, numberText } from './certificate/field-text'
import type { FieldRecord } from './certificate/certificate'
import { polynomialOfBivariate } from './plane-curves/bivariate'
import { formatPolynomial } from './polynomials/format'
import { curveDivisor } from './resolution/plane-curves-of'
import type { PlaneThreshold } from './resolution/plane-threshold'

/** Zeros of K that attain λ. */
export type AttainingZero =
  /** One point: coordinates as text, rational or a polynomial in the number t of a field. */
  | {
      readonly kind: 'point'
      readonly coordinates: Readonly<Record<string, string>>
      readonly approximately: Readonly<Record<string, number>>
      readonly field?: FieldRecord
      readonly multiplicity: number
    }
  /** All points of a curve in the region. */
  | { readonly kind: 'curve'; readonly equation: string; readonly multiplicity: 1 }
  /** The whole region: K = 0. */
  | { readonly kind: 'all' }

/** The zeros that attain λ in an exact answer: curves along all of which it is attained, and points. */
export function attainingZeros(
  variables: readonly string[],
  active: readonly string[],
  answer: PlaneThreshold & { readonly status: 'exact' },
): readonly AttainingZero[] {
  const attains = (lambda: Fraction) => lambda.equals(answer.lambda)
  const curves = answer.curves.flatMap((curve): readonly AttainingZero[] => {
    const { N, k } = curveDivisor(curve)
    if (!(N > 0 && curve.isReal && attains(k.div(N)))) return []
    const equation = formatPolynomial(polynomialOfBivariate(curve.equation, variables))
    return [{ kind: 'curve', equation, multiplicity: 1 }]
  })
  const points = answer.points.flatMap(({ point, attained }): readonly AttainingZero[] => {
    if (!attained || !attains(attained.lambda)) return []
    const named = variables.flatMap((name, i) =>
      active.includes(name) ? [[name, i === 0 ? point.x : point.y] as const] : [],
    )
    const isRational = named.every(([, value]) => value.numerator.length < 2)
    const text = named.map(([name, value]) => [name, numberText(value)] as const)
    const numbers = named.map(([name, value]) => [name, approximately(point.field, value)] as const)
    return [
      {
        kind: 'point',
        coordinates: Object.fromEntries(text),
        approximately: Object.fromEntries(numbers),
        ...(!isRational && { field: fieldRecord(point.field) }),
        multiplicity: attained.multiplicity,
      },
    ]
  })
  return [...points, ...curves]
}
