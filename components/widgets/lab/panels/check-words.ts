import { decimal } from '@/components/figures/format'
import type { LabAnswer } from '@/lib/lab/lab-answer'
import type { LabCheck } from '@/lib/lab/lab-check'

type Measured = LabCheck & { readonly kind: 'check' }

/** What was measured, and whether it agrees with the exact answer. */
export function checkWords(check: Measured, answer: LabAnswer): string {
  if (answer.status !== 'exact' && answer.status !== 'upper-bound') return ''
  const { slope, bareSlope } = check
  const last = check.volumes.at(-1)
  if (!slope || !last) return 'Still measuring.'
  const exact = fractionValue(answer.lambda)
  const distance = Math.abs(slope.lambda - exact)
  const isExact = answer.status === 'exact'
  const agrees =
    distance <= slope.error
      ? isExact
        ? `which agrees with λ = ${answer.lambda}`
        : `which does not contradict the bound ${answer.lambda}`
      : isExact
        ? `which is ${decimal(distance, 3)} away from λ = ${answer.lambda}: the volumes are not yet in the range where the law holds`
        : `beside the bound ${answer.lambda}`
  const how =
    check.method === 'quadrature'
      ? 'by quadrature'
      : 'by multilevel splitting, with bars of one standard error'
  const bare =
    answer.multiplicity > 1 && bareSlope !== undefined
      ? ` Without its log term the slope would read ${decimal(bareSlope, 3)}: that is m at work.`
      : ''
  return `V(ε) was measured at ${check.volumes.length} levels ${how}. The slope of log V is ${decimal(slope.lambda, 4)} ± ${decimal(Math.max(slope.error, 1e-4), 4)}, ${agrees}.${bare}`
}

/** Why there is nothing to measure. */
export function noCheckWords(answer: LabAnswer | undefined): string {
  switch (answer?.status) {
    case 'no-zero':
      return 'Below the least value of K the volume is exactly 0: there is no power of ε to measure.'
    case 'zero':
      return 'V(ε) = 1 at every ε: the slope is 0.'
    default:
      return 'Nothing is measured yet.'
  }
}

/** p/q as a number. */
export function fractionValue(text: string): number {
  const [p = '0', q = '1'] = text.split('/')
  return Number(p) / Number(q)
}
