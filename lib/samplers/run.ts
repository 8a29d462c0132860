import { foldIn, type Key } from '@/lib/random/key'
import { drawsOf, type ChainDraws } from './draws'
import type { Sampler } from './index'
import type { Target } from './target'
import type { Tuning } from './tuning'
import { warmUp } from './warm-up'

/** How long a chain runs, and how it begins. */
export type RunSettings = {
  /** The tuning that warm-up begins with. */
  readonly tuning: Tuning
  /** Steps of warm-up, thrown away. */
  readonly warmupCount: number
  /** Draws that are kept, at least 1. */
  readonly drawCount: number
  /** Steps for each draw that is kept, at least 1. */
  readonly thin: number
}

/** The draws of a chain with the tuning that its warm-up arrived at. */
export type ChainRun = ChainDraws & { readonly tuning: Tuning }

/**
 * One chain of a sampler from a start: warm-up, then draws with the tuning held fixed. The key decides
 * everything: chain c of a run has the key `foldIn(key, c)`, in whatever worker it runs.
 *
 * @throws RangeError when a setting is out of range, or the start has zero density
 * @example
 * const settings = { tuning, warmupCount: 500, drawCount: 1000, thin: 1 }
 * const chain = runChain(foldIn(key, 0), samplers.nuts, target, start, settings)
 */
export function runChain(
  key: Key,
  sampler: Sampler,
  target: Target,
  start: Float64Array,
  { tuning: first, warmupCount, drawCount, thin }: RunSettings,
): ChainRun {
  const { position, tuning } = warmUp(foldIn(key, 0), sampler, target, start, first, warmupCount)
  return sampler.open(target, tuning, (transition) => ({
    ...drawsOf(foldIn(key, 1), transition, position, { discarded: 0, drawCount, thin }),
    tuning,
  }))
}

/**
 * Several chains of a sampler, one from each start, each with its own child of the key.
 *
 * @throws RangeError when a setting is out of range, or a start has zero density
 */
export function runChains(
  key: Key,
  sampler: Sampler,
  target: Target,
  starts: readonly Float64Array[],
  settings: RunSettings,
): readonly ChainRun[] {
  return starts.map((start, c) => runChain(foldIn(key, c), sampler, target, start, settings))
}
