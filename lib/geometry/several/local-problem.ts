import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import type { BoxProblem, ZeroPoint } from './box-derivation'
import type { LocalProblem } from './derivation'
import { translated } from './exact-value'

/** The local problem at a point of the box: on a face of the box the domain lies on one side. */
export function localProblem(
  { K, discrepancies, box, squares }: BoxProblem,
  point: readonly Fraction[],
): LocalProblem {
  return {
    K: translated(K, point),
    discrepancies: discrepancies.map((a, i) => (point[i]!.equals(0) ? a : fraction(1))),
    allowed: box.map(({ low, high }, i): AllowedSigns => {
      if (point[i]!.equals(low)) return [1]
      return point[i]!.equals(high) ? [-1] : [1, -1]
    }),
    ...(squares && {
      squares: squares.map(({ scale, base }) => ({ scale, base: translated(base, point) })),
    }),
  }
}

/** A point with the names of its coordinates. */
export function named({ K }: BoxProblem, point: readonly Fraction[]): ZeroPoint {
  return Object.fromEntries(K.variables.map((name, i) => [name, point[i]!]))
}
