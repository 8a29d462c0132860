import { foldIn, type Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { correctedTempering } from './corrected-tempering'
import { drawsOf, positionAt, type ChainDraws } from './draws'
import { warmUpLadder } from './ladder-warm-up'
import { parallelTempering } from './parallel-tempering'
import type { TemperedTarget } from './tempered-target'

/** How long and where a run of parallel tempering goes. */
export type TemperedRunSettings = {
  /** The wanted nβ, positive. */
  readonly nBeta: number
  readonly chainCount: number
  /** Draws that are kept of each chain. */
  readonly drawCount: number
  /** Sweeps of the ladder in warm-up, thrown away. */
  readonly warmupCount: number
  /** Sweeps of the ladder for each draw. */
  readonly thin: number
  /** First lengths of the walks, one for each coordinate: about the spread of the base density. */
  readonly scales: Float64Array
  /** Where a chain starts when the base density cannot be drawn from. */
  readonly center: Float64Array
}

/**
 * Chains of parallel tempering at one nβ: each starts from its own draw of the base density (or from
 * the center, where there are no such draws), warms up its own ladder, and runs it. With a surrogate,
 * the ladder runs on that and is corrected, so that the draws are those of the target all the same.
 *
 * @throws RangeError when a setting is out of range
 * @example
 * const chains = runTempered(key, target, settings)
 */
export function runTempered(
  key: Key,
  target: TemperedTarget,
  settings: TemperedRunSettings,
  surrogate: TemperedTarget | null = null,
): readonly ChainDraws[] {
  const { chainCount } = settings
  if (!(Number.isInteger(chainCount) && chainCount >= 1))
    throw new RangeError(`chainCount must be a positive integer, got ${chainCount}`)
  return Array.from({ length: chainCount }, (_, c) =>
    temperedChain(foldIn(key, c), target, settings, surrogate),
  )
}

/**
 * One chain of {@link runTempered}, by its own key: what one worker computes.
 *
 * @throws RangeError when a setting is out of range
 */
export function temperedChain(
  key: Key,
  target: TemperedTarget,
  { nBeta, drawCount, warmupCount, thin, scales, center }: TemperedRunSettings,
  surrogate: TemperedTarget | null,
): ChainDraws {
  const start = center.slice()
  target.drawBase?.(streamOf(foldIn(key, 0)), start)
  const { settings, position } = warmUpLadder(foldIn(key, 1), surrogate ?? target, {
    nBeta,
    start,
    scales,
    sweepCount: warmupCount,
    moveCount: MOVES,
  })
  const drawKey = foldIn(key, 2)
  const discarded = Math.ceil(warmupCount / 10 / thin)
  if (!surrogate) {
    const length = { discarded, drawCount, thin }
    return drawsOf(drawKey, parallelTempering(target, settings), position, length)
  }
  const corrected = correctedTempering({ surrogate, loss: target.loss }, settings, thin)
  return drawsOf(drawKey, corrected, position, { discarded, drawCount, thin: 1 })
}

/** Steps of the walk on each rung between exchanges. */
const MOVES = 2

/**
 * The losses of draws in nats per datum, from their log densities: L = (log b − log p) / nβ.
 */
export function lossesOf(
  chain: ChainDraws,
  { dimension, logBase }: TemperedTarget,
  nBeta: number,
): Float64Array {
  return chain.logDensities.map(
    (logDensity, draw) => (logBase(positionAt(chain, dimension, draw)) - logDensity) / nBeta,
  )
}
