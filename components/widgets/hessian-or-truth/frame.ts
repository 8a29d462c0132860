import type { ParamsOf } from '@/components/controls/params'
import { type HessianSet, hessianSet } from '@/lib/landscapes/hessian-set'
import { landscape } from '@/lib/landscapes/index'
import type { Landscape } from '@/lib/landscapes/landscape'
import type { VolumeLadder } from '@/lib/landscapes/volume-ladder'
import { knobs } from './params'

type Point = readonly [number, number]

/** The true sublevel set of a landscape against that of its Hessian, at a point of W₀ and a level. */
export type Duel = {
  readonly landscape: Landscape
  readonly words: string
  readonly level: number
  readonly at: Point
  /** Whether W₀ is more than one point. */
  readonly canMove: boolean
  /** The part of the box on which K < ε. */
  readonly truth: number
  readonly hessian: HessianSet
  /** The Hessian's part of the box over the true one, at each level that has been computed. */
  readonly levels: readonly number[]
  readonly ratios: readonly number[]
  readonly ratio: number
  /** rank/2 − λ: the power of ε that the ratio goes with. */
  readonly exponent: number
}

export function duelOf(ladder: VolumeLadder, params: ParamsOf<typeof knobs>): Duel {
  const here = landscape(ladder.landscape)
  const path = pathOf(here)
  const at = pointAt(path, params.place)
  const levels = ladder.points.map(({ epsilon }) => epsilon)
  const volumes = ladder.points.map(({ logVolume }) => Math.exp(logVolume))
  const ratios = levels.map((level, i) => hessianSet(here, at, level).inBox / volumes[i]!)
  const rung = nearest(levels, params.level)
  const level = levels[rung]!
  const hessian = hessianSet(here, at, level)
  return {
    landscape: here,
    words: knobs.landscape.options[knobs.landscape.clean(ladder.landscape)],
    level,
    at,
    canMove: path.length > 1,
    truth: volumes[rung]!,
    hessian,
    levels,
    ratios,
    ratio: ratios[rung]!,
    exponent: hessian.rank / 2 - here.coefficient.lambda.valueOf(),
  }
}

/** The place on W₀ nearest to a point of the plane. */
export function placeNear(here: Landscape, [x, y]: Point): number {
  const path = pathOf(here)
  const distances = Array.from({ length: 201 }, (_, i) => {
    const [a, b] = pointAt(path, i / 200)
    return Math.hypot(a - x, b - y)
  })
  return distances.indexOf(Math.min(...distances)) / 200
}

/** The points of the first piece of W₀ in order: one where it is a point. */
function pathOf({ optimalSet: [piece] }: Landscape): readonly Point[] {
  const points = piece?.kind === 'polyline' ? piece.points : [[0, 0]]
  return points.map(([a = 0, b = 0]) => [a, b])
}

/** The point at a part of the path: on a segment anywhere, on a curve at one of its points. */
function pointAt(path: readonly Point[], part: number): Point {
  const [[a, b], [p, q]] = [path[0]!, path.at(-1)!]
  if (path.length > 2) return path[Math.round(part * (path.length - 1))]!
  return [a + part * (p - a), b + part * (q - b)]
}

function nearest(levels: readonly number[], wished: number): number {
  const distances = levels.map((level) => Math.abs(Math.log(level / wished)))
  return distances.indexOf(Math.min(...distances))
}
