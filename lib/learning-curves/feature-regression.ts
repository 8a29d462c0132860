import { cholesky, choleskySolve } from '@/lib/numerics/linear-algebra'
import { foldIn, type Key } from '@/lib/random/key'
import { normals, uniforms } from '@/lib/random/stream'

/** Noisy readings of a curve over [−1, 1]. */
export type Readings = { readonly x: Float64Array; readonly y: Float64Array }

/**
 * The weights w₁, w₂, … of the curve that is to be learned, from the first on; the others are zero.
 * The curve is Σ wⱼ φⱼ(x)/j, see {@link curveAt}.
 */
export const TRUE_WEIGHTS: readonly number[] = [0.15, -1, -0.5, 1.2, 0.6]

/** The standard deviation of the noise in a reading. */
export const NOISE = 0.3

/**
 * The curve with weights w: f(x) = Σ wⱼ φⱼ(x)/j, where φ₁ = 1 and φⱼ(x) = √2 cos((j − 1) π (x + 1)/2)
 * are orthonormal under the uniform law on [−1, 1].
 *
 * @example
 * curveAt([2], 0.3) // 2
 */
export function curveAt(weights: readonly number[], x: number): number {
  return weights.reduce((sum, weight, j) => sum + weight * feature(j, x), 0)
}

/**
 * The curves of several lists of weights at the places of a table of features: {@link curveAt} of each.
 *
 * @param features of {@link featuresAt}, as many as the longest list of weights has
 * @throws RangeError when a list has more weights than there are features
 * @example
 * curvesAt([[2], [3]], featuresAt(Float64Array.of(0.3), 1)) // [[2], [3]]
 */
export function curvesAt(
  weights: readonly (readonly number[])[],
  features: readonly Float64Array[],
): readonly Float64Array[] {
  return weights.map((each) => {
    if (!(each.length <= features.length))
      throw new RangeError(`weights must be at most ${features.length}, got ${each.length}`)
    const curve = new Float64Array(features[0]?.length ?? 0)
    for (const [j, weight] of each.entries()) {
      const values = features[j]!
      for (let i = 0; i < curve.length; i++) curve[i]! += weight * values[i]!
    }
    return curve
  })
}

/**
 * The first features φⱼ(x)/j at some places, one row for each.
 *
 * @example
 * featuresAt(Float64Array.of(0.3), 1) // [[1]]
 */
export function featuresAt(places: Float64Array, count: number): readonly Float64Array[] {
  return Array.from({ length: count }, (_, j) => places.map((x) => feature(j, x)))
}

/** φⱼ₊₁(x)/(j + 1): the feature of the weight with index j, counted from 0. */
function feature(j: number, x: number): number {
  return (j === 0 ? 1 : Math.SQRT2 * Math.cos(j * Math.PI * 0.5 * (x + 1))) / (j + 1)
}

/**
 * n readings y = f(x) + N(0, 0.3²) of the true curve at places x, uniform on [−1, 1].
 *
 * @example
 * readings(keyOf(1), 20).y.length // 20
 */
export function readings(key: Key, n: number): Readings {
  const x = uniforms(foldIn(key, 0), n).map((u) => 2 * u - 1)
  const noise = normals(foldIn(key, 1), n)
  return { x, y: x.map((at, i) => curveAt(TRUE_WEIGHTS, at) + NOISE * noise[i]!) }
}

/**
 * The d weights with the least ‖y − f‖² + ridge ‖w‖²: w = Φᵀ (ΦΦᵀ + ridge)⁻¹ y, by a Cholesky factor
 * of n rows. With ridge = 0.3², the variance of the noise, it is the mean of the posterior under
 * w ~ N(0, I); as ridge → 0 it is least squares, and among equally good fits the one with the
 * smallest weights, to which gradient descent from zero leads.
 *
 * @throws RangeError unless d is a positive integer and the ridge is positive
 * @example
 * fittedWeights(readings(keyOf(1), 20), 5, 0.09).length // 5
 */
export function fittedWeights(data: Readings, d: number, ridge: number): readonly number[] {
  return fits(data, [d], ridge)[0]!
}

/**
 * {@link testError} of {@link fittedWeights} for each number of weights.
 *
 * @throws RangeError unless the counts are positive integers in increasing order and the ridge is
 *   positive
 * @example
 * testErrors(readings(keyOf(1), 20), [5, 400], 0.09).length // 2
 */
export function testErrors(
  data: Readings,
  counts: readonly number[],
  ridge: number,
): readonly number[] {
  return fits(data, counts, ridge).map(testError)
}

/** One pass over the features: the matrix ΦΦᵀ of d of them is that of fewer, and a little more. */
function fits(
  { x, y }: Readings,
  counts: readonly number[],
  ridge: number,
): readonly (readonly number[])[] {
  if (!(ridge > 0 && ridge < Infinity))
    throw new RangeError(`ridge must be positive and finite, got ${ridge}`)
  const size = x.length
  const gram = new Float64Array(size * size)
  for (let i = 0; i < size; i++) gram[i * size + i] = ridge
  const columns: Float64Array[] = []
  return counts.map((d) => {
    if (!(Number.isInteger(d) && d > 0 && d >= columns.length))
      throw new RangeError(`d must be a positive integer, in increasing order, got ${d}`)
    while (columns.length < d) {
      const j = columns.length
      const column = x.map((at) => feature(j, at))
      for (let i = 0; i < size; i++)
        for (let k = 0; k < size; k++) gram[i * size + k]! += column[i]! * column[k]!
      columns.push(column)
    }
    const rows = Array.from(x, (_, i) => Array.from(gram.subarray(i * size, (i + 1) * size)))
    const factor = cholesky(rows)
    if (!factor) throw new RangeError(`ridge must make the fit solvable, got ${ridge}`)
    const dual = choleskySolve(factor, Array.from(y))
    return columns.map((column) => column.reduce((sum, value, i) => sum + value * dual[i]!, 0))
  })
}

/**
 * The mean square distance of a curve from the true one over fresh x: Σ (wⱼ − w°ⱼ)²/j², exact because
 * the features are orthogonal.
 *
 * @example
 * testError([0.15, -1, -0.5, 1.2, 0.6]) // 0
 */
export function testError(weights: readonly number[]): number {
  const count = Math.max(weights.length, TRUE_WEIGHTS.length)
  return Array.from({ length: count }, (_, j) => j).reduce(
    (sum, j) => sum + (((weights[j] ?? 0) - (TRUE_WEIGHTS[j] ?? 0)) / (j + 1)) ** 2,
    0,
  )
}
