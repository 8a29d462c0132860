import type { Bounds } from '@/lib/models/model'
import type { Prior } from '@/lib/models/prior'
import { logPrior, supportOf } from '@/lib/models/prior'
import type { Problem } from './problem'

/**
 * A box that holds the prior but for a mass of about 1e-9 a coordinate: its support, and for a
 * normal prior six standard deviations to each side of the mean.
 */
export function priorBox(prior: readonly Prior[]): Bounds {
  return prior.map((density) =>
    density.kind === 'normal'
      ? [density.mean - 6 * density.sd, density.mean + 6 * density.sd]
      : supportOf(density),
  )
}

/**
 * A box around the posterior: the prior's box, shrunk in rounds to the cells of a coarse grid where
 * the density exceeds e^(−18) times its maximum. It holds all but about 1e-7 of the mass of a
 * posterior with light tails; the mass that a box cuts off is reported by the grid posterior itself.
 *
 * @param margin nats below the maximum that still count as inside
 * @example
 * posteriorBox({ model, sample, prior: model.prior, beta: 1 })
 */
export function posteriorBox(problem: Problem, margin = 18): Bounds {
  let box = priorBox(problem.prior)
  for (let round = 0; round < ROUNDS; round++) {
    const inner = shrunken(problem, box, margin)
    const shrinks = inner.some(([lo, hi], j) => hi - lo < 0.7 * (box[j]![1] - box[j]![0]))
    box = inner
    if (!shrinks) break
  }
  return box
}

/** Each round shrinks a side at most COARSE-fold: six reach a width of 1e-9 of the prior's. */
const ROUNDS = 6
const COARSE = 48

function shrunken(problem: Problem, box: Bounds, margin: number): Bounds {
  const logs = logDensities(problem, box)
  let peak = -Infinity
  for (const log of logs) if (log > peak) peak = log
  const lowest = box.map(() => COARSE)
  const highest = box.map(() => -1)
  for (let k = 0; k < logs.length; k++) {
    if (!(logs[k]! + rise(logs, k, box.length) > peak - margin)) continue
    for (let j = 0, index = k; j < box.length; j++, index = Math.floor(index / COARSE)) {
      lowest[j] = Math.min(lowest[j]!, index % COARSE)
      highest[j] = Math.max(highest[j]!, index % COARSE)
    }
  }
  // One cell more on each side: the density may exceed the margin between two centres.
  return box.map(([lo, hi], j) => {
    const width = (hi - lo) / COARSE
    return [
      Math.max(lo, lo + (lowest[j]! - 1) * width),
      Math.min(hi, lo + (highest[j]! + 2) * width),
    ]
  })
}

/** Logs of the density, up to a constant, at the centres of the coarse cells; first index fastest. */
function logDensities({ model, sample, prior, beta }: Problem, box: Bounds): Float64Array {
  const axes = box.map(([lo, hi]) =>
    Float64Array.from({ length: COARSE }, (_, k) => lo + ((k + 0.5) * (hi - lo)) / COARSE),
  )
  const { losses } = model.likelihood(sample)
  const logs = new Float64Array(COARSE ** box.length)
  for (let line = 0; line < logs.length / COARSE; line++) {
    const rest = axes.slice(1).map((axis, j) => axis[Math.floor(line / COARSE ** j) % COARSE]!)
    const restPrior = rest.reduce((sum, w, j) => sum + logPrior(prior[j + 1]!, w), 0)
    const part = logs.subarray(line * COARSE, (line + 1) * COARSE)
    losses(rest, axes[0]!, part)
    for (let i = 0; i < COARSE; i++)
      part[i] = restPrior + logPrior(prior[0]!, axes[0]![i]!) - beta * part[i]!
  }
  return logs
}

/**
 * By how much the log density may rise from the centre of cell k to a ridge that passes between
 * centres: what it gains or loses to a neighbour, it may gain on the way.
 */
function rise(logs: Float64Array, k: number, dimension: number): number {
  let most = 0
  for (let j = 0, stride = 1; j < dimension; j++, stride *= COARSE) {
    const index = Math.floor(k / stride) % COARSE
    if (index > 0) most = Math.max(most, Math.abs(logs[k]! - logs[k - stride]!))
    if (index < COARSE - 1) most = Math.max(most, Math.abs(logs[k]! - logs[k + stride]!))
  }
  return most
}
