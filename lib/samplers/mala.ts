import type { Stream } from '@/lib/random/stream'
import { copyVector, gradientStates, type GradientState } from './gradient-state'
import type { Info, Transition } from './kernel'
import { isInside, type Target } from './target'
import { checkTuning, type Tuning } from './tuning'

/**
 * The Metropolis-adjusted Langevin algorithm: propose w + (ε²/2) S² ∇log p(w) + ε S z, accept with the
 * Metropolis–Hastings probability. Proposals beyond a wall are rejected. Without the acceptance step
 * it is Langevin dynamics with time step ε². [@roberts1996]
 *
 * @throws RangeError when the tuning is out of range, or `init` is given a position of zero density
 * @example
 * const kernel = kernelOf(mala(target, { stepSize: 1, scales: Float64Array.of(1, 1) }))
 */
export function mala(target: Target, tuning: Tuning): Transition<GradientState> {
  checkTuning(tuning, target.dimension)
  const proposal = new Float64Array(target.dimension)
  const gradient = new Float64Array(target.dimension)
  return {
    ...gradientStates(target),
    advance: (draws, state) => langevin(target, tuning, { proposal, gradient }, draws, state),
  }
}

function langevin(
  target: Target,
  { stepSize, scales }: Tuning,
  { proposal, gradient }: { proposal: Float64Array; gradient: Float64Array },
  draws: Stream,
  state: GradientState,
): Info {
  const { position } = state
  let noise = 0
  for (let j = 0; j < proposal.length; j++) {
    const z = draws.normal()
    const length = stepSize * scales[j]!
    noise += z * z
    proposal[j] = position[j]! + 0.5 * length * length * state.gradient[j]! + length * z
  }
  let acceptanceProbability = 0
  if (isInside(target, proposal)) {
    const logDensity = target.logDensityAndGradient(proposal, gradient)
    let noiseBack = 0
    for (let j = 0; j < proposal.length; j++) {
      const length = stepSize * scales[j]!
      const z = (position[j]! - proposal[j]!) / length - 0.5 * length * gradient[j]!
      noiseBack += z * z
    }
    const logRatio = logDensity - state.logDensity + 0.5 * (noise - noiseBack)
    acceptanceProbability = logRatio >= 0 ? 1 : Math.exp(logRatio) || 0
    if (draws.uniform() < acceptanceProbability) {
      copyVector(position, proposal)
      copyVector(state.gradient, gradient)
      state.logDensity = logDensity
    }
  }
  return { acceptanceProbability, energy: -state.logDensity, isDivergent: false }
}
