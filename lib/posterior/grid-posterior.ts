import type { Bounds } from '@/lib/models/model'
import { logPrior } from '@/lib/models/prior'
import { exponentiate } from '@/lib/numerics/exp'
import type { Matrix } from '@/lib/numerics/linear-algebra'
import { posteriorBox } from './box'
import { cutMass } from './cut-mass'
import { gridMoments } from './grid-moments'
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
  /** n L_n(w) at the centres of cells, nats, total; in the order of `density`. */
  readonly losses: Float64Array
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
  const { model, sample, prior, beta } = problem
  const axes = bounds.map(([lo, hi]) =>
    Float64Array.from({ length: cells }, (_, k) => lo + ((k + 0.5) * (hi - lo)) / cells),
  )
  const logPriors = axes.map((axis, j) => axis.map((w) => logPrior(prior[j]!, w)))
  const firsts = axes[0]!
  const rows = axes[1] ?? Float64Array.of(0)
  const likelihood = model.likelihood(sample)

  const losses = new Float64Array(cells * rows.length)
  const density = new Float64Array(losses.length)
  let peak = -Infinity
  for (let j = 0; j < rows.length; j++) {
    const line = losses.subarray(j * cells, (j + 1) * cells)
    likelihood.losses(axes[1] ? [rows[j]!] : [], firsts, line)
    const logs = density.subarray(j * cells, (j + 1) * cells)
    peak = Math.max(peak, fillLogs(logs, logPriors[0]!, logPriors[1]?.[j] ?? 0, beta, line))
  }
  if (!Number.isFinite(peak))
    throw new RangeError(`bounds must hold mass of the posterior, got ${JSON.stringify(bounds)}`)
  const hidden = riseBetweenCells(density, cells, peak)
  exponentiate(density, peak)

  const volume = bounds.reduce((product, [lo, hi]) => (product * (hi - lo)) / cells, 1)
  const moments = gridMoments(axes, density, losses)
  scaleBy(density, 1 / (moments.sum * volume))
  const { mean, covariance, expectedLoss } = moments
  const beyond = cutMass(prior, bounds, cells, density, volume)
  return {
    bounds,
    cells,
    density,
    losses,
    logZ: {
      value: peak + Math.log(moments.sum * volume),
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

/** Fills a row with the logs of the tempered density, up to log Z, and returns the largest. */
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

function scaleBy(values: Float64Array, factor: number): void {
  for (let k = 0; k < values.length; k++) values[k] = values[k]! * factor
}

/**
 * How far the log density may rise above its highest cell, nats: D/8 for a parabola with second
 * difference −D, along each axis; zero where cells resolve the peak (D < 4: wider than half a cell).
 */
function riseBetweenCells(logs: Float64Array, cells: number, peak: number): number {
  const k = logs.indexOf(peak)
  const axes = logs.length > cells ? [1, cells] : [1]
  return axes.reduce((sum, stride) => {
    const index = Math.floor(k / stride) % cells
    const left = index > 0 ? peak - logs[k - stride]! : Infinity
    const right = index < cells - 1 ? peak - logs[k + stride]! : Infinity
    // On the edge of the box the one neighbour stands for both.
    const drop = Number.isFinite(left + right) ? left + right : 2 * Math.min(left, right)
    return drop < RESOLVED ? sum : sum + drop / 8
  }, 0)
}

const RESOLVED = 4
