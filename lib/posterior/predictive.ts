import type { Model } from '@/lib/models/model'
import type { GridPosterior } from './grid-posterior'
import { cellVolume } from './divergence'

/** What a posterior says about the curve y = f(x, w): pointwise mean and standard deviation. */
export type PredictiveBand = {
  readonly x: Float64Array
  /** E[f(x, w)]. */
  readonly mean: Float64Array
  /** The standard deviation of f(x, w): of the curve, without the noise of y. */
  readonly sd: Float64Array
}

/**
 * The band of curves that a grid posterior holds.
 *
 * @throws RangeError when the model has no response
 * @example
 * predictiveBand(tanhRegression, posterior, Float64Array.of(-1, 0, 1)).mean
 */
export function predictiveBand(
  model: Model,
  posterior: GridPosterior,
  x: Float64Array,
): PredictiveBand {
  const { response } = model
  if (!response) throw new RangeError(`model must have a response, got ${model.name}`)
  const { positions, masses } = thinned(posterior)
  const mean = new Float64Array(x.length)
  const sd = new Float64Array(x.length)
  for (let i = 0; i < x.length; i++) {
    let [first, second] = [0, 0]
    for (let k = 0; k < positions.length; k++) {
      const value = response(positions[k]!, x[i]!)
      first += masses[k]! * value
      second += masses[k]! * value * value
    }
    mean[i] = first
    sd[i] = Math.sqrt(Math.max(0, second - first * first))
  }
  return { x, mean, sd }
}

/**
 * The predictive density p(y | x, D_n) = E_w[p(y | x, w)] of a grid posterior at points y: the
 * posterior mean of the density, not the density at a mean.
 *
 * @param x the input of one datum; empty for models without input
 * @example
 * predictiveDensity(gaussianLocation, posterior, [], Float64Array.of(0, 1))
 */
export function predictiveDensity(
  model: Model,
  posterior: GridPosterior,
  x: readonly number[],
  y: Float64Array,
): Float64Array {
  const { positions, masses } = thinned(posterior)
  const datum = { x: Float64Array.from(x), y }
  return y.map((value) => {
    const single = { x: datum.x, y: Float64Array.of(value) }
    return positions.reduce(
      (sum, w, k) => sum + masses[k]! * Math.exp(model.logLikelihood(w, single, 0)),
      0,
    )
  })
}

/**
 * The cells that carry the mass, thinned to about four thousand: every s-th centre along each
 * coordinate is the midpoint of a wider cell. Those below 1e-8 of the heaviest are left out.
 */
function thinned(posterior: GridPosterior) {
  const { bounds, cells, density } = posterior
  const isPlane = bounds.length === 2
  const stride = isPlane && cells > 85 ? 3 : 1
  const volume = cellVolume(posterior)
  const positions: number[][] = []
  const masses: number[] = []
  const [[aLo, aHi] = [0, 0], [bLo, bHi] = [0, 0]] = bounds
  const middle = (stride - 1) / 2
  let heaviest = 0
  for (const value of density) if (value > heaviest) heaviest = value
  for (let j = isPlane ? middle : 0; j < density.length / cells; j += stride)
    for (let i = isPlane ? middle : 0; i < cells; i += stride) {
      const value = density[i + cells * j]!
      if (value < 1e-8 * heaviest) continue
      const a = aLo + ((i + 0.5) * (aHi - aLo)) / cells
      positions.push(isPlane ? [a, bLo + ((j + 0.5) * (bHi - bLo)) / cells] : [a])
      masses.push(value * volume)
    }
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return { positions, masses: masses.map((mass) => mass / total) }
}
