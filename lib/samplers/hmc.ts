import { gradientStates, setState, type GradientState } from './gradient-state'
import type { Transition } from './kernel'
import { drawMomentum, energyOf, leapfrogOf, phasePoint } from './leapfrog'
import type { Target } from './target'
import { checkTuning, type Tuning } from './tuning'

/** How far each trajectory of Hamiltonian Monte Carlo goes. */
export type TrajectorySettings = {
  /** Leapfrog steps in a trajectory, a positive integer. */
  readonly leapfrogCount: number
}

/**
 * Hamiltonian Monte Carlo: draw a momentum, follow the leapfrog for L steps, accept with probability
 * min(1, e^(H − H′)). The step size of each trajectory is drawn within 20 % of the tuned one, for a
 * trajectory of fixed length can return to its start for ever. Walls reflect, without bias.
 * [@neal2011]
 *
 * @throws RangeError when a setting is out of range, or `init` is given a position of zero density
 * @example
 * const kernel = kernelOf(hmc(target, { stepSize: 0.2, scales: Float64Array.of(1, 1) }))
 */
export function hmc(
  target: Target,
  tuning: Tuning,
  { leapfrogCount }: TrajectorySettings = { leapfrogCount: 10 },
): Transition<GradientState> {
  checkTuning(tuning, target.dimension)
  if (!(Number.isInteger(leapfrogCount) && leapfrogCount >= 1))
    throw new RangeError(`leapfrogCount must be a positive integer, got ${leapfrogCount}`)
  const leapfrog = leapfrogOf(target, tuning)
  const point = phasePoint(target.dimension)
  const info = { acceptanceProbability: 0, energy: 0, isDivergent: false }
  return {
    ...gradientStates(target),
    advance: (draws, state) => {
      setState(point, state)
      drawMomentum(draws, tuning, point)
      const energyBefore = energyOf(tuning, point)
      const time = tuning.stepSize * (1 + JITTER * (2 * draws.uniform() - 1))
      leapfrog(point, time, leapfrogCount)
      const energyAfter = energyOf(tuning, point)
      const acceptanceProbability = Math.min(1, Math.exp(energyBefore - energyAfter)) || 0
      const isAccepted = draws.uniform() < acceptanceProbability
      if (isAccepted) setState(state, point)
      info.acceptanceProbability = acceptanceProbability
      info.energy = isAccepted ? energyAfter : energyBefore
      info.isDivergent = !(energyAfter - energyBefore < 1000)
      return info
    },
  }
}

/** Half the relative width of the step sizes. */
const JITTER = 0.2
