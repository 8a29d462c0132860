/** A place on the unit square of a plot, from the left and from the top. */
export type Place = readonly [number, number]

/** Where a name may stand: at a place, moved by pixels, and how it lies there. */
export type Spot = {
  readonly at: Place
  readonly dx?: number
  readonly dy?: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A name, and the spots where it may stand, the best first. */
export type Name = { readonly words: string; readonly spots: readonly Spot[] }

/** The side of the smallest plot of the site, in pixels: names that are apart there are apart everywhere. */
const SIDE = 190
/** The size of a name of so many letters in the type of the labels, in pixels. */
const LETTER = 6.7
const ABOVE = 11
const BELOW = 4
/** Curves are looked at in steps of this part of the plot. */
const STEP = 0.02
/** A curve may pass through the end of a name; its halo keeps it readable. */
const FEW = 2

/**
 * A spot for each name, in order: the first one that is clear of the names before it, of the plot's border and
 * of the curves, or else the clearest. The same plot gives the same spots, and a name leaves its spot
 * only for a reason.
 *
 * @param curves polylines on the unit square
 */
export function placeLabels(
  names: readonly Name[],
  curves: readonly (readonly Place[])[],
): readonly Spot[] {
  const inked = curves.flatMap(samplesOf)
  const taken: Box[] = []
  return names.map(({ words, spots }) => {
    let best: { spot: Spot; box: Box; cost: number } | undefined
    for (const spot of spots) {
      const box = boxOf(words, spot)
      const cost = costOf(box, taken, inked)
      if (!best || cost < best.cost) best = { spot, box, cost }
      if (cost <= FEW) break
    }
    if (!best) throw new RangeError(`the name “${words}” must have a spot`)
    taken.push(best.box)
    return best.spot
  })
}

/** Left, top, right and bottom, in pixels of the smallest plot. */
type Box = readonly [number, number, number, number]

function boxOf(words: string, { at: [x, y], dx = 0, dy = 0, anchor = 'start' }: Spot): Box {
  const width = words.length * LETTER
  const start = x * SIDE + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  const base = y * SIDE + dy
  return [start, base - ABOVE, start + width, base + BELOW]
}

function costOf(box: Box, taken: readonly Box[], inked: readonly Place[]): number {
  const [left, top, right, bottom] = box
  const outside = Math.max(0, -left, -top, right - SIDE, bottom - SIDE)
  const overlaps = taken.filter(
    (other) => left < other[2] && other[0] < right && top < other[3] && other[1] < bottom,
  ).length
  let crossed = 0
  for (const [x, y] of inked) {
    const [px, py] = [x * SIDE, y * SIDE]
    if (px > left && px < right && py > top && py < bottom) crossed++
  }
  return 1000 * overlaps + 20 * outside + crossed
}

/** Points along a polyline, near one another; what is far outside of the plot is left out. */
function samplesOf(curve: readonly Place[]): readonly Place[] {
  return curve.flatMap((end, i) => {
    const start = curve[i - 1] ?? end
    const length = Math.max(Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1]))
    if (!(length < 50)) return []
    const count = Math.max(1, Math.ceil(length / STEP))
    return Array.from({ length: count }, (_, k): Place => {
      const part = (k + 1) / count
      return [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part]
    }).filter(([x, y]) => x > -0.1 && x < 1.1 && y > -0.1 && y < 1.1)
  })
}
