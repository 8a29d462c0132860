import type { ParamsOf } from '@/components/controls/params'
import { landscape } from '@/lib/landscapes/index'
import type { Landscape } from '@/lib/landscapes/landscape'
import {
  type Curvature,
  curvatureAtOrigin,
  type LaplaceSteps,
  type laplaceTable,
  type StepsRequest,
} from '@/lib/landscapes/laplace-steps'
import { knobs } from './params'

/** Four sizes to a decade, from 10 to a million. */
export const SIZES = Array.from({ length: 21 }, (_, i) =>
  Number((10 ** (1 + i / 4)).toPrecision(2)),
)

export function requestOf({ landscape: id }: ParamsOf<typeof knobs>): StepsRequest {
  return { landscape: id, sizes: SIZES }
}

/** The derivation of BIC for one landscape, at one n and along all. */
export type Derivation = {
  readonly landscape: Landscape
  readonly words: string
  readonly curvature: Curvature
  /** Whether the Gaussian integral exists: det H > 0. */
  readonly isRegular: boolean
  readonly all: readonly LaplaceSteps[]
  readonly now: LaplaceSteps
}

export function derivationOf(
  { request, steps }: ReturnType<typeof laplaceTable>,
  n: number,
): Derivation {
  const here = landscape(request.landscape)
  const distances = steps.map((step) => Math.abs(Math.log(step.n / n)))
  const curvature = curvatureAtOrigin(here)
  return {
    landscape: here,
    words: knobs.landscape.options[knobs.landscape.clean(request.landscape)],
    curvature,
    isRegular: curvature.determinant > 0,
    all: steps,
    now: steps[distances.indexOf(Math.min(...distances))]!,
  }
}
