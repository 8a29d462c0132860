import { copyVector, gradientStates, type GradientState } from './gradient-state'
import type { Transition } from './kernel'
import { hasWalls, isInside, type Target } from './target'
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
  const info = { acceptanceProbability: 0, energy: 0, isDivergent: false }
  const { dimension } = target
  const zs = new Float64Array(dimension)
  const isBounded = hasWalls(target)
  return {
    ...gradientStates(target),
    advance: (draws, state) => {
      const { stepSize, scales } = tuning
      const { position, gradient: here } = state
      let noise = 0
      draws.normals(zs)
      for (let j = 0; j < dimension; j++) {
        const z = zs[j]!
        const length = stepSize * scales[j]!
        noise += z * z
        proposal[j] = position[j]! + 0.5 * length * length * here[j]! + length * z
      }
      info.acceptanceProbability = 0
      if (!isBounded || isInside(target, proposal)) {
        const logDensity = target.logDensityAndGradient(proposal, gradient)
        let noiseBack = 0
        for (let j = 0; j < dimension; j++) {
          const length = stepSize * scales[j]!
          const z = (position[j]! - proposal[j]!) / length - 0.5 * length * gradient[j]!
          noiseBack += z * z
        }
        const logRatio = logDensity - state.logDensity + 0.5 * (noise - noiseBack)
        const acceptanceProbability = logRatio >= 0 ? 1 : Math.exp(logRatio) || 0
        info.acceptanceProbability = acceptanceProbability
        if (draws.uniform() < acceptanceProbability) {
          copyVector(position, proposal)
          copyVector(here, gradient)
          state.logDensity = logDensity
        }
      }
      info.energy = -state.logDensity
      return info
    },
  }
}
