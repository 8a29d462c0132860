import { foldIn, type Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { dualAveraging } from './dual-averaging'
import type { Sampler } from './index'
import { runningVariance } from './running-variance'
import type { Target } from './target'
import type { Tuning } from './tuning'

/** Where warm-up leaves a chain: a position, and a tuning that fits the target there. */
export type Warm = { readonly position: Float64Array; readonly tuning: Tuning }

/**
 * Runs a chain for `count` steps to reach the bulk of the target, and adapts the tuning meanwhile: the
 * step size by dual averaging at every step, the scales to the standard deviations of growing windows
 * (25, 50, 100, … steps, between a first and a last stretch for the step size alone). The steps taken
 * do not leave the target invariant and are thrown away. A method that never rejects keeps its tuning.
 *
 * Source: the scheme of Stan, with scales shrunk towards the old ones by five draws' weight.
 *
 * @throws RangeError when the count is not a non-negative integer, or the start has zero density
 */
export function warmUp(
  key: Key,
  sampler: Sampler,
  target: Target,
  start: Float64Array,
  first: Tuning,
  count: number,
): Warm {
  if (!(Number.isInteger(count) && count >= 0))
    throw new RangeError(`warmupCount must be a non-negative integer, got ${count}`)
  const tuning = { stepSize: first.stepSize, scales: first.scales.slice() }
  return sampler.open(target, tuning, (transition) => {
    const draws = streamOf(foldIn(key, 0))
    const state = transition.init(start)
    const aim = sampler.idealAcceptance
    const ends = windowEnds(count)
    const spread = runningVariance(target.dimension)
    let search = dualAveraging(tuning.stepSize, aim ?? 1)
    for (let step = 0; step < count; step++) {
      const { acceptanceProbability } = transition.advance(draws, state)
      if (aim === null) continue
      tuning.stepSize = search.next(acceptanceProbability)
      if (step >= ends.first && step < ends.last) spread.tell(state.position)
      if (!ends.windows.has(step)) continue
      rescale(tuning.scales, spread.variances(), spread.count())
      spread.restart()
      search = dualAveraging(Math.min(search.settled(), 1), aim)
    }
    if (aim !== null) tuning.stepSize = search.settled()
    return { position: state.position.slice(), tuning }
  })
}

/** The steps after which the scales change, and between which draws are counted. */
function windowEnds(count: number) {
  const first = Math.floor(0.15 * count)
  const last = Math.floor(0.9 * count)
  const windows = new Set<number>()
  let size = 25
  for (let begin = first; begin + size <= last; size *= 2) {
    const nextWouldNotFit = begin + 3 * size > last
    const end = nextWouldNotFit ? last : begin + size
    windows.add(end - 1)
    begin = end
  }
  return { first, last, windows }
}

function rescale(scales: Float64Array, variances: Float64Array, count: number): void {
  for (let j = 0; j < scales.length; j++) {
    const variance = (count * variances[j]! + 5e-3 * scales[j]! ** 2) / (count + 5)
    if (variance > 0 && variance < Infinity) scales[j] = Math.sqrt(variance)
  }
}
