import type { Palette } from './palette'
import type { Relief } from './relief'
import type { Solid } from './solid'

type View = {
  /** The camera's angles in degrees. */
  readonly turn: number
  readonly tilt: number
  /** How many times the stage is enlarged about its middle. */
  readonly zoom: number
  readonly palette: Palette
}

export type ReliefPicture = View & {
  readonly kind: 'relief'
  readonly relief: Relief
  /** The relief from which this one comes, and how much of the way is done, in [0, 1]. */
  readonly before: Relief | undefined
  readonly part: number
}

export type SolidPicture = View & { readonly kind: 'solid'; readonly solid: Solid }

/** Everything that a picture of the stage depends on. */
export type StagePicture = ReliefPicture | SolidPicture

/** A picture of which the colours are not yet known. */
export type Drawing = Omit<ReliefPicture, 'palette'> | Omit<SolidPicture, 'palette'>

/** Whether two pictures would look the same: all they hold is the same. */
export function isSamePicture(a: StagePicture, b: StagePicture | undefined): boolean {
  const other = new Map<string, unknown>(Object.entries(b ?? {}))
  return Object.entries(a).every(([name, value]) => Object.is(other.get(name), value))
}
