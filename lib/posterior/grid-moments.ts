import type { Matrix } from '@/lib/numerics/linear-algebra'

/** The first moments of a density on a grid. */
export type GridMoments = {
  /** The sum of the densities, before any volume. */
  readonly sum: number
  readonly mean: readonly number[]
  readonly covariance: Matrix
  /** The mean of the losses. */
  readonly expectedLoss: number
}

/**
 * Mean, covariance and expected loss of a density on a grid in one or two dimensions.
 *
 * @param axes the centres of the cells along each coordinate
 * @param density at cell (i, j), index i + cells · j; of any scale
 * @param losses a function on the cells, in the same order
 */
export function gridMoments(
  axes: readonly Float64Array[],
  density: Float64Array,
  losses: Float64Array,
): GridMoments {
  const [firsts = new Float64Array(0), rows] = axes
  const cells = firsts.length
  const rowCount = rows?.length ?? 1
  // Moments about the middle of the box: those about zero would cancel for a narrow peak far out.
  const originA = (firsts[0]! + firsts[cells - 1]!) / 2
  const originB = rows ? (rows[0]! + rows[rowCount - 1]!) / 2 : 0
  let [sum, a, aa, b, ab, bb, loss] = [0, 0, 0, 0, 0, 0, 0]
  const base = losses[0]!
  for (let j = 0; j < rowCount; j++) {
    let [rowSum, rowA, rowAA] = [0, 0, 0]
    for (let i = 0; i < cells; i++) {
      const k = j * cells + i
      const p = density[k]!
      const u = firsts[i]! - originA
      rowSum += p
      rowA += p * u
      rowAA += p * u * u
      if (p > 0) loss += p * (losses[k]! - base)
    }
    const v = rows ? rows[j]! - originB : 0
    sum += rowSum
    a += rowA
    aa += rowAA
    b += rowSum * v
    ab += rowA * v
    bb += rowSum * v * v
  }
  const [meanA, meanB] = [a / sum, b / sum]
  const varianceA = aa / sum - meanA * meanA
  const covarianceAB = ab / sum - meanA * meanB
  const varianceB = bb / sum - meanB * meanB
  return {
    sum,
    mean: rows ? [originA + meanA, originB + meanB] : [originA + meanA],
    covariance: rows
      ? [
          [varianceA, covarianceAB],
          [covarianceAB, varianceB],
        ]
      : [[varianceA]],
    expectedLoss: base + loss / sum,
  }
}
