import type { Key } from '@/lib/random/key'
import { streamOf, type Stream } from '@/lib/random/stream'

/** What the next step needs, for every sampler. States are values: no step writes to one. */
export type State = {
  readonly position: Float64Array
  /** The log density of the target at the position, in nats; NaN where the method never asks. */
  readonly logDensity: number
}

/** What an observer wants to know of a step, for every sampler. */
export type Info = {
  /** The probability with which the step was accepted, or its mean along a trajectory; 1 if unasked. */
  readonly acceptanceProbability: number
  /** The Hamiltonian of the state that was reached (−log density when there is no momentum), in nats. */
  readonly energy: number
  /** Whether the integration went so wrong that it was given up. */
  readonly isDivergent: boolean
}

/** A Markov chain as two pure functions. */
export type Kernel<S extends State = State, I extends Info = Info> = {
  /** The state of a chain that stands at a position. */
  readonly init: (position: Float64Array) => S
  /** One step; the key is used up by it. */
  readonly step: (key: Key, state: S) => { readonly state: S; readonly info: I }
}

/**
 * How a method is written: as a change of a state in place, for loops that allocate nothing. Only
 * {@link kernelOf} and the loops that own their state may call it.
 */
export type Transition<S extends State = State, I extends Info = Info> = {
  readonly init: (position: Float64Array) => S
  readonly copy: (state: S) => S
  /** What it returns may be written anew by the next step. */
  readonly advance: (draws: Stream, state: S) => I
}

/**
 * The kernel of a transition: each step works on a copy, with the stream of its own key.
 *
 * @example
 * const kernel = kernelOf(mala(target, { stepSize: 0.5, scales: Float64Array.of(1, 1) }))
 * const { state } = kernel.step(key, kernel.init(Float64Array.of(0, 0)))
 */
export function kernelOf<S extends State, I extends Info>(
  transition: Transition<S, I>,
): Kernel<S, I> {
  return {
    init: transition.init,
    step: (key, state) => {
      const next = transition.copy(state)
      const info = transition.advance(streamOf(key), next)
      return { state: next, info: { ...info } }
    },
  }
}
