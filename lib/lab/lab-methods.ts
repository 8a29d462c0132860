import { planeThresholdSteps } from '@/lib/geometry/plane-threshold-steps'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type {
  ThresholdAnswer,
  ThresholdProgress,
  ThresholdQuestion,
} from '@/lib/geometry/threshold-question'
import type { Box } from '@/lib/geometry/volume/box'
import { quadratureSteps } from '@/lib/geometry/volume/quadrature-steps'
import type { VolumeCurve, VolumePoint } from '@/lib/geometry/volume/volume-points'

/** How the Lab finds λ and m, and measures volumes. What questions in three and more variables need is much code. */
export type LabMethods = {
  readonly thresholdSteps: (
    question: ThresholdQuestion,
  ) => Generator<ThresholdProgress, ThresholdAnswer>
  readonly volumeSteps: (
    K: Polynomial,
    box: Box,
    epsilons: readonly number[],
    prior: readonly number[],
  ) => Iterator<readonly VolumePoint[], VolumeCurve>
}

/** For questions in one and two variables. */
export const planeMethods: LabMethods = {
  thresholdSteps: planeThresholdSteps,
  volumeSteps: quadratureSteps,
}
