import type { Key } from '@/lib/random/key'
import { streamOf, type Stream } from '@/lib/random/stream'
import { isInside } from './target'
import type { TemperedTarget } from './tempered-target'

/** How volumes below ever smaller losses are measured. */
export type SplittingSettings = {
  /** Losses ε, strictly descending; two neighbours should differ by a factor of about 2 to 10. */
  readonly epsilons: Float64Array
  /** Particles, at least 2; a thousand give each ratio to a few per cent. */
  readonly particleCount: number
  /** Steps of the random walk of each particle at each level. */
  readonly moveCount: number
}

/**
 * log V(ε) for a list of ε, where V(ε) is the mass of the base density where the loss is below ε: by
 * multilevel splitting. Particles drawn from the base density and below ε_j are walked there, the share
 * of them below ε_{j+1} estimates V(ε_{j+1}) / V(ε_j), and copies of the survivors go on. So volumes of
 * 1e-20 and less are the product of ratios that a thousand particles can see. [@cerou2012]
 *
 * @returns log V(ε), one for each ε, in nats; its error comes from repeats with other keys
 * @throws RangeError when a setting is out of range, the base density cannot be drawn from, or a level
 *   is reached by no particle
 * @example
 * logVolumes(key, target, { epsilons, particleCount: 1000, moveCount: 10 })
 */
export function logVolumes(
  key: Key,
  target: TemperedTarget,
  { epsilons, particleCount, moveCount }: SplittingSettings,
): Float64Array {
  check(target, { epsilons, particleCount, moveCount })
  const draws = streamOf(key)
  const particles = Array.from({ length: particleCount }, () => {
    const position = new Float64Array(target.dimension)
    target.drawBase!(draws, position)
    return { position, loss: target.loss(position), logBase: target.logBase(position) }
  })
  const logs = new Float64Array(epsilons.length)
  let logVolume = 0
  let factor = 1
  epsilons.forEach((epsilon, level) => {
    const survivors = particles.filter(({ loss }) => loss < epsilon)
    if (survivors.length === 0)
      throw new RangeError(
        `particleCount must be larger to reach ε = ${epsilon}, got ${particleCount}`,
      )
    logVolume += Math.log(survivors.length / particleCount)
    logs[level] = logVolume
    for (const particle of particles)
      if (!(particle.loss < epsilon))
        copyOver(particle, survivors[draws.integer(survivors.length)]!)
    const spreads = spreadsOf(particles, target.dimension)
    for (let move = 0; move < moveCount; move++) {
      const lengths = spreads.map((spread) => factor * spread)
      let accepted = 0
      for (const particle of particles)
        if (walkBelow(draws, target, epsilon, lengths, particle)) accepted++
      factor = Math.min(3, factor * Math.exp(accepted / particleCount - IDEAL_ACCEPTANCE))
    }
  })
  return logs
}

const IDEAL_ACCEPTANCE = 0.35

/** The logarithm of the ratio of the longest to the shortest step: near a singularity no one suits. */
const LENGTH_SPREAD = Math.log(1000)

type Particle = { position: Float64Array; loss: number; logBase: number }

function copyOver(particle: Particle, source: Particle): void {
  particle.position.set(source.position)
  particle.loss = source.loss
  particle.logBase = source.logBase
}

/** One Metropolis step that leaves the base density below ε invariant; whether it was accepted. */
function walkBelow(
  draws: Stream,
  target: TemperedTarget,
  epsilon: number,
  lengths: Float64Array,
  particle: Particle,
): boolean {
  const scale = Math.exp(-LENGTH_SPREAD * draws.uniform())
  const proposal = particle.position.map((w, j) => w + scale * lengths[j]! * draws.normal())
  if (!isInside(target, proposal)) return false
  const logBase = target.logBase(proposal)
  if (draws.uniform() >= Math.exp(logBase - particle.logBase)) return false
  const loss = target.loss(proposal)
  if (!(loss < epsilon)) return false
  copyOver(particle, { position: proposal, loss, logBase })
  return true
}

function spreadsOf(particles: readonly Particle[], dimension: number): Float64Array {
  return Float64Array.from({ length: dimension }, (_, j) => {
    const mean = particles.reduce((sum, { position }) => sum + position[j]!, 0) / particles.length
    const square = particles.reduce((sum, { position }) => sum + (position[j]! - mean) ** 2, 0)
    return Math.sqrt(square / particles.length)
  })
}

function check(
  target: TemperedTarget,
  { epsilons, particleCount, moveCount }: SplittingSettings,
): void {
  if (target.drawBase === null)
    throw new RangeError('target must have draws from its base density, got none')
  if (epsilons.length === 0) throw new RangeError('epsilons must hold at least one loss, got 0')
  epsilons.forEach((epsilon, k) => {
    if (!(epsilon > 0 && epsilon < (epsilons[k - 1] ?? Infinity)))
      throw new RangeError(`epsilons must be positive and descend, got ${epsilons.join(', ')}`)
  })
  for (const [name, count, least] of [
    ['particleCount', particleCount, 2],
    ['moveCount', moveCount, 1],
  ] as const)
    if (!(Number.isInteger(count) && count >= least))
      throw new RangeError(`${name} must be an integer of at least ${least}, got ${count}`)
}
