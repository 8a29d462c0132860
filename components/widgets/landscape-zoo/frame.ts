import type { ParamsOf } from '@/components/controls/params'
import type { Camera } from '@/components/figures/space/camera'
import type { Landscape } from '@/lib/landscapes/landscape'
import { landscape } from '@/lib/landscapes'
import type { knobs, ZooId } from './params'

export type ZooParams = ParamsOf<typeof knobs>

/** One landscape of the zoo, its water, and where the reader stands. */
export type ZooFrame = {
  readonly id: ZooId
  readonly landscape: Landscape
  readonly level: number
  readonly camera: Camera
}

export function zooFrame({ landscape: id, level, turn, tilt }: ZooParams): ZooFrame {
  return { id, landscape: landscape(id), level, camera: { turn, tilt } }
}
