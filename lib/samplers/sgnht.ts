import type { Transition } from './kernel'
import type { NoisyTarget } from './noisy-target'
import { reflect } from './reflection'
import { checkDimension, UNADJUSTED, type PositionState } from './sgld'
import { checkStepSize } from './tuning'

/** Settings of the stochastic-gradient Nosé–Hoover thermostat. */
export type ThermostatSettings = {
  /** The time h of one step, in units of w (the mass is 1). */
  readonly stepSize: number
  /** The friction A that the injected noise 2A stands for, positive, per unit of time. */
  readonly diffusion: number
}

type ThermostatState = PositionState & {
  momentum: Float64Array
  /** The friction ξ, which settles where the kinetic energy is 1/2 for each coordinate. */
  friction: number
}

/**
 * The stochastic-gradient Nosé–Hoover thermostat: p ← p + h ĝ − h ξ p + √(2 A h) z, w ← w + h p,
 * ξ ← ξ + h (|p|²/d − 1). The friction rises until it has taken out the unknown noise of the
 * minibatch. Nothing is rejected, so the chain is biased: for a normal density of precision κ its variance
 * is (1 − hA/2) / κ, to first order in h. At a wall the particle bounces. [@ding2014]
 *
 * @throws RangeError when a setting is out of range
 * @example
 * const kernel = kernelOf(sgnht(noiseless(target), { stepSize: 0.05, diffusion: 1 }))
 */
export function sgnht(
  target: NoisyTarget,
  { stepSize, diffusion }: ThermostatSettings,
): Transition<ThermostatState> {
  checkStepSize(stepSize)
  if (!(diffusion > 0 && diffusion < Infinity))
    throw new RangeError(`diffusion must be positive and finite, got ${diffusion}`)
  const gradient = new Float64Array(target.dimension)
  const noise = Math.sqrt(2 * diffusion * stepSize)
  return {
    init: (position) => {
      checkDimension(position, target.dimension)
      return {
        position: position.slice(),
        logDensity: NaN,
        momentum: new Float64Array(target.dimension),
        friction: diffusion,
      }
    },
    copy: (state) => ({
      ...state,
      position: state.position.slice(),
      momentum: state.momentum.slice(),
    }),
    advance: (draws, state) => {
      const { position, momentum } = state
      target.noisyGradient(draws, position, gradient)
      let kinetic = 0
      for (let j = 0; j < position.length; j++) {
        momentum[j]! +=
          stepSize * (gradient[j]! - state.friction * momentum[j]!) + noise * draws.normal()
        position[j]! += stepSize * momentum[j]!
        kinetic += momentum[j]! ** 2
      }
      reflect(target, position, momentum)
      state.friction += stepSize * (kinetic / position.length - 1)
      return UNADJUSTED
    },
  }
}
