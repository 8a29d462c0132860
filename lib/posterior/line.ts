import type { Likelihood } from '@/lib/models/model'
import type { Refinement } from '@/lib/numerics/adaptive-panels'
import { adaptivePanels } from '@/lib/numerics/adaptive-panels'
import { gaussKronrod } from '@/lib/numerics/gauss-kronrod'
import type { Chart } from './chart'

/**
 * A posterior along a line of parameter space, parallel to the first axis, as quadrature nodes.
 * ∫ g(first) e^(−β n L_n) φ(first) dfirst ≈ e^logMass Σ fine[k] g(firsts[k]), with Σ fine = 1; and
 * the same, less precisely, with `coarse` and `coarseLogMass`.
 */
export type Line = {
  readonly rest: readonly number[]
  readonly firsts: Float64Array
  /** n L_n at the nodes, nats, total. */
  readonly losses: Float64Array
  readonly fine: Float64Array
  readonly coarse: Float64Array
  readonly logMass: number
  readonly coarseLogMass: number
  /** Σ over panels of |Kronrod − Gauss|, relative to the mass. */
  readonly error: number
}

/** A tempered likelihood and the chart of the first coordinate: what lines are cut from. */
export type LineSource = {
  readonly likelihood: Likelihood
  readonly beta: number
  readonly chart: Chart
}

/**
 * The posterior along the line with the other coordinates at `rest`, by adaptive Gauss–Kronrod on
 * the chart between the given edges.
 */
export function posteriorLine(
  { beta, chart }: LineSource,
  rest: readonly number[],
  lossesAt: LossesAt,
  edges: readonly number[],
  refinement: Refinement,
): Line {
  const panels = adaptivePanels(
    edges,
    (nodes) => {
      const losses = lossesAt(nodes)
      const firsts = new Float64Array(nodes.length)
      const logs = new Float64Array(nodes.length)
      for (let k = 0; k < nodes.length; k++) {
        firsts[k] = chart.position(nodes[k]!)
        logs[k] = chart.logDensity(nodes[k]!) - (beta && beta * losses[k]!)
      }
      return { firsts, losses, logs }
    },
    refinement,
  )
  const size = gaussKronrod.nodes.length
  const firsts = new Float64Array(size * panels.length)
  const losses = new Float64Array(firsts.length)
  const fine = new Float64Array(firsts.length)
  const coarse = new Float64Array(firsts.length)
  let peak = -Infinity
  for (const { found } of panels)
    for (let k = 0; k < size; k++) if (found.logs[k]! > peak) peak = found.logs[k]!
  let [mass, coarseMass, error] = [0, 0, 0]
  for (const [p, { lo, hi, found }] of panels.entries()) {
    firsts.set(found.firsts, p * size)
    losses.set(found.losses, p * size)
    let difference = 0
    for (let k = 0; k < size; k++) {
      const value = 0.5 * (hi - lo) * Math.exp(found.logs[k]! - peak)
      const full = gaussKronrod.kronrodWeights[k]! * value
      const part = gaussKronrod.gaussWeights[k]! * value
      fine[p * size + k] = full
      coarse[p * size + k] = part
      mass += full
      coarseMass += part
      difference += full - part
    }
    error += Math.abs(difference)
  }
  return {
    rest,
    firsts,
    losses,
    fine: scaled(fine, 1 / mass),
    coarse: scaled(coarse, 1 / coarseMass),
    logMass: peak + Math.log(mass),
    coarseLogMass: peak + Math.log(coarseMass),
    error: error / mass,
  }
}

function scaled(weights: Float64Array, factor: number): Float64Array {
  for (let k = 0; k < weights.length; k++) weights[k] = weights[k]! * factor
  return weights
}

/** The index of the node of a line that carries most mass. */
export function modeOf({ fine }: Line): number {
  let mode = 0
  for (let k = 1; k < fine.length; k++) if (fine[k]! > fine[mode]!) mode = k
  return mode
}

/** n L_n at points of a chart. */
export type LossesAt = (points: Float64Array) => Float64Array

/** The losses along a line, from the likelihood itself. */
export function directLosses({ likelihood, chart }: LineSource, rest: readonly number[]): LossesAt {
  const along = likelihood.along(rest)
  return (points) => {
    const losses = new Float64Array(points.length)
    const firsts = new Float64Array(points.length)
    for (let k = 0; k < points.length; k++) firsts[k] = chart.position(points[k]!)
    along(firsts, losses)
    return losses
  }
}
