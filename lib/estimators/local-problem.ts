import type { Model } from '@/lib/models/model'
import type { Prior } from '@/lib/models/prior'
import type { Sample } from '@/lib/models/sample'

/** A statistical model with data and a prior, seen from one point of its parameter space. */
export type LocalProblem = {
  readonly model: Model
  readonly sample: Sample
  /** φ, one density for each coordinate. */
  readonly prior: readonly Prior[]
  /** w*. */
  readonly center: readonly number[]
  /** γ ≥ 0, in units of 1/w². */
  readonly localization: number
}
