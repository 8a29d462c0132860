import type { Transition } from './kernel'
import type { NoisyTarget } from './noisy-target'
import { reflect } from './reflection'
import { hasWalls } from './target'
import { checkStepSize } from './tuning'

/** The state of a chain that knows no more than where it is: its log density is never asked, and NaN. */
export type PositionState = { position: Float64Array; logDensity: number }

/** A step of a method that never rejects: nothing is known of its error. */
export const UNADJUSTED = { acceptanceProbability: 1, energy: NaN, isDivergent: false }

/**
 * Stochastic-gradient Langevin dynamics: Δw = (ε/2) ĝ(w) + √ε z with ĝ an estimate of ∇log p and z
 * standard normal. For the localised posterior ĝ = −nβ ∇L_batch(w) + γ (w* − w). [@wellingteh2011;
 * @lau2025]
 *
 * Nothing is rejected, so the chain is biased: for a normal density of precision κ its variance is
 * 1 / (κ (1 − εκ/4)), and it explodes at εκ ≥ 4; minibatch noise adds to that. At a wall it is
 * mirrored, which is exact for a flat density; a force on the wall adds a bias of order ε.
 *
 * @param settings.stepSize ε, in units of w²
 * @throws RangeError when the step size is not positive and finite
 * @example
 * const kernel = kernelOf(sgld(noiseless(target), { stepSize: 0.01 }))
 */
export function sgld(
  target: NoisyTarget,
  { stepSize }: { readonly stepSize: number },
): Transition<PositionState> {
  checkStepSize(stepSize)
  const { dimension } = target
  const gradient = new Float64Array(dimension)
  const half = 0.5 * stepSize
  const noise = Math.sqrt(stepSize)
  const z = new Float64Array(dimension)
  const isBounded = hasWalls(target)
  return {
    ...positionStates(target),
    advance: (draws, { position }) => {
      target.noisyGradient(draws, position, gradient)
      draws.normals(z)
      for (let j = 0; j < dimension; j++)
        position[j] = position[j]! + (half * gradient[j]! + noise * z[j]!)
      if (isBounded) reflect(target, position)
      return UNADJUSTED
    },
  }
}

/** `init` and `copy` of a chain that is its position. */
export function positionStates({
  dimension,
}: NoisyTarget): Pick<Transition<PositionState>, 'init' | 'copy'> {
  return {
    init: (position) => {
      checkDimension(position, dimension)
      return { position: position.slice(), logDensity: NaN }
    },
    copy: ({ position }) => ({ position: position.slice(), logDensity: NaN }),
  }
}

/** @throws RangeError when the position has another dimension */
export function checkDimension(position: Float64Array, dimension: number): void {
  if (position.length !== dimension)
    throw new RangeError(`position must have ${dimension} coordinates, got ${position.length}`)
}
