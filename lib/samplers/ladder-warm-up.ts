import { foldIn, type Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { parallelTempering, type LadderSettings } from './parallel-tempering'
import { runningVariance } from './running-variance'
import type { TemperedTarget } from './tempered-target'

/** How parallel tempering warms up. */
export type LadderWarmUp = {
  /** The wanted nβ, positive. */
  readonly nBeta: number
  /** Where the chain starts. */
  readonly start: Float64Array
  /** First lengths of the walk, one for each coordinate: about the spread of the base density. */
  readonly scales: Float64Array
  /** Sweeps of the whole ladder, thrown away. */
  readonly sweepCount: number
  readonly moveCount: number
}

/** A ladder that fits a target, and a position at its bottom. */
export type WarmLadder = { readonly settings: LadderSettings; readonly position: Float64Array }

/**
 * Finds a ladder for parallel tempering in three rounds. In each the walks' lengths are tuned to their
 * ideal acceptance on every rung, and the rejections of exchanges are counted; then the rungs are set
 * anew so that every exchange is rejected equally often, with so many of them that this is about one
 * in three. The number of rungs so follows from the target. [@syed2022, sec. 5]
 *
 * @throws RangeError when nβ is not positive and finite, or the start has zero density
 */
export function warmUpLadder(
  key: Key,
  target: TemperedTarget,
  { nBeta, start, scales, sweepCount, moveCount }: LadderWarmUp,
): WarmLadder {
  if (!(nBeta > 0 && nBeta < Infinity))
    throw new RangeError(`nBeta must be positive and finite, got ${nBeta}`)
  let settings: LadderSettings = {
    nBetas: Float64Array.from({ length: FIRST_RUNGS }, (_, k) =>
      k === FIRST_RUNGS - 1 ? 0 : nBeta * FIRST_RATIO ** k,
    ),
    scales: Float64Array.from(
      { length: FIRST_RUNGS * target.dimension },
      (_, i) => scales[i % target.dimension]!,
    ),
    moveCount,
  }
  let position = start
  for (let round = 0; round < ROUNDS; round++) {
    const count = Math.max(1, Math.floor((sweepCount * 2 ** round) / (2 ** ROUNDS - 1)))
    const tuned = tune(foldIn(key, round), target, settings, position, count)
    position = tuned.position
    settings = tuned.settings
    if (round < ROUNDS - 1) settings = respaced(tuned, target.dimension)
  }
  return { settings, position }
}

const FIRST_RUNGS = 16
const FIRST_RATIO = 0.4
const ROUNDS = 3
const WALK_ACCEPTANCE = 0.35
const EXCHANGE_REJECTION = 0.35

/** What one round leaves: tuned walks, a position, the spreads, the rejections of exchanges. */
type Round = {
  readonly settings: LadderSettings
  readonly position: Float64Array
  readonly spreads: readonly Float64Array[]
  readonly rejections: Float64Array
}

function tune(
  key: Key,
  target: TemperedTarget,
  first: LadderSettings,
  start: Float64Array,
  sweepCount: number,
): Round {
  const draws = streamOf(key)
  const rungCount = first.nBetas.length
  const settings = { ...first, scales: first.scales.slice() }
  const transition = parallelTempering(target, settings)
  const state = transition.init(start)
  const rejections = new Float64Array(rungCount - 1)
  const trials = new Float64Array(rungCount - 1)
  const spreads = Array.from({ length: rungCount }, () => runningVariance(target.dimension))
  for (let sweep = 0; sweep < sweepCount; sweep++) {
    const { walkAcceptance, exchangeAcceptance } = transition.advance(draws, state)
    const gain = 3 / Math.sqrt(sweep + 9)
    for (let i = 0; i < settings.scales.length; i++) {
      const rung = Math.floor(i / target.dimension)
      if (settings.nBetas[rung] === 0 && target.drawBase) continue
      settings.scales[i]! *= Math.exp(gain * (walkAcceptance[rung]! - WALK_ACCEPTANCE))
    }
    if (2 * sweep < sweepCount) continue
    spreads.forEach((spread, rung) => spread.tell(state.positions[rung]!))
    exchangeAcceptance.forEach((acceptance, rung) => {
      if (Number.isNaN(acceptance)) return
      rejections[rung]! += 1 - acceptance
      trials[rung]!++
    })
  }
  return {
    settings,
    position: state.position.slice(),
    // Too few sweeps, or a walk that never moved, show no spread: then its own length stands for it.
    spreads: spreads.map((spread, rung) =>
      spread
        .variances()
        .map((variance, j) =>
          variance > 0 ? Math.sqrt(variance) : 0.5 * settings.scales[rung * target.dimension + j]!,
        ),
    ),
    rejections: rejections.map((sum, rung) => sum / Math.max(1, trials[rung]!)),
  }
}

/** A ladder between the same ends, with the same rejection between any two neighbours. */
function respaced({ settings, spreads, rejections }: Round, dimension: number): LadderSettings {
  const { nBetas, moveCount } = settings
  const lengths = [0]
  for (const rejection of rejections) lengths.push(lengths.at(-1)! + Math.max(rejection, 1e-3))
  const stepCount = Math.max(1, Math.ceil(lengths.at(-1)! / EXCHANGE_REJECTION))
  const smallest = nBetas.at(-2)!
  const heights = Array.from(nBetas, (nBeta) => Math.log1p(nBeta / smallest))
  const places = Array.from({ length: stepCount + 1 }, (_, k) => (k / stepCount) * lengths.at(-1)!)
  const scales = places.flatMap((place) =>
    Array.from(
      { length: dimension },
      (_, j) =>
        2 *
        interpolated(
          lengths,
          spreads.map((spread) => spread[j]!),
          place,
        ),
    ),
  )
  const fresh = places.map((place) => smallest * Math.expm1(interpolated(lengths, heights, place)))
  fresh[0] = nBetas[0]!
  fresh[stepCount] = 0
  return { nBetas: Float64Array.from(fresh), scales: Float64Array.from(scales), moveCount }
}

/** The value at x of the broken line through (xs[i], ys[i]), with xs ascending. */
function interpolated(xs: readonly number[], ys: readonly number[], x: number): number {
  let i = 1
  while (i < xs.length - 1 && xs[i]! < x) i++
  const share = (x - xs[i - 1]!) / (xs[i]! - xs[i - 1]!)
  return ys[i - 1]! + share * (ys[i]! - ys[i - 1]!)
}
