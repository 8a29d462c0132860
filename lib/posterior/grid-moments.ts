import type { Matrix } from '@/lib/numerics/linear-algebra'

/** The sums over one row of a grid, of densities relative to its highest cell. */
export type RowSums = {
  /** The log density of the highest cell, nats; −∞ for a row without mass. */
  readonly peak: number
  /** Σ p, Σ p a with a from the middle of the axis, and Σ p ℓ. */
  readonly mass: number
  readonly first: number
  readonly loss: number
  /** How far three times the sum over every third cell is from Σ p. */
  readonly thirds: number
}

/** The first moments of a density on a grid. */
export type GridMoments = {
  /** The log of the sum of the densities over cells, before any volume. */
  readonly logSum: number
  readonly mean: readonly number[]
  readonly covariance: Matrix
  /** The mean of the losses. */
  readonly expectedLoss: number
  /** How far every third cell, three times, is from all cells: see {@link normalizeGrid}. */
  readonly thirdsError: number
}

/**
 * The {@link RowSums} of a row while it is at hand, so that its losses need not be kept. Three cells a
 * step: that keeps additions from waiting for one another, and makes the thirds come for nothing.
 *
 * @param offsets the first coordinate of its cells, from the middle of the axis
 * @param density of its cells, a multiple of three, the highest 1
 * @param losses ℓ at its cells
 * @param peak the log density of the highest
 */
export function rowSums(
  offsets: Float64Array,
  density: Float64Array,
  losses: Float64Array,
  peak: number,
): RowSums {
  let sides = 0
  let middles = 0
  let first = 0
  let loss = 0
  for (let i = 0; i < density.length; i += 3) {
    const p = density[i]!
    const q = density[i + 1]!
    const r = density[i + 2]!
    sides += p + r
    middles += q
    first += p * offsets[i]! + q * offsets[i + 1]! + r * offsets[i + 2]!
    // A density of zero may have an infinite loss.
    if (p > 0) loss += p * losses[i]!
    if (q > 0) loss += q * losses[i + 1]!
    if (r > 0) loss += r * losses[i + 2]!
  }
  return { peak, mass: sides + middles, first, loss, thirds: Math.abs(2 * middles - sides) }
}

/**
 * Brings the rows of a density to one scale, with sum one over the cells times `volume`, in place, and
 * gives its mean, covariance and expected loss, and the error of its sum by thirds: line by line, three
 * times the sum of every third cell less the sum of all, in absolute value, along each axis, relative to
 * the sum. Line by line, so that a ridge that crosses lines between their centres cannot cancel.
 *
 * @param axes the centres of the cells along each coordinate
 * @param rows the sums of each row
 * @param density at cell (i, j), index i + cells · j; each row relative to its highest cell
 * @param volume of a cell
 */
export function normalizeGrid(
  axes: readonly Float64Array[],
  rows: readonly RowSums[],
  density: Float64Array,
  volume: number,
): GridMoments {
  const [firsts = new Float64Array(0), seconds = Float64Array.of(0)] = axes
  // Moments about the middle of the box: those about zero would cancel for a narrow peak far out.
  const [originA, originB] = [middleOf(firsts), middleOf(seconds)]
  const peak = rows.reduce((most, row) => Math.max(most, row.peak), -Infinity)
  const shares = rows.map((row) => Math.exp(row.peak - peak))
  const sum = rows.reduce((total, { mass }, j) => total + mass * shares[j]!, 0)
  let b = 0
  let ab = 0
  let bb = 0
  let loss = 0
  let thirdsError = 0
  for (const [j, row] of rows.entries()) {
    const share = shares[j]! / sum
    const v = seconds[j]! - originB
    b += share * row.mass * v
    ab += share * row.first * v
    bb += share * row.mass * v * v
    loss += share * row.loss
    thirdsError += share * row.thirds
  }
  const factors = shares.map((share) => share / (sum * volume))
  const { sides, middles } = scaledColumns(density, firsts.length, factors)
  let a = 0
  let aa = 0
  for (let i = 0; i < firsts.length; i++) {
    const u = firsts[i]! - originA
    const share = (sides[i]! + middles[i]!) * volume
    a += share * u
    aa += share * u * u
    if (rows.length > 1) thirdsError += Math.abs(2 * middles[i]! - sides[i]!) * volume
  }
  const isPlane = axes.length > 1
  return {
    logSum: peak + Math.log(sum),
    mean: isPlane ? [originA + a, originB + b] : [originA + a],
    covariance: isPlane
      ? [
          [aa - a * a, ab - a * b],
          [ab - a * b, bb - b * b],
        ]
      : [[aa - a * a]],
    expectedLoss: loss,
    thirdsError,
  }
}

/** The middle of an axis, from which its moments are taken. */
export function middleOf(axis: Float64Array): number {
  return (axis[0]! + axis.at(-1)!) / 2
}

/**
 * Multiplies each row by its factor, in place, and sums the columns: over the middle one of every three
 * rows, and over the two at its sides; a single row is its own sum. Three rows a step, so that a sum is
 * fetched once for three.
 */
function scaledColumns(density: Float64Array, cells: number, factors: readonly number[]) {
  const sides = new Float64Array(cells)
  const middles = new Float64Array(cells)
  if (factors.length === 1)
    for (let i = 0; i < cells; i++) sides[i] = density[i] = density[i]! * factors[0]!
  for (let j = 1; j < factors.length; j += 3) {
    const [before, here, after] = [factors[j - 1]!, factors[j]!, factors[j + 1]!]
    for (let i = 0, k = j * cells; i < cells; i++, k++) {
      const p = density[k - cells]! * before
      const q = density[k]! * here
      const r = density[k + cells]! * after
      density[k - cells] = p
      density[k] = q
      density[k + cells] = r
      sides[i] = sides[i]! + (p + r)
      middles[i] = middles[i]! + q
    }
  }
  return { sides, middles }
}
