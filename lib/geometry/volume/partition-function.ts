import { logSumExp } from '@/lib/numerics/log-sum-exp'
import type { VolumeCurve } from './volume-points'

/**
 * log Z⁰(t) of the population evidence Z⁰(t) = ∫ e^(−tK) φ dw from the volumes of a ladder of levels:
 * Z⁰(t) = ∫ e^(−s) V(s/t) ds, with log V linear in log ε between the levels and beyond their ends.
 * (1/t must lie well inside the ladder: between a few times its lowest level and its highest.)
 *
 * @param t the inverse temperature times the sample size, positive
 * @throws RangeError when t is not positive, or 1/t lies outside the ladder
 * @example
 * logPartitionFunction(volumeCurve(key, K, box, ladder), 1e6) // −λ log t + (m − 1) log log t + O(1)
 */
export function logPartitionFunction(curve: VolumeCurve, t: number): number {
  const points = curve.points.filter((point) => point.logVolume > -Infinity)
  const [first, last] = [points[0], points[points.length - 1]]
  if (!(t > 0)) throw new RangeError(`t must be positive, got ${t}`)
  if (!first || !last || !(1 / t <= first.epsilon && 1 / t >= last.epsilon))
    throw new RangeError(`1/t must lie within the levels of the curve, got t = ${t}`)
  const xs = points.map((point) => Math.log(point.epsilon)).toReversed()
  const ys = points.map((point) => point.logVolume).toReversed()
  const terms: number[] = []
  for (let u = -30; u <= 4; u += STEP)
    terms.push(u - Math.exp(u) + logVolumeAt(xs, ys, u - Math.log(t)) + Math.log(STEP))
  return logSumExp(terms)
}

/** Step of the trapezium rule in u = log s; its error for such integrands is far below 10⁻⁶. */
const STEP = 1 / 16

function logVolumeAt(xs: readonly number[], ys: readonly number[], x: number): number {
  const at = xs.findIndex((right) => right >= x)
  const i = at < 0 ? xs.length - 1 : Math.max(1, at)
  const slope = (ys[i]! - ys[i - 1]!) / (xs[i]! - xs[i - 1]!)
  return Math.min(0, ys[i]! + slope * (x - xs[i]!))
}
