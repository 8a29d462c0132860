import type { AttainingZero } from '@/lib/geometry/attaining-zeros'
import type { Certificate } from '@/lib/geometry/certificate/certificate'
import { exactValue } from '@/lib/geometry/several/exact-value'
import type { ThresholdAnswer, ThresholdEstimate } from '@/lib/geometry/threshold-question'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import type { LabQuestion } from './lab-question'

/** λ and m of a question, as plain data. */
export type LabAnswer =
  | {
      readonly status: 'exact'
      readonly lambda: string
      readonly multiplicity: number
      readonly zeros: readonly AttainingZero[]
      readonly certificate?: Certificate
      readonly derivation?: unknown
    }
  | {
      readonly status: 'upper-bound'
      readonly lambda: string
      readonly multiplicity: number
      readonly zeros: readonly AttainingZero[]
      /** Why it is only a bound. */
      readonly reason: string
      /** λ measured, where enough of the volume was found. */
      readonly estimate?: ThresholdEstimate
      readonly derivation?: unknown
    }
  /** K > 0 on the region. */
  | { readonly status: 'no-zero' }
  /** K = 0 everywhere. */
  | { readonly status: 'zero' }
  /** K < 0 at a point: it is no loss. */
  | {
      readonly status: 'negative'
      readonly witness: Readonly<Record<string, string>>
      readonly value: string
    }

/** The answer to a question in plain data, from the one with exact numbers. */
export function labAnswer({ polynomial }: LabQuestion, answer: ThresholdAnswer): LabAnswer {
  switch (answer.status) {
    case 'no-zero':
      return answer
    case 'negative': {
      const { witness } = answer
      const point = polynomial.variables.map((name) => witness[name] ?? fraction(0))
      const entries = Object.entries(witness).map(([name, x]) => [name, formatFraction(x)] as const)
      return {
        status: 'negative',
        witness: Object.fromEntries(entries),
        value: formatFraction(exactValue(polynomial, point)),
      }
    }
    case 'upper-bound':
    case 'exact': {
      if (polynomial.terms.length === 0) return { status: 'zero' }
      return { ...answer, lambda: formatFraction(answer.lambda) }
    }
  }
}
