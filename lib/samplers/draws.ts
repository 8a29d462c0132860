import type { Key } from '@/lib/random/key'
import { streamOf, type Stream } from '@/lib/random/stream'
import type { State, Transition } from './kernel'

/** How much of a chain is kept. */
export type ChainLength = {
  /** Steps that are thrown away first. */
  readonly discarded: number
  /** Draws that are kept, at least 1. */
  readonly drawCount: number
  /** Steps for each draw that is kept, at least 1. */
  readonly thin: number
}

/** The draws of one chain, in order. */
export type ChainDraws = {
  /** Row-major, (draw, coordinate). */
  readonly positions: Float64Array
  /** The log density of the target at each draw, in nats; NaN from methods that never ask. */
  readonly logDensities: Float64Array
  /** The mean acceptance probability of the steps of each draw. */
  readonly acceptanceProbabilities: Float64Array
  /** The Hamiltonian at each draw, in nats. */
  readonly energies: Float64Array
  /** How many steps diverged. */
  readonly divergenceCount: number
}

/**
 * One chain of a transition from a start, with its tuning held fixed.
 *
 * @throws RangeError when a count is out of range, or the start has zero density
 * @example
 * drawsOf(key, sgld(target, { stepSize: 0.01 }), start, { discarded: 500, drawCount: 2000, thin: 1 })
 */
export function drawsOf<S extends State>(
  key: Key,
  transition: Transition<S>,
  start: Float64Array,
  { discarded, drawCount, thin }: ChainLength,
): ChainDraws {
  need('discarded', discarded, 0)
  need('drawCount', drawCount, 1)
  need('thin', thin, 1)
  const draws = streamOf(key)
  const state = transition.init(start)
  const chain = {
    positions: new Float64Array(drawCount * start.length),
    logDensities: new Float64Array(drawCount),
    acceptanceProbabilities: new Float64Array(drawCount),
    energies: new Float64Array(drawCount),
    divergenceCount: 0,
  }
  for (let step = 0; step < discarded; step++) transition.advance(draws, state)
  for (let from = 0; from < drawCount; from += STRETCH)
    runStretch(draws, transition, state, chain, thin, from, Math.min(from + STRETCH, drawCount))
  return chain
}

/** Draws between two calls: engines compile a function that is called often better than a long loop. */
const STRETCH = 256

function runStretch<S extends State>(
  draws: Stream,
  transition: Transition<S>,
  state: S,
  chain: ChainDraws & { divergenceCount: number },
  thin: number,
  from: number,
  to: number,
): void {
  const { positions, logDensities, acceptanceProbabilities, energies } = chain
  const { position } = state
  const dimension = position.length
  for (let draw = from; draw < to; draw++) {
    let acceptance = 0
    for (let step = 0; step < thin; step++) {
      const info = transition.advance(draws, state)
      acceptance += info.acceptanceProbability
      energies[draw] = info.energy
      if (info.isDivergent) chain.divergenceCount++
    }
    acceptanceProbabilities[draw] = acceptance / thin
    logDensities[draw] = state.logDensity
    for (let j = 0; j < dimension; j++) positions[draw * dimension + j] = position[j]!
  }
}

/** One coordinate of the draws of several chains, as the diagnostics take it. */
export function coordinateOf(
  runs: readonly ChainDraws[],
  dimension: number,
  coordinate: number,
): readonly Float64Array[] {
  return runs.map(({ positions }) => {
    const values = new Float64Array(positions.length / dimension)
    for (let draw = 0; draw < values.length; draw++)
      values[draw] = positions[draw * dimension + coordinate]!
    return values
  })
}

/** The position of one draw: a view, not a copy. */
export function positionAt(
  { positions }: ChainDraws,
  dimension: number,
  draw: number,
): Float64Array {
  return positions.subarray(draw * dimension, (draw + 1) * dimension)
}

function need(name: string, count: number, least: number): void {
  if (!(Number.isInteger(count) && count >= least))
    throw new RangeError(`${name} must be an integer of at least ${least}, got ${count}`)
}
