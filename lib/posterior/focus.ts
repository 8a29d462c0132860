import { chebyshevInterpolant } from '@/lib/numerics/chebyshev'
import type { LineSource, LossesAt } from './line'

/** Where on a line the posterior is. */
export type Focus = {
  /** Edges of panels that cover the part of the chart that matters. */
  readonly edges: readonly number[]
  /** The largest log density found, in the chart and without the prior of `rest`. */
  readonly peak: number
  /** Whether the search ended early, because the line has no mass that matters. */
  readonly isNegligible: boolean
}

/**
 * The part of a line where the posterior exceeds its maximum times e^(−depth), for a posterior with
 * one mode between each two edges of the chart. Each round keeps the points that are that high or may be
 * near a mode that is, and one more to each side: between those lie the modes and the ends, until they fill
 * the interval.
 *
 * @param floor a line whose density stays below e^floor is negligible
 */
export function focusOn(
  { beta, chart }: LineSource,
  lossesAt: LossesAt,
  depth: number,
  floor: number,
): Focus {
  let lo = chart.edges[0]!
  let hi = chart.edges.at(-1)!
  let peak = -Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const points = spread(chart.edges, lo, hi, POINTS, 0.5)
    const losses = lossesAt(points)
    const logs = new Float64Array(points.length)
    for (let k = 0; k < points.length; k++) {
      logs[k] = chart.logDensity(points[k]!) - (beta && beta * losses[k]!)
      if (logs[k]! > peak) peak = logs[k]!
    }
    if (peak === -Infinity) break
    const isHigh = highPoints(points, logs, chart.edges, peak - depth)
    if (peak + steepestClimb(logs, 0, logs.length) < floor)
      return { edges: [], peak, isNegligible: true }
    const first = isHigh.indexOf(true)
    const last = isHigh.lastIndexOf(true)
    if (first < 0) break
    const width = hi - lo
    ;[lo, hi] = [points[first - 1] ?? lo, points[last + 1] ?? hi]
    if (hi - lo > 0.5 * width) break
  }
  return {
    edges: [...spread(chart.edges, lo, hi, PANELS, 0), hi],
    peak,
    isNegligible: peak < floor,
  }
}

/**
 * Whether a point lies above a level, or is the highest between two edges where the density may: a concave
 * function rises above its highest point by no more than its steepest climb from one point to the next. (The
 * points of one round may all miss a spike that one of an earlier round was nearer to.)
 */
function highPoints(
  points: Float64Array,
  logs: Float64Array,
  edges: readonly number[],
  level: number,
): readonly boolean[] {
  const isHigh = Array.from(logs, (log) => log > level)
  for (let from = 0, to = 0; from < points.length; from = to) {
    const edge = edges.find((each) => each > points[from]!) ?? Infinity
    while (to < points.length && points[to]! < edge) to++
    const part = logs.subarray(from, to)
    const highest = Math.max(...part)
    if (highest + steepestClimb(logs, from, to) > level) isHigh[from + part.indexOf(highest)] = true
  }
  return isHigh
}

function steepestClimb(logs: Float64Array, from: number, to: number): number {
  let climb = 0
  for (let k = from + 1; k < to; k++) climb = Math.max(climb, Math.abs(logs[k]! - logs[k - 1]!))
  return climb
}

const ROUNDS = 20
const POINTS = 16
const PANELS = 6

/** About `count` points over (lo, hi), spread evenly between each two edges, starting with `offset`. */
function spread(
  edges: readonly number[],
  lo: number,
  hi: number,
  count: number,
  offset: number,
): Float64Array {
  const cells = [lo, ...edges.filter((edge) => edge > lo && edge < hi), hi]
  const share = Math.ceil(count / (cells.length - 1))
  const points = new Float64Array(share * (cells.length - 1))
  for (let c = 1, k = 0; c < cells.length; c++) {
    const [left, right] = [cells[c - 1]!, cells[c]!]
    for (let i = 0; i < share; i++) points[k++] = left + ((i + offset) * (right - left)) / share
  }
  return points
}

/**
 * Losses along a line from their Chebyshev interpolants between the edges, which cost a few values of
 * the likelihood each; the likelihood itself where they are not smooth enough. For models whose
 * likelihood costs a sum over the data.
 */
export function interpolatedLosses(
  { beta, chart }: LineSource,
  direct: LossesAt,
  edges: readonly number[],
): LossesAt {
  const [lo, hi] = [edges[0]!, edges.at(-1)!]
  const cells = [lo, ...chart.edges.filter((edge) => edge > lo && edge < hi), hi]
  const scale = Math.abs(direct(Float64Array.of(0.5 * (lo + hi)))[0]!)
  // An error of 1e-13 in β n L_n is one of 1e-13 in a density; below rounding there is nothing to gain.
  const tolerance = Math.max(1e-13 / Math.max(beta, 1e-3), 4e-16 * scale)
  const pieces = cells
    .slice(1)
    .map((right, c) => chebyshevInterpolant(direct, cells[c]!, right, tolerance))
  if (pieces.includes(undefined)) return direct
  return (points) =>
    points.map((s) => {
      const c = cells.findIndex((right, k) => k > 0 && s <= right) - 1
      return (pieces[c] ?? pieces.at(-1))!(s)
    })
}
