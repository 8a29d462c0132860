import type { Camera } from './camera'
import type { Palette } from './palette'
import type { Relief } from './relief'

/** Everything that a picture of the stage depends on. */
export type StagePicture = {
  readonly relief: Relief
  /** The relief from which this one comes, and how much of the way is done, in [0, 1]. */
  readonly before: Relief | undefined
  readonly part: number
  readonly camera: Camera
  readonly zoom: number
  readonly palette: Palette
}
