import { slicesOf } from '@/lib/geometry/volume/slices'
import { expandedLoss } from './expanded'
import type { Landscape } from './landscape'
import type { Interval } from './optimal-set'

/** A line x = const and the intervals on it where K is below the level. */
export type Column = { readonly x: number; readonly intervals: readonly Interval[] }

/**
 * The sublevel set { K < ε } of a polynomial landscape in the plane on lines x = const, exact on each:
 * it does not lose a valley that is thinner than any grid.
 *
 * @returns the set of a level, on `count` lines at equal distances, the sides of the box included
 * @throws RangeError when the landscape has not two parameters
 * @example
 * sublevelSet(landscape('bowl'))(0.25, 3)[1] // { x: 0, intervals: [[-0.5, 0.5]] }
 */
export function sublevelSet(
  landscape: Landscape,
): (epsilon: number, count: number) => readonly Column[] {
  const { dimension, domain, id } = landscape
  if (dimension !== 2)
    throw new RangeError(`dimension of the landscape must be 2, got ${dimension} of ${id}`)
  const slices = slicesOf(expandedLoss(landscape))
  const [left, right] = domain[0]!
  return (epsilon, count) =>
    Array.from({ length: count }, (_, i) => {
      const x = (left * (count - 1 - i) + right * i) / (count - 1)
      return { x, intervals: joined(slices.below(x, domain[1]!, epsilon)) }
    })
}

/** Intervals that touch become one. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const out: Interval[] = []
  for (const [low, high] of intervals) {
    const last = out.at(-1)
    if (last && low - last[1] < TOUCHING) out[out.length - 1] = [last[0], high]
    else out.push([low, high])
  }
  return out
}

const TOUCHING = 1e-9
