import type { Transition } from './kernel'
import type { NoisyTarget } from './noisy-target'
import { reflect } from './reflection'
import { checkDimension, UNADJUSTED, type PositionState } from './sgld'
import { checkStepSize } from './tuning'

/** Settings of preconditioned stochastic-gradient Langevin dynamics. */
export type RmspropSettings = {
  /** ε, in units of w times those of the gradient's inverse: what √ε stands for after scaling. */
  readonly stepSize: number
  /** How much of the old mean square stays at each step, in [0, 1). */
  readonly decay: number
  /** What is added to the root mean square, positive: it bounds the step in flat directions. */
  readonly damping: number
}

type RmspropState = PositionState & {
  /** The running mean square of each coordinate of the gradient. */
  meanSquare: Float64Array
}

/**
 * Stochastic-gradient Langevin dynamics preconditioned as by RMSProp: v ← α v + (1 − α) ĝ², then
 * Δw = (ε/2) G ĝ + √(ε G) z with G = 1 / (damping + √v), coordinate by coordinate. [@li2016]
 *
 * Biased twice: by its step, like SGLD, and because the term for the change of G along the chain is
 * left out, as is usual. At a wall it is mirrored.
 *
 * @throws RangeError when a setting is out of range
 * @example
 * const kernel = kernelOf(rmspropSgld(noiseless(target), { stepSize: 0.1, decay: 0.99, damping: 1 }))
 */
export function rmspropSgld(
  target: NoisyTarget,
  { stepSize, decay, damping }: RmspropSettings,
): Transition<RmspropState> {
  checkStepSize(stepSize)
  if (!(decay >= 0 && decay < 1)) throw new RangeError(`decay must be in [0, 1), got ${decay}`)
  if (!(damping > 0 && damping < Infinity))
    throw new RangeError(`damping must be positive and finite, got ${damping}`)
  const gradient = new Float64Array(target.dimension)
  return {
    init: (position) => {
      checkDimension(position, target.dimension)
      const meanSquare = new Float64Array(target.dimension)
      return { position: position.slice(), logDensity: NaN, meanSquare }
    },
    copy: ({ position, meanSquare }) => ({
      position: position.slice(),
      logDensity: NaN,
      meanSquare: meanSquare.slice(),
    }),
    advance: (draws, { position, meanSquare }) => {
      target.noisyGradient(draws, position, gradient)
      for (let j = 0; j < position.length; j++) {
        meanSquare[j] = decay * meanSquare[j]! + (1 - decay) * gradient[j]! ** 2
        const time = stepSize / (damping + Math.sqrt(meanSquare[j]!))
        position[j]! += 0.5 * time * gradient[j]! + Math.sqrt(time) * draws.normal()
      }
      reflect(target, position)
      return UNADJUSTED
    },
  }
}
