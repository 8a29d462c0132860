import type { Meaning } from '@/components/figures/marks'
import { FLOOR, HEIGHT } from './camera'
import type { IsoMesh } from './iso-mesh'
import type { StageAxis } from './relief'

export type SpacePlace = readonly [x: number, y: number, z: number]

/** A curve in space, or a point: places in [−1, 1]³. */
export type SpaceMark = { readonly points: readonly SpacePlace[]; readonly meaning: Meaning }

/** A surface in three variables, to stand in the box of the stage. */
export type Solid = {
  /** Fine, for WebGL. */
  readonly mesh: IsoMesh
  /** Coarse, for the static page and for browsers without WebGL. */
  readonly coarse: IsoMesh
  /** What the surface stands for. */
  readonly meaning: Meaning
  readonly marks: readonly SpaceMark[]
  readonly axes: { readonly x: StageAxis; readonly y: StageAxis; readonly z: StageAxis }
}

/** The middle of the box and half of its height: it fills the stage from the floor to the top. */
export const SOLID_MIDDLE = (HEIGHT + FLOOR) / 2
export const SOLID_HALF = (HEIGHT - FLOOR) / 2

/** A place of the box as a point of the stage. */
export function standingInBox([x, y, z]: SpacePlace): SpacePlace {
  return [x, y, SOLID_MIDDLE + SOLID_HALF * z]
}

const CORNERS = [-1, 1].flatMap((x) =>
  [-1, 1].flatMap((y) => [-1, 1].map((z) => [x, y, z] as const)),
)

/** The twelve edges of the box. */
export const BOX_EDGES: readonly (readonly [SpacePlace, SpacePlace])[] = CORNERS.flatMap((a) =>
  CORNERS.flatMap((b) => {
    const apart = a.filter((value, k) => value < (b[k] ?? 0)).length
    const same = a.filter((value, k) => value === b[k]).length
    return apart === 1 && same === 2 ? [[a, b] as const] : []
  }),
)
