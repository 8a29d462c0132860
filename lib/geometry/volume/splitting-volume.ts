import { foldIn } from '@/lib/random/key'
import type { Key } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import type { Stream } from '@/lib/random/stream'
import type { Box } from './box'

/** How hard multilevel splitting tries. */
export type SplittingEffort = {
  /** Independent repetitions: their spread gives the standard error. At least 2. */
  readonly runs: number
  readonly particles: number
  /** Moves of every particle at every level. */
  readonly moves: number
  /**
   * Whether every other move goes along the difference of two particles: it then knows the shape of
   * the set, however oblique and thin. False when left out.
   */
  readonly alongDifferences?: boolean
}

/** Log-volumes along a ladder of levels, one row for each run. */
export type SplittingRuns = {
  readonly epsilons: readonly number[]
  /** log V(ε) as each run has it, row-major with shape (run, level); −∞ where a run died out. */
  readonly logVolumes: readonly (readonly number[])[]
}

/**
 * V(ε) = P(K(w) < ε) under the prior ∏ |wᵢ|^(hᵢ) on a box, down a ladder of levels, by multilevel
 * splitting: particles at one level that are below the next are resampled and moved by Metropolis steps
 * that stay below it; V is the product of the fractions that survived, an unbiased estimate. The
 * lengths of the steps are uniform in their logarithm, from the width of the box to less than √ε.
 *
 * @param epsilons descending, positive
 * @throws RangeError when the levels do not descend or the effort is out of range
 */
export function splittingVolume(
  key: Key,
  K: (point: Float64Array) => number,
  box: Box,
  prior: readonly number[],
  epsilons: readonly number[],
  effort: SplittingEffort = { runs: 6, particles: 400, moves: 20 },
): SplittingRuns {
  if (!epsilons.every((e, i) => e > 0 && (i === 0 || e < epsilons[i - 1]!)))
    throw new RangeError(`epsilons must descend and be positive, got ${epsilons.join(', ')}`)
  if (!(effort.runs >= 2 && effort.particles >= 2 && effort.moves >= 1))
    throw new RangeError(`effort must have runs and particles >= 2, got ${JSON.stringify(effort)}`)
  const logVolumes = Array.from({ length: effort.runs }, (_, run) =>
    oneRun(streamOf(foldIn(key, run)), K, box, prior, epsilons, effort),
  )
  return { epsilons, logVolumes }
}

function oneRun(
  draws: Stream,
  K: (point: Float64Array) => number,
  box: Box,
  prior: readonly number[],
  epsilons: readonly number[],
  { particles, moves, alongDifferences = false }: SplittingEffort,
): readonly number[] {
  let positions: readonly Float64Array[] = Array.from({ length: particles }, () =>
    Float64Array.from(box, ([low, high], i) => powerDraw(draws.uniform(), low, high, prior[i]!)),
  )
  let values = positions.map((position) => K(position))
  const logs: number[] = []
  let logVolume = 0
  for (const epsilon of epsilons) {
    const alive = positions.filter((_, p) => values[p]! < epsilon)
    logVolume += Math.log(alive.length / particles)
    logs.push(logVolume)
    if (alive.length === 0) continue
    // Every survivor once, and the rest of the places by lot: fewer copies than lots alone.
    const chosen = Array.from({ length: particles }, (_, p) =>
      p < alive.length ? alive[p]! : alive[draws.integer(alive.length)]!,
    )
    const others = alongDifferences && chosen.length > 1 ? chosen : undefined
    const moved = chosen.map((start) => walk(draws, K, box, prior, epsilon, moves, start, others))
    positions = moved.map((state) => state.position)
    values = moved.map((state) => state.value)
  }
  return logs
}

/** Metropolis steps within {K < ε} that leave the prior on it invariant. */
function walk(
  draws: Stream,
  K: (point: Float64Array) => number,
  box: Box,
  prior: readonly number[],
  epsilon: number,
  moves: number,
  start: Float64Array,
  others: readonly Float64Array[] | undefined,
): { readonly position: Float64Array; readonly value: number } {
  const dimension = box.length
  const position = Float64Array.from(start)
  const proposal = Float64Array.from(start)
  let value = K(start)
  const range = Math.log(10 / Math.sqrt(Math.min(1, epsilon)))
  for (let move = 0; move < moves; move++) {
    // One coordinate alone, all by one length, or each by its own: thin sets need all three.
    const only = draws.integer(3 * dimension)
    const isAlong = others !== undefined && move % 2 === 1
    const [a, b] = isAlong ? twoOf(draws, others) : [start, start]
    let scale = isAlong ? 10 ** (-2 * draws.uniform()) : Math.exp(-range * draws.uniform())
    let [isInside, logRatio] = [true, 0]
    for (let i = 0; i < dimension && isInside; i++) {
      const [low, high] = box[i]!
      if (!isAlong && only >= 2 * dimension) scale = Math.exp(-range * draws.uniform())
      const step = isAlong
        ? scale * (a[i]! - b[i]!)
        : only >= dimension || only === i
          ? scale * (high - low) * draws.normal()
          : 0
      const x = position[i]! + step
      proposal[i] = x
      isInside = x >= low && x <= high
      if (prior[i] !== 0) logRatio += prior[i]! * Math.log(Math.abs(x / position[i]!))
    }
    if (!isInside) continue
    const next = K(proposal)
    if (!(next < epsilon)) continue
    if (logRatio < 0 && Math.log(draws.uniform()) >= logRatio) continue
    position.set(proposal)
    value = next
  }
  return { position, value }
}

/** Two particles by lot. */
function twoOf(
  draws: Stream,
  particles: readonly Float64Array[],
): readonly [Float64Array, Float64Array] {
  return [particles[draws.integer(particles.length)]!, particles[draws.integer(particles.length)]!]
}

/** The inverse of the distribution function of the density ∝ |t|^h on an interval. */
function powerDraw(uniform: number, low: number, high: number, h: number): number {
  if (h === 0) return low + (high - low) * uniform
  const upTo = (t: number) => Math.sign(t) * Math.abs(t) ** (h + 1)
  const target = upTo(low) + (upTo(high) - upTo(low)) * uniform
  return Math.sign(target) * Math.abs(target) ** (1 / (h + 1))
}
