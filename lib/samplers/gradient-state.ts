import type { Transition } from './kernel'
import { checkStart, type Target } from './target'

/** The state of a method that follows the gradient. */
export type GradientState = {
  position: Float64Array
  logDensity: number
  /** The gradient of the log density at the position. */
  gradient: Float64Array
}

/** `init` and `copy` of every method whose state is a {@link GradientState}. */
export function gradientStates(target: Target): Pick<Transition<GradientState>, 'init' | 'copy'> {
  return {
    init: (position) => {
      checkStart(target, position)
      const gradient = new Float64Array(target.dimension)
      const logDensity = target.logDensityAndGradient(position, gradient)
      return { position: position.slice(), logDensity, gradient }
    },
    copy: ({ position, logDensity, gradient }) => ({
      position: position.slice(),
      logDensity,
      gradient: gradient.slice(),
    }),
  }
}

/** Copies one state over another. */
export function setState(state: GradientState, source: GradientState): void {
  copyVector(state.position, source.position)
  copyVector(state.gradient, source.gradient)
  state.logDensity = source.logDensity
}

/** Copies a short vector over another: below some thirty entries faster than the method `set`. */
export function copyVector(vector: Float64Array, source: Float64Array): void {
  for (let j = 0; j < source.length; j++) vector[j] = source[j]!
}
