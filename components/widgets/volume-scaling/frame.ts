import { localSlopes } from '@/lib/geometry/volume/volume-exponent'
import { landscape } from '@/lib/landscapes/index'
import type { VolumeLadder } from '@/lib/landscapes/volume-ladder'
import { knobs } from './params'

/** log V against log ε of one landscape, with its slope, and what theory says of both. */
export type Scaling = {
  readonly words: string
  readonly levels: readonly number[]
  readonly volumes: readonly number[]
  /** Between neighbouring levels: the geometric mean of the two, and the slope from one to the other. */
  readonly middles: readonly number[]
  readonly slopes: readonly number[]
  readonly lambda: number
  /** λ as a fraction. */
  readonly fraction: string
  readonly multiplicity: number
  /** Where the slope is read, what V is there, and its slope. */
  readonly level: number
  readonly volume: number
  readonly slope: number
  /** The first-order theory of the slope there: λ − (m − 1)/log(1/ε). */
  readonly expected: number
  readonly error: number
}

/** @param wished the level to read at; while the ladder is being climbed, its last rung stands in for it */
export function scalingOf(ladder: VolumeLadder, wished: number): Scaling {
  const { lambda, multiplicity } = landscape(ladder.landscape).coefficient
  const levels = ladder.points.map(({ epsilon }) => epsilon)
  const logs = ladder.points.map(({ logVolume }) => logVolume)
  const level = Math.max(wished, levels.at(-1)!)
  const middles = levels.slice(1).map((epsilon, i) => Math.sqrt(epsilon * levels[i]!))
  const slopes = localSlopes(ladder)
  return {
    words: knobs.landscape.options[knobs.landscape.clean(ladder.landscape)],
    levels,
    volumes: logs.map(Math.exp),
    middles,
    slopes,
    lambda: lambda.valueOf(),
    fraction: lambda.toFraction(),
    multiplicity,
    level,
    volume: Math.exp(between(levels, logs, level)),
    slope: between(middles, slopes, level),
    expected: slopeLaw(lambda.valueOf(), multiplicity, level),
    error: Math.max(...ladder.points.map(({ standardError }) => standardError)),
  }
}

/** d log V/d log ε for V = c ε^λ (log 1/ε)^(m−1). */
export function slopeLaw(lambda: number, multiplicity: number, level: number): number {
  return lambda + (multiplicity - 1) / Math.log(level)
}

/** Values on descending levels, interpolated in log ε. */
function between(levels: readonly number[], values: readonly number[], level: number): number {
  const found = levels.findIndex((epsilon) => epsilon <= level)
  const right = found === -1 ? levels.length - 1 : Math.max(1, found)
  const [above, below] = [levels[right - 1]!, levels[right]!]
  const part = Math.log(above / level) / Math.log(above / below)
  const [from, to] = [values[right - 1]!, values[right]!]
  return from + (to - from) * Math.min(Math.max(part, 0), 1)
}
