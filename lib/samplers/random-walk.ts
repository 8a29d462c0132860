import type { Stream } from '@/lib/random/stream'
import { copyVector } from './gradient-state'
import type { Info, Transition } from './kernel'
import { checkStart, isInside, type Target } from './target'
import { checkTuning, type Tuning } from './tuning'

type WalkState = { position: Float64Array; logDensity: number }

/**
 * Random-walk Metropolis: propose w + ε S z with z standard normal and S the diagonal of the scales,
 * accept with probability min(1, p(proposal) / p(w)). Proposals beyond a wall have zero density and
 * are rejected, so walls bring no bias. [@metropolis1953]
 *
 * @throws RangeError when the tuning is out of range, or `init` is given a position of zero density
 * @example
 * const kernel = kernelOf(randomWalk(target, { stepSize: 1.7, scales: Float64Array.of(1, 1) }))
 */
export function randomWalk(target: Target, tuning: Tuning): Transition<WalkState> {
  checkTuning(tuning, target.dimension)
  const proposal = new Float64Array(target.dimension)
  return {
    init: (position) => {
      checkStart(target, position)
      return { position: position.slice(), logDensity: target.logDensity(position) }
    },
    copy: ({ position, logDensity }) => ({ position: position.slice(), logDensity }),
    advance: (draws, state) => walk(target, tuning, proposal, draws, state),
  }
}

function walk(
  target: Target,
  { stepSize, scales }: Tuning,
  proposal: Float64Array,
  draws: Stream,
  state: WalkState,
): Info {
  const { position } = state
  for (let j = 0; j < proposal.length; j++)
    proposal[j] = position[j]! + stepSize * scales[j]! * draws.normal()
  const logDensity = isInside(target, proposal) ? target.logDensity(proposal) : -Infinity
  const acceptanceProbability = Math.min(1, Math.exp(logDensity - state.logDensity)) || 0
  if (draws.uniform() < acceptanceProbability) {
    copyVector(position, proposal)
    state.logDensity = logDensity
  }
  return { acceptanceProbability, energy: -state.logDensity, isDivergent: false }
}
