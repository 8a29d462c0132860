import type { Matrix } from '@/lib/numerics/linear-algebra'

/** The first moments of a density on a grid. */
export type GridMoments = {
  /** The sum of the densities, before any volume. */
  readonly sum: number
  readonly mean: readonly number[]
  readonly covariance: Matrix
  /** The mean of the losses. */
  readonly expectedLoss: number
  /** How far every third cell, three times, is from all cells: see {@link gridMoments}. */
  readonly thirdsError: number
}

/**
 * Mean, covariance and expected loss of a density on a grid in one or two dimensions, and the error of its
 * sum by thirds: line by line, three times the sum of every third cell less the sum of all, in absolute
 * value, along each axis, relative to the sum. Line by line, so that a ridge that crosses lines between their
 * centres cannot cancel. All in one pass over the cells, which memory bounds.
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
  const [firsts = new Float64Array(0), rows = Float64Array.of(0)] = axes
  const cells = firsts.length
  // Moments about the middle of the box: those about zero would cancel for a narrow peak far out.
  const [originA, originB] = [middleOf(firsts), middleOf(rows)]
  const offsets = firsts.map((a) => a - originA)
  const columns = new Float64Array(cells)
  const thirds = new Float64Array(cells)
  let [sum, b, ab, bb, loss, error] = [0, 0, 0, 0, 0, 0]
  const base = losses[0]!
  for (let j = 0; j < rows.length; j++) {
    const row = j * cells
    let [rowSum, rowA] = [0, 0]
    for (let i = 0; i < cells; i++) {
      const p = density[row + i]!
      rowSum += p
      rowA += p * offsets[i]!
      columns[i] = columns[i]! + p
      if (p > 0) loss += p * (losses[row + i]! - base)
    }
    let third = 0
    for (let i = 1; i < cells; i += 3) third += density[row + i]!
    error += Math.abs(3 * third - rowSum)
    if (j % 3 === 1) for (let i = 0; i < cells; i++) thirds[i] = thirds[i]! + density[row + i]!
    const v = rows[j]! - originB
    sum += rowSum
    b += rowSum * v
    ab += rowA * v
    bb += rowSum * v * v
  }
  let [a, aa] = [0, 0]
  for (let i = 0; i < cells; i++) {
    a += columns[i]! * offsets[i]!
    aa += columns[i]! * offsets[i]! ** 2
    if (rows.length > 1) error += Math.abs(3 * thirds[i]! - columns[i]!)
  }
  const [meanA, meanB] = [a / sum, b / sum]
  const varianceA = aa / sum - meanA * meanA
  const covarianceAB = ab / sum - meanA * meanB
  const varianceB = bb / sum - meanB * meanB
  const isPlane = axes.length > 1
  return {
    sum,
    mean: isPlane ? [originA + meanA, originB + meanB] : [originA + meanA],
    covariance: isPlane
      ? [
          [varianceA, covarianceAB],
          [covarianceAB, varianceB],
        ]
      : [[varianceA]],
    expectedLoss: base + loss / sum,
    thirdsError: error / sum,
  }
}

function middleOf(axis: Float64Array): number {
  return (axis[0]! + axis.at(-1)!) / 2
}
