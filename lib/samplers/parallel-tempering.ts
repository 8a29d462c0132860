import type { Stream } from '@/lib/random/stream'
import { copyVector } from './gradient-state'
import type { Info, State, Transition } from './kernel'
import { isInside } from './target'
import type { TemperedTarget } from './tempered-target'

/** Settings of parallel tempering. */
export type LadderSettings = {
  /** nβ of each rung, strictly descending; the first is the one that is wanted, the last may be 0. */
  readonly nBetas: Float64Array
  /** Lengths of the random walk's steps, row-major, (rung, coordinate). */
  readonly scales: Float64Array
  /** Steps of the walk on each rung between exchanges. */
  readonly moveCount: number
}

/** The state of parallel tempering: one position on each rung. `position` is that of rung 0. */
export type LadderState = State & {
  readonly positions: readonly Float64Array[]
  readonly losses: Float64Array
  readonly logBases: Float64Array
  /** Whether the next exchange begins with rung 0 or 1. */
  parity: number
}

/** What an observer of parallel tempering wants to know besides. */
export type LadderInfo = Info & {
  /** Mean acceptance probability of the walk on each rung; do not keep, it is written anew. */
  readonly walkAcceptance: Float64Array
  /** Probability of exchange of rungs k and k + 1, NaN where none was tried; written anew. */
  readonly exchangeAcceptance: Float64Array
}

/**
 * Parallel tempering: a random walk on each rung of a ladder of temperatures, then exchanges of
 * neighbours with probability min(1, exp((nβ_k − nβ_l)(L_k − L_l))), even pairs and odd pairs in
 * turn, which carries positions down the ladder without diffusing. The hottest rung, where nβ is 0,
 * draws from the base density afresh, so that a chain cannot stay in one mode, arm of a cross, or
 * stretch of a ridge. [@syed2022]
 *
 * Each step of a walk draws its length anew over a factor of 30, for near a singularity no one length
 * suits. Proposals beyond a wall are rejected.
 *
 * @throws RangeError when a setting is out of range, or `init` is given a position of zero density
 * @example
 * const kernel = kernelOf(parallelTempering(target, { nBetas, scales, moveCount: 2 }))
 */
export function parallelTempering(
  target: TemperedTarget,
  settings: LadderSettings,
): Transition<LadderState, LadderInfo> {
  checkLadder(target, settings)
  const { dimension } = target
  const rungCount = settings.nBetas.length
  const proposal = new Float64Array(dimension)
  const walkAcceptance = new Float64Array(rungCount)
  const exchangeAcceptance = new Float64Array(rungCount - 1)
  return {
    init: (position) => {
      if (!isInside(target, position) || !(target.logBase(position) > -Infinity))
        throw new RangeError(`position must have positive density, got ${position.join(', ')}`)
      const positions = Array.from({ length: rungCount }, () => position.slice())
      const losses = new Float64Array(rungCount).fill(target.loss(position))
      const logBases = new Float64Array(rungCount).fill(target.logBase(position))
      return ladderState(settings, positions, losses, logBases, 0)
    },
    copy: ({ positions, losses, logBases, parity }) =>
      ladderState(
        settings,
        positions.map((position) => position.slice()),
        losses.slice(),
        logBases.slice(),
        parity,
      ),
    advance: (draws, state) => {
      for (let rung = 0; rung < rungCount; rung++)
        walkAcceptance[rung] = walkOn(target, settings, rung, proposal, draws, state)
      exchange(settings.nBetas, exchangeAcceptance, draws, state)
      return {
        acceptanceProbability: walkAcceptance[0]!,
        energy: -state.logDensity,
        isDivergent: false,
        walkAcceptance,
        exchangeAcceptance,
      }
    },
  }
}

function ladderState(
  { nBetas }: LadderSettings,
  positions: readonly Float64Array[],
  losses: Float64Array,
  logBases: Float64Array,
  parity: number,
): LadderState {
  return {
    positions,
    losses,
    logBases,
    parity,
    position: positions[0]!,
    get logDensity() {
      return -nBetas[0]! * losses[0]! + logBases[0]!
    },
  }
}

function walkOn(
  target: TemperedTarget,
  { nBetas, scales, moveCount }: LadderSettings,
  rung: number,
  proposal: Float64Array,
  draws: Stream,
  { positions, losses, logBases }: LadderState,
): number {
  const position = positions[rung]!
  if (nBetas[rung] === 0 && target.drawBase) {
    target.drawBase(draws, position)
    losses[rung] = target.loss(position)
    logBases[rung] = target.logBase(position)
    return 1
  }
  let acceptance = 0
  for (let move = 0; move < moveCount; move++) {
    const length = Math.exp(-LENGTH_SPREAD * draws.uniform())
    for (let j = 0; j < proposal.length; j++)
      proposal[j] = position[j]! + length * scales[rung * proposal.length + j]! * draws.normal()
    if (!isInside(target, proposal)) continue
    const logBase = target.logBase(proposal)
    const loss = target.loss(proposal)
    const logRatio = logBase - logBases[rung]! - nBetas[rung]! * (loss - losses[rung]!)
    const probability = logRatio >= 0 ? 1 : Math.exp(logRatio) || 0
    acceptance += probability / moveCount
    if (probability < 1 && draws.uniform() >= probability) continue
    copyVector(position, proposal)
    losses[rung] = loss
    logBases[rung] = logBase
  }
  return acceptance
}

/** The logarithm of the ratio of the longest to the shortest step. */
const LENGTH_SPREAD = Math.log(30)

function exchange(
  nBetas: Float64Array,
  acceptance: Float64Array,
  draws: Stream,
  state: LadderState,
): void {
  const { positions, losses, logBases } = state
  acceptance.fill(NaN)
  for (let rung = state.parity; rung + 1 < nBetas.length; rung += 2) {
    const logRatio = (nBetas[rung]! - nBetas[rung + 1]!) * (losses[rung]! - losses[rung + 1]!)
    const probability = Math.min(1, Math.exp(logRatio))
    acceptance[rung] = probability
    if (draws.uniform() >= probability) continue
    swapVectors(positions[rung]!, positions[rung + 1]!)
    swapAt(losses, rung)
    swapAt(logBases, rung)
  }
  state.parity = 1 - state.parity
}

function swapVectors(a: Float64Array, b: Float64Array): void {
  for (let j = 0; j < a.length; j++) {
    const value = a[j]!
    a[j] = b[j]!
    b[j] = value
  }
}

function swapAt(values: Float64Array, index: number): void {
  const value = values[index]!
  values[index] = values[index + 1]!
  values[index + 1] = value
}

function checkLadder(target: TemperedTarget, { nBetas, scales, moveCount }: LadderSettings): void {
  if (nBetas.length === 0) throw new RangeError('nBetas must hold at least one rung, got 0')
  for (let k = 0; k < nBetas.length; k++)
    if (!(nBetas[k]! >= 0 && nBetas[k]! < (nBetas[k - 1] ?? Infinity)))
      throw new RangeError(`nBetas must descend to 0 or above, got ${nBetas.join(', ')}`)
  if (scales.length !== nBetas.length * target.dimension)
    throw new RangeError(
      `scales must have ${nBetas.length * target.dimension} entries, got ${scales.length}`,
    )
  if (!scales.every((scale) => scale > 0 && scale < Infinity))
    throw new RangeError(`scales must be positive and finite, got ${scales.join(', ')}`)
  if (!(Number.isInteger(moveCount) && moveCount >= 1))
    throw new RangeError(`moveCount must be a positive integer, got ${moveCount}`)
}
