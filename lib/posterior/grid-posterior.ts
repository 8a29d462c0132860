import type { Bounds } from '@/lib/models/model'
import { logPrior } from '@/lib/models/prior'
import { exponentiate } from '@/lib/numerics/exp'
import type { Matrix } from '@/lib/numerics/linear-algebra'
import { posteriorBox } from './box'
import { cutMass } from './cut-mass'
import type { RowSums } from './grid-moments'
import { middleOf, normalizeGrid, rowSums } from './grid-moments'
import type { Estimate, Problem } from './problem'
import { checkProblem } from './problem'

/** A tempered posterior on the cells of a box in one or two dimensions. */
export type GridPosterior = {
  /** The box: one interval for each coordinate. */
  readonly bounds: Bounds
  /** The number of cells along each coordinate. */
  readonly cells: number
  /** Density at the centres of cells, per unit of volume; cell (i, j) at index i + cells · j. */
  readonly density: Float64Array
  /** log Z_n(β) of the box, with the error of the rule. */
  readonly logZ: Estimate
  readonly mean: readonly number[]
  readonly covariance: Matrix
  /** E[n L_n], nats, total. */
  readonly expectedLoss: number
  /**
   * The mass beyond the box, as a share of the mass within, by {@link cutMass}: when it is not tiny,
   * the box is too small. It is part of the error of log Z.
   */
  readonly cutMass: number
}

/**
 * The tempered posterior exp(−β n L_n(w)) φ(w) / Z_n(β) by the midpoint rule on a box of cells².
 *
 * The centres of every third cell are the midpoints of cells three times as wide, and so the same
 * numbers give a second, coarser estimate: their difference, summed over lines, is the error that is
 * reported, eight times the true one or more where the grid resolves the peak. Where the peak is narrower than a
 * cell, the error adds what a parabola through the highest cells may rise between them.
 *
 * @param bounds the box; by default {@link posteriorBox}
 * @param cells the number of cells along each coordinate, a multiple of three
 * @throws RangeError for a bad problem, dimension above two, an empty box, or a box without mass
 * @example
 * const { density, logZ } = gridPosterior({ model, sample, prior: model.prior, beta: 1 })
 */
export function gridPosterior(
  problem: Problem,
  bounds: Bounds = boxOf(problem),
  cells = 255,
): GridPosterior {
  checkProblem(problem)
  checkGrid(problem.model.parameters.length, bounds, cells)
  const { prior, beta } = problem
  const axes = bounds.map(([lo, hi]) =>
    Float64Array.from({ length: cells }, (_, k) => lo + ((k + 0.5) * (hi - lo)) / cells),
  )
  const firsts = axes[0]!
  const rows = axes[1]?.length ?? 1
  const fillRow = rowsOf(problem, axes)

  // A row at a time, while it is near: losses, logs, densities relative to its highest cell, sums.
  const density = new Float64Array(cells * rows)
  const losses = new Float64Array(cells)
  const middle = middleOf(firsts)
  const offsets = firsts.map((a) => a - middle)
  const sums: RowSums[] = []
  let highest = 0
  for (let j = 0; j < rows; j++) {
    const row = density.subarray(j * cells, (j + 1) * cells)
    const peak = fillRow(j, losses, row)
    if (peak === -Infinity) row.fill(0)
    else exponentiate(row, peak)
    sums.push(rowSums(offsets, row, losses, peak))
    if (peak > sums[highest]!.peak) highest = j
  }
  if (!Number.isFinite(sums[highest]!.peak))
    throw new RangeError(`bounds must hold mass of the posterior, got ${JSON.stringify(bounds)}`)

  const volume = bounds.reduce((product, [lo, hi]) => (product * (hi - lo)) / cells, 1)
  const moments = normalizeGrid(axes, sums, density, volume)
  const { mean, covariance, expectedLoss } = moments
  const beyond = cutMass(prior, bounds, cells, density, volume)
  const hidden = riseBetweenCells(fillRow, cells, rows, highest)
  return {
    bounds,
    cells,
    density,
    logZ: {
      value: moments.logSum + Math.log(volume),
      error: moments.thirdsError + beyond + hidden + ROUNDING * (1 + beta * Math.abs(expectedLoss)),
    },
    mean,
    covariance,
    expectedLoss,
    cutMass: beyond,
  }
}

/** The rounding of sums of n L_n, relative. */
const ROUNDING = 1e-14

function boxOf(problem: Problem): Bounds {
  checkProblem(problem)
  if (problem.model.parameters.length > 2)
    throw new RangeError(`dimension must be 1 or 2, got ${problem.model.parameters.length}`)
  return posteriorBox(problem)
}

function checkGrid(dimension: number, bounds: Bounds, cells: number): void {
  if (!(dimension === 1 || dimension === 2))
    throw new RangeError(`dimension must be 1 or 2, got ${dimension}`)
  if (bounds.length !== dimension)
    throw new RangeError(`bounds must have ${dimension} intervals, got ${bounds.length}`)
  for (const [lo, hi] of bounds)
    if (!(hi > lo && Number.isFinite(hi - lo)))
      throw new RangeError(`bounds must be intervals lo < hi, got [${lo}, ${hi}]`)
  if (!(Number.isInteger(cells) && cells > 0 && cells % 3 === 0))
    throw new RangeError(`cells must be a positive multiple of 3, got ${cells}`)
}

/** Fills row j with n L_n and with the logs of the tempered density, up to log Z: the largest of these. */
type FillRow = (j: number, losses: Float64Array, logs: Float64Array) => number

function rowsOf({ model, sample, prior, beta }: Problem, axes: readonly Float64Array[]): FillRow {
  const likelihood = model.likelihood(sample)
  const [firsts, seconds] = axes
  const [firstPriors, secondPriors] = axes.map((axis, k) => axis.map((w) => logPrior(prior[k]!, w)))
  return (j, losses, logs) => {
    likelihood.losses(seconds ? [seconds[j]!] : [], firsts!, losses)
    return fillLogs(logs, firstPriors!, secondPriors?.[j] ?? 0, beta, losses)
  }
}

function fillLogs(
  logs: Float64Array,
  logPriors: Float64Array,
  rowPrior: number,
  beta: number,
  losses: Float64Array,
): number {
  let peak = -Infinity
  for (let i = 0; i < logs.length; i++) {
    const log = rowPrior + logPriors[i]! - beta * losses[i]!
    logs[i] = log
    if (log > peak) peak = log
  }
  return peak
}

/**
 * How far the log density may rise above its highest cell, nats: D/8 for a parabola with second
 * difference −D, along each axis; zero where cells resolve the peak (D < 4: wider than half a cell).
 * The rows about the highest cell are filled once more for it.
 */
function riseBetweenCells(fillRow: FillRow, cells: number, rows: number, highest: number): number {
  const losses = new Float64Array(cells)
  const logs = [-1, 0, 1].map((step) => {
    const row = new Float64Array(cells)
    if (highest + step >= 0 && highest + step < rows) fillRow(highest + step, losses, row)
    else row.fill(-Infinity)
    return row
  })
  const peak = Math.max(...logs[1]!)
  const i = logs[1]!.indexOf(peak)
  const neighbours = [
    [logs[1]![i - 1], logs[1]![i + 1]],
    [logs[0]![i], logs[2]![i]],
  ]
  return neighbours.slice(0, rows > 1 ? 2 : 1).reduce((sum, [before, after]) => {
    const left = peak - (before ?? -Infinity)
    const right = peak - (after ?? -Infinity)
    // On the edge of the box the one neighbour stands for both.
    const drop = Number.isFinite(left + right) ? left + right : 2 * Math.min(left, right)
    return drop < RESOLVED ? sum : sum + drop / 8
  }, 0)
}

const RESOLVED = 4
