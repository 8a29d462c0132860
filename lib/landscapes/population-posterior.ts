import { axisOf } from './axis'
import type { Landscape } from './landscape'
import type { Interval } from './optimal-set'
import { partitionFunction } from './partition-function'

/**
 * The share of a box in the population posterior p_t(w) ∝ e^(−tK(w)) φ(w): P_t(w ∈ box), in [0, 1].
 *
 * @param t nβ, finite and ≥ 0
 * @throws RangeError when t or the box is outside its domain
 * @example
 * posteriorShare(landscape('two-wells'), 100, [[0, 2]]) // 0.90204…
 */
export function posteriorShare(landscape: Landscape, t: number, box: readonly Interval[]): number {
  const part = partitionFunction(landscape, t, { box })
  const whole = partitionFunction(landscape, t)
  const ratio = priorMeasure(landscape, box) / priorMeasure(landscape, landscape.domain)
  return (part.value / whole.value) * ratio
}

/**
 * The root mean square √E_t[w²] of a single parameter under the population posterior: the width of
 * its peak, where the peak is at 0. Two powers more in the prior turn mass into second moment.
 *
 * @throws RangeError when the landscape has more than one parameter, or t is outside its domain
 * @example
 * posteriorWidth(landscape('parabola'), 200) // 0.05
 */
export function posteriorWidth(landscape: Landscape, t: number): number {
  if (landscape.dimension !== 1)
    throw new RangeError(`dimension of the landscape must be 1, got ${landscape.dimension}`)
  const weighted = {
    ...landscape,
    priorExponents: landscape.priorExponents.map((exponent) => exponent + 2),
  }
  const { domain } = landscape
  const moment = partitionFunction(weighted, t).value * priorMeasure(weighted, domain)
  const mass = partitionFunction(landscape, t).value * priorMeasure(landscape, domain)
  return Math.sqrt(moment / mass)
}

/**
 * The slope of the logarithm of {@link posteriorWidth} against log t between two values of t. For
 * K = w^(2k) it tends to −1/(2k) = −λ.
 *
 * @example
 * widthSlope(landscape('quartic'), 100, 10000) // -0.25
 */
export function widthSlope(landscape: Landscape, from: number, to: number): number {
  const ratio = posteriorWidth(landscape, to) / posteriorWidth(landscape, from)
  return Math.log(ratio) / Math.log(to / from)
}

/** ∫ ∏ |wᵢ|^(hᵢ) dw over a box. */
function priorMeasure({ priorExponents }: Landscape, box: readonly Interval[]): number {
  return box.reduce(
    (product, interval, i) => product * axisOf(interval, priorExponents[i]!, []).measure,
    1,
  )
}
