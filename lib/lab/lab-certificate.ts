import type { Certificate } from '@/lib/geometry/certificate/certificate'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import { planeThresholdSteps } from '@/lib/geometry/plane-threshold-steps'
import { runToEnd } from '@/lib/numerics/run-to-end'
import type { LabAnswer } from './lab-answer'
import { certificateOf } from './lab-drawing'
import { type LabLandscape, sliceOf } from './lab-landscape'
import { isShownWhole, type LabQuestion } from './lab-question'

/** The resolution of K, or of its slice: λ of a slice is no λ of K, but its zeros are zeros of K. */
export function landscapeCertificate(
  question: LabQuestion,
  landscape: LabLandscape,
  answer: LabAnswer,
): Certificate | undefined {
  if (landscape.kind === 'none') return undefined
  if (isShownWhole(question)) return certificateOf(answer)
  const slice =
    landscape.kind === 'plane'
      ? sliceOf(question, landscape.slice)
      : inVariables(question.polynomial, [landscape.name])
  if (slice.terms.length === 0) return undefined
  const found = runToEnd(
    planeThresholdSteps({ polynomial: slice, region: { kind: 'box', box: question.box } }),
  )
  return found.status === 'exact' ? found.certificate : undefined
}
