import type { VolumeCurve, VolumePoint } from '@/lib/geometry/volume/volume-points'
import { landscape } from './index'
import { landscapeVolume } from './landscape-volume'

/** Which landscape's volumes, and down to which level: ε = 10^(−j/stepsPerDecade), j = 1, …. */
export type LadderRequest = {
  readonly landscape: string
  readonly decades: number
  readonly stepsPerDecade: number
}

/** The volumes of a landscape down a ladder of levels, as far as it has been climbed. */
export type VolumeLadder = VolumeCurve & { readonly landscape: string }

/**
 * V(ε) of a landscape down a ladder of levels, by {@link landscapeVolume}, one rung after the other.
 *
 * @returns a generator of the ladder so far, at each rung
 * @throws RangeError for an unknown landscape, or one of three parameters
 * @example
 * [...volumeLadder({ landscape: 'bowl', decades: 1, stepsPerDecade: 2 })].at(-1)!.points.length // 2
 */
export function* volumeLadder(request: LadderRequest): Generator<VolumeLadder> {
  const volume = landscapeVolume(landscape(request.landscape))
  const points: VolumePoint[] = []
  for (let rung = 1; rung <= request.decades * request.stepsPerDecade; rung++) {
    const epsilon = 10 ** (-rung / request.stepsPerDecade)
    const { value, error } = volume(epsilon)
    points.push({ epsilon, logVolume: Math.log(value), standardError: error / value })
    yield {
      landscape: request.landscape,
      method: 'quadrature',
      points: [...points],
      runs: [points.map(({ logVolume }) => logVolume)],
    }
  }
}

/**
 * The whole of a {@link volumeLadder}.
 *
 * @throws RangeError for a ladder without rungs
 * @example
 * climbedLadder({ landscape: 'parabola', decades: 2, stepsPerDecade: 1 }).points[1]!.logVolume // log 0.1
 */
export function climbedLadder(request: LadderRequest): VolumeLadder {
  const whole = [...volumeLadder(request)].at(-1)
  if (!whole) throw new RangeError(`decades must be positive, got ${request.decades}`)
  return whole
}
