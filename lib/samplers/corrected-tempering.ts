import type { Transition } from './kernel'
import {
  parallelTempering,
  type LadderInfo,
  type LadderSettings,
  type LadderState,
} from './parallel-tempering'
import type { TemperedTarget } from './tempered-target'

/** A costly loss and a cheap one that is close to it, with one base density. */
export type SurrogatePair = {
  /** The cheap family; its loss may be off by a constant. */
  readonly surrogate: TemperedTarget
  /** The loss that is wanted, in nats per datum. */
  readonly loss: (position: Float64Array) => number
}

/** The state of the wanted chain, above a ladder that runs on the surrogate. */
export type CorrectedState = {
  position: Float64Array
  logDensity: number
  loss: number
  surrogateLoss: number
  logBase: number
  ladder: LadderState
}

/** What an observer wants to know besides. */
export type CorrectedInfo = LadderInfo & {
  /** The probability with which the correction was accepted: near 1 when the surrogate is good. */
  readonly correctionAcceptance: number
}

/**
 * Parallel tempering on a surrogate, corrected: one more rung on top has the wanted loss L at the same
 * nβ as the ladder's own rung 0 with its surrogate L̃, and after some sweeps exchanges with it with
 * probability min(1, exp(−nβ [(L − L̃)(below) − (L − L̃)(above)])). The top rung has exactly the wanted
 * density, for any surrogate, and pays one evaluation of L a draw.
 *
 * @param sweepCount sweeps of the ladder before each exchange
 * @throws RangeError when a setting is out of range, or `init` is given a position of zero density
 */
export function correctedTempering(
  { surrogate, loss }: SurrogatePair,
  settings: LadderSettings,
  sweepCount: number,
): Transition<CorrectedState, CorrectedInfo> {
  if (!(Number.isInteger(sweepCount) && sweepCount >= 1))
    throw new RangeError(`sweepCount must be a positive integer, got ${sweepCount}`)
  const nBeta = settings.nBetas[0]!
  const tempering = parallelTempering(surrogate, settings)
  return {
    init: (position) => {
      const ladder = tempering.init(position)
      const state = {
        position: position.slice(),
        logDensity: 0,
        loss: loss(position),
        surrogateLoss: ladder.losses[0]!,
        logBase: ladder.logBases[0]!,
        ladder,
      }
      state.logDensity = state.logBase - nBeta * state.loss
      return state
    },
    copy: (state) => ({
      ...state,
      position: state.position.slice(),
      ladder: tempering.copy(state.ladder),
    }),
    advance: (draws, state) => {
      const { ladder } = state
      let info = tempering.advance(draws, ladder)
      for (let sweep = 1; sweep < sweepCount; sweep++) info = tempering.advance(draws, ladder)
      const below = loss(ladder.position)
      const excess = below - ladder.losses[0]! - (state.loss - state.surrogateLoss)
      const correctionAcceptance = Math.min(1, Math.exp(-nBeta * excess)) || 0
      if (draws.uniform() < correctionAcceptance) {
        exchangeTop(state)
        state.loss = below
        state.logDensity = state.logBase - nBeta * below
      }
      return { ...info, energy: -state.logDensity, correctionAcceptance }
    },
  }
}

function exchangeTop(state: CorrectedState): void {
  const { ladder, position, surrogateLoss, logBase } = state
  for (let j = 0; j < position.length; j++) {
    const value = position[j]!
    position[j] = ladder.position[j]!
    ladder.position[j] = value
  }
  state.surrogateLoss = ladder.losses[0]!
  state.logBase = ladder.logBases[0]!
  ladder.losses[0] = surrogateLoss
  ladder.logBases[0] = logBase
}
