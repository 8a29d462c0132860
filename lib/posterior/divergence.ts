import type { Matrix } from '@/lib/numerics/linear-algebra'
import { cholesky, choleskyLogDeterminant, choleskySolve } from '@/lib/numerics/linear-algebra'
import type { GridPosterior } from './grid-posterior'

/**
 * The total variation distance ½ ∫ |p − q| of two densities on the same cells, in [0, 1]: the largest
 * difference between the probabilities that they give to one event.
 *
 * @param volume of one cell
 * @throws RangeError when the grids differ in size
 * @example
 * totalVariation(Float64Array.of(1, 0), Float64Array.of(0, 1), 1) // 1
 */
export function totalVariation(p: Float64Array, q: Float64Array, volume: number): number {
  checkSameLength(p, q)
  let sum = 0
  for (let k = 0; k < p.length; k++) sum += Math.abs(p[k]! - q[k]!)
  return 0.5 * sum * volume
}

/**
 * The Kullback–Leibler divergence ∫ p log(p/q) of two densities on the same cells, nats; infinite
 * where q vanishes and p does not.
 *
 * @param volume of one cell
 * @throws RangeError when the grids differ in size
 * @example
 * kullbackLeibler(Float64Array.of(1, 0), Float64Array.of(0.5, 0.5), 1) // log 2
 */
export function kullbackLeibler(p: Float64Array, q: Float64Array, volume: number): number {
  checkSameLength(p, q)
  let sum = 0
  for (let k = 0; k < p.length; k++) if (p[k]! > 0) sum += p[k]! * Math.log(p[k]! / q[k]!)
  return sum * volume
}

function checkSameLength(p: Float64Array, q: Float64Array): void {
  if (p.length !== q.length) throw new RangeError(`q must have ${p.length} cells, got ${q.length}`)
}

/**
 * The density of N(mean, covariance) at the centres of the cells of a grid posterior, in its order.
 *
 * @throws RangeError when the covariance is not positive definite
 * @example
 * totalVariation(posterior.density, gaussianOnGrid(posterior, mean, covariance), cellVolume(posterior))
 */
export function gaussianOnGrid(
  { bounds, cells, density }: GridPosterior,
  mean: readonly number[],
  covariance: Matrix,
): Float64Array {
  const lower = cholesky(covariance)
  if (!lower)
    throw new RangeError(`covariance must be positive definite, got ${JSON.stringify(covariance)}`)
  const d = mean.length
  const constant = -0.5 * (d * Math.log(2 * Math.PI) + choleskyLogDeterminant(lower))
  const precision = mean.map((_, i) =>
    choleskySolve(
      lower,
      mean.map((__, j) => (i === j ? 1 : 0)),
    ),
  )
  const [[p00 = 0, p01 = 0] = [], [, p11 = 0] = []] = precision
  const [[aLo, aHi] = [0, 0], [bLo, bHi] = [0, 0]] = bounds
  return density.map((_, k) => {
    const u = aLo + (((k % cells) + 0.5) * (aHi - aLo)) / cells - mean[0]!
    const v = d === 2 ? bLo + ((Math.floor(k / cells) + 0.5) * (bHi - bLo)) / cells - mean[1]! : 0
    return Math.exp(constant - 0.5 * (p00 * u * u + 2 * p01 * u * v + p11 * v * v))
  })
}

/** The volume of one cell of a grid posterior. */
export function cellVolume({ bounds, cells }: GridPosterior): number {
  return bounds.reduce((product, [lo, hi]) => (product * (hi - lo)) / cells, 1)
}

/**
 * The position of the highest cell of a grid posterior: where to start towards its mode.
 */
export function highestCell({ bounds, cells, density }: GridPosterior): readonly number[] {
  let best = 0
  for (let k = 1; k < density.length; k++) if (density[k]! > density[best]!) best = k
  return bounds.map(([lo, hi], j) => {
    const index = j === 0 ? best % cells : Math.floor(best / cells)
    return lo + ((index + 0.5) * (hi - lo)) / cells
  })
}
