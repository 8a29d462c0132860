import type { WalkMap } from './resolution-walk'

/**
 * A point (u, v) of a chart on its way from the chart before (s = 0) into its own (s = 1): the map of
 * the blow-up, moved along straight lines to the identity. At s = 0 the exceptional divisor is one
 * point, at every later s it is open.
 *
 * @param s the part of the way, in [0, 1]
 * @throws RangeError when s is outside
 * @example
 * openedBlowUp({ kind: 'first', shift: 0, shiftText: '0' }, 0, 2, 3) // [2, 6], as in the chart before
 */
export function openedBlowUp(
  map: WalkMap,
  s: number,
  u: number,
  v: number,
): readonly [number, number] {
  if (!(s >= 0 && s <= 1)) throw new RangeError(`s must be in [0, 1], got ${s}`)
  const between = (from: number, to: number) => from + s * (to - from)
  switch (map.kind) {
    case 'centre':
      return [between(u + map.shift[0], u), between(v + map.shift[1], v)]
    case 'first':
      return [u, between(u * (v + map.shift), v)]
    case 'second':
      return [between(u * v, u), v]
  }
}
