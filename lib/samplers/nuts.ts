import type { Stream } from '@/lib/random/stream'
import { gradientStates, setState, type GradientState } from './gradient-state'
import type { Info, Transition } from './kernel'
import { drawMomentum, energyOf, leapfrogOf, phasePoint, setPoint } from './leapfrog'
import type { Target } from './target'
import { checkTuning, type Tuning } from './tuning'
import { turningCheck } from './turning'

/** What an observer of the no-U-turn sampler wants to know besides. */
export type NutsInfo = Info & { readonly depth: number; readonly leapfrogCount: number }

/**
 * The no-U-turn sampler with multinomial draws along the trajectory: the trajectory doubles forwards or
 * backwards until it turns on itself (generalised criterion) or diverges; its points are weighed by
 * e^−H, with preference for the half added last. Walls reflect, without bias. Subtrees are built in a
 * loop with logarithmically many checkpoints. [@hoffman2014; @betancourt2017]
 *
 * @param settings.maximalDepth trajectories have at most 2^maximalDepth − 1 steps
 * @throws RangeError when a setting is out of range, or `init` is given a position of zero density
 * @example
 * const kernel = kernelOf(nuts(target, { stepSize: 0.5, scales: Float64Array.of(1, 1) }))
 */
export function nuts(
  target: Target,
  tuning: Tuning,
  { maximalDepth }: { readonly maximalDepth: number } = { maximalDepth: 10 },
): Transition<GradientState, NutsInfo> {
  checkTuning(tuning, target.dimension)
  if (!(Number.isInteger(maximalDepth) && maximalDepth >= 1 && maximalDepth <= 20))
    throw new RangeError(`maximalDepth must be an integer in [1, 20], got ${maximalDepth}`)
  const trajectory = trajectoryOf(target, tuning, maximalDepth)
  return { ...gradientStates(target), advance: trajectory }
}

/** An energy this far above the start means that the integrator has lost the trajectory. */
const DIVERGENCE = 1000

function trajectoryOf(target: Target, tuning: Tuning, maximalDepth: number) {
  const { dimension } = target
  const leapfrog = leapfrogOf(target, tuning)
  const turning = turningCheck(tuning, maximalDepth)
  const left = phasePoint(dimension)
  const right = phasePoint(dimension)
  const candidate = phasePoint(dimension)
  const momentumSum = new Float64Array(dimension)
  const subtreeSum = new Float64Array(dimension)

  return (draws: Stream, state: GradientState): NutsInfo => {
    setState(left, state)
    drawMomentum(draws, tuning, left)
    setPoint(right, left)
    momentumSum.set(left.momentum)
    const energyBefore = energyOf(tuning, left)
    let energy = energyBefore
    let logWeight = 0
    let depth = 0
    let leapfrogCount = 0
    let acceptanceSum = 0
    let isDivergent = false
    let isTurning = false
    while (depth < maximalDepth && !isTurning && !isDivergent) {
      const isForward = draws.uniform() < 0.5
      const edge = isForward ? right : left
      const time = isForward ? tuning.stepSize : -tuning.stepSize
      let subtreeLogWeight = -Infinity
      let candidateEnergy = 0
      subtreeSum.fill(0)
      for (let leaf = 0; leaf < 2 ** depth && !isTurning && !isDivergent; leaf++) {
        leapfrog(edge, time, 1)
        leapfrogCount++
        const leafEnergy = energyOf(tuning, edge)
        const gain = energyBefore - leafEnergy
        isDivergent = !(gain > -DIVERGENCE)
        if (isDivergent) break
        acceptanceSum += Math.min(1, Math.exp(gain))
        subtreeLogWeight = logSum(subtreeLogWeight, gain)
        if (Math.log(draws.uniform()) < gain - subtreeLogWeight) {
          setState(candidate, edge)
          candidateEnergy = leafEnergy
        }
        for (let j = 0; j < dimension; j++) subtreeSum[j]! += edge.momentum[j]!
        isTurning = turning.isTurningAt(leaf, edge.momentum, subtreeSum)
      }
      if (isTurning || isDivergent) break
      if (Math.log(draws.uniform()) < subtreeLogWeight - logWeight) {
        setState(state, candidate)
        energy = candidateEnergy
      }
      logWeight = logSum(logWeight, subtreeLogWeight)
      for (let j = 0; j < dimension; j++) momentumSum[j]! += subtreeSum[j]!
      isTurning = turning.isTurning(left.momentum, right.momentum, momentumSum)
      depth++
    }
    const acceptanceProbability = acceptanceSum / leapfrogCount
    return { acceptanceProbability, energy, isDivergent, depth, leapfrogCount }
  }
}

function logSum(a: number, b: number): number {
  const larger = Math.max(a, b)
  return larger === -Infinity ? larger : larger + Math.log1p(Math.exp(-Math.abs(a - b)))
}
