import { mean, variance } from '@/lib/diagnostics/moments'
import { foldIn, type Key } from '@/lib/random/key'
import { logVolumes, type SplittingSettings } from '@/lib/samplers/multilevel-splitting'
import type { TemperedTarget } from '@/lib/samplers/tempered-target'

/** Settings of a volume-scaling estimate. */
export type VolumeScalingSettings = SplittingSettings & {
  /** Independent repeats, at least 2: their spread gives the error. */
  readonly repeatCount: number
  /** m, where it is known; 1 leaves the logarithm out of the law. */
  readonly multiplicity: number
}

/** λ from the scaling of volumes. */
export type VolumeScaling = {
  /** The exponent of ε in V(ε). */
  readonly lambda: number
  /** Its Monte Carlo standard error, from the repeats. */
  readonly standardError: number
  /** The mean of log V(ε) over repeats, one for each ε, nats. */
  readonly logVolumes: Float64Array
}

/**
 * λ as the slope of log V(ε) − (m − 1) log(−log ε) against log ε, fitted by least squares to each of
 * several independent runs of multilevel splitting: V(ε) ~ (c/λ) ε^λ (−log ε)^(m−1) as ε → 0. The error
 * is that of sampling; with wrong m, or ε that are not small, the slope is off by order 1/log ε besides.
 *
 * @throws RangeError when a setting is out of range, or some ε is not below 1 while m > 1
 * @example
 * volumeScaling(key, target, { epsilons, particleCount: 1000, moveCount: 10, repeatCount: 8, multiplicity: 1 })
 */
export function volumeScaling(
  key: Key,
  target: TemperedTarget,
  settings: VolumeScalingSettings,
): VolumeScaling {
  const { epsilons, repeatCount, multiplicity } = settings
  if (!(Number.isInteger(repeatCount) && repeatCount >= 2))
    throw new RangeError(`repeatCount must be an integer of at least 2, got ${repeatCount}`)
  if (!(Number.isInteger(multiplicity) && multiplicity >= 1))
    throw new RangeError(`multiplicity must be a positive integer, got ${multiplicity}`)
  if (!(epsilons.length >= 2))
    throw new RangeError(`epsilons must hold at least two losses, got ${epsilons.length}`)
  if (multiplicity > 1 && !(epsilons[0]! < 1))
    throw new RangeError(`epsilons must be below 1 where m exceeds 1, got ${epsilons[0]}`)
  const runs = Array.from({ length: repeatCount }, (_, r) =>
    logVolumes(foldIn(key, r), target, settings),
  )
  const logs = epsilons.map(Math.log)
  const powers = multiplicity - 1
  const slopes = Float64Array.from(runs, (run) =>
    slope(
      logs,
      run.map((log, k) => (powers === 0 ? log : log - powers * Math.log(-logs[k]!))),
    ),
  )
  return {
    lambda: mean(slopes),
    standardError: Math.sqrt(variance(slopes) / repeatCount),
    logVolumes: logs.map((_, k) => mean(Float64Array.from(runs, (run) => run[k]!))),
  }
}

/** The slope of the least-squares line. */
function slope(xs: Float64Array, ys: Float64Array): number {
  const [meanX, meanY] = [mean(xs), mean(ys)]
  let [top, bottom] = [0, 0]
  xs.forEach((x, k) => {
    top += (x - meanX) * (ys[k]! - meanY)
    bottom += (x - meanX) ** 2
  })
  return top / bottom
}
