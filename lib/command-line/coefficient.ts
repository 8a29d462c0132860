import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { formatFraction } from '@/lib/numerics/fraction'

/** (λ, m) as the terminal prints it: λ as "p/q", or "p" when it is whole. */
export function printedCoefficient({ lambda, multiplicity }: LearningCoefficient): {
  readonly lambda: string
  readonly multiplicity: number
} {
  return { lambda: formatFraction(lambda), multiplicity }
}
