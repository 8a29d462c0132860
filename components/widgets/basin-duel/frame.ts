import type { ParamsOf } from '@/components/controls/params'
import {
  type BasinDuel,
  type BasinEnergies,
  basinEnergies,
  type DuelRequest,
  singularShare,
} from '@/lib/landscapes/two-basins'
import type { knobs } from './params'

export type DuelParams = ParamsOf<typeof knobs>

/** Eight sizes to a decade, from 1 to a million. */
export const SIZES = Array.from({ length: 49 }, (_, i) => 10 ** (i / 8))

export function requestOf({ gap, broad, narrow }: DuelParams): DuelRequest {
  return { basins: { gap, broad, narrow }, sizes: SIZES }
}

/** Both free energies at all sizes, and the state at one n. */
export type Duel = {
  /** At each of SIZES: the same array while the basins are. */
  readonly energies: readonly BasinEnergies[]
  readonly critical: readonly number[]
  readonly n: number
  readonly now: BasinEnergies
  /** The part of the posterior in the singular basin at n. */
  readonly share: number
  readonly params: DuelParams
}

export function duelOf({ energies, critical, request }: BasinDuel, params: DuelParams): Duel {
  const now = basinEnergies(request.basins, params.n)
  return {
    energies,
    critical,
    n: params.n,
    now,
    share: singularShare(now),
    // Curves and picture are of one state, also while the next is being computed.
    params: { ...params, ...request.basins },
  }
}

/** The loss above its lowest value, nats per datum. */
export function lossAt({ gap, broad, narrow }: DuelParams, w: number): number {
  return w < 0
    ? Math.max(0, -gap) + ((w + 1) / broad) ** 2
    : Math.max(0, gap) + ((w - 1) / narrow) ** 4
}

/** Places on [−2, 2], close together where the posterior has its two peaks. */
export function placesOf({ broad, narrow, n }: DuelParams): Float64Array {
  const steps = Array.from({ length: 81 }, (_, i) => i / 40 - 1)
  const around = (center: number, reach: number) =>
    steps.map((step) => center + step * Math.min(1, reach))
  return Float64Array.from([
    ...around(-1, 1),
    ...around(-1, 5 * broad * n ** -0.5),
    ...around(1, 1),
    ...around(1, 3 * narrow * n ** -0.25),
  ]).toSorted()
}
