import { thresholdSteps } from '@/lib/geometry/threshold'
import { volumeCurve } from '@/lib/geometry/volume/volume-curve'
import { keyOf } from '@/lib/random/key'
import type { LabMethods } from './lab-methods'

/** For questions in three and more variables: their volumes are measured in one step. */
export const severalMethods: LabMethods = {
  thresholdSteps,
  volumeSteps: (K, box, epsilons, prior) => ({
    next: () => ({ done: true, value: volumeCurve(keyOf(1), K, box, epsilons, prior) }),
  }),
}
