import type { Stream } from '@/lib/random/stream'
import type { Box } from './target'

/**
 * A family of densities p(w) ∝ exp(−nβ L(w)) b(w), one for each nβ ≥ 0: a loss in nats per datum, and
 * a base density b, such as the prior, at nβ = 0. Positions are read and never kept.
 */
export type TemperedTarget = Box & {
  /** L(w), in nats per datum. */
  readonly loss: (position: Float64Array) => number
  /** log b(w) up to a constant, in nats; −∞ outside the box. */
  readonly logBase: (position: Float64Array) => number
  /** Writes an independent draw from b to `position`; null where that cannot be done. */
  readonly drawBase: ((draws: Stream, position: Float64Array) => void) | null
}
