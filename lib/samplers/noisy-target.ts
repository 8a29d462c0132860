import type { Stream } from '@/lib/random/stream'
import type { Box, Target } from './target'

/**
 * What a stochastic-gradient sampler sees of a density: an unbiased estimate of the gradient of its log
 * density, from a random minibatch, and the walls of the box.
 */
export type NoisyTarget = Box & {
  /** Writes the estimate at a position to `gradient`; the minibatch is drawn from the stream. */
  readonly noisyGradient: (draws: Stream, position: Float64Array, gradient: Float64Array) => void
}

/** A target seen without noise: the limit of a full batch. */
export function noiseless(target: Target): NoisyTarget {
  return {
    ...target,
    noisyGradient: (_, position, gradient) => {
      target.logDensityAndGradient(position, gradient)
    },
  }
}
