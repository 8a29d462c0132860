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

/**
 * The sides of the smallest plot of the site and of a large one, in pixels. Names that are apart on the smallest are
 * apart everywhere; but what is moved from its line by pixels comes nearer to it, in the plot's own measure, on a large one.
 */
const SIDES = [190, 420] as const
/** The size of a name of so many letters in the type of the labels, in pixels. */
const LETTER = 6.7
const ABOVE = 11
const BELOW = 4
/** Curves are looked at in steps of this part of the plot, long segments and short ones. */
const STEP = 0.02
/** A curve may pass through the end of a name; its halo keeps it readable. */
const FEW = 2
/** How far around the plot lines are looked at: a name may stand half outside. */
const AROUND = 0.1
/** A name meets few of so many rows of the plot. */
const ROWS = 48
/** A segment longer than so many plots is a jump at a pole of the curve. */
const FAR = 50

/**
 * A spot for each name, in order: the first one that is clear of the names before it, of the plot's border and
 * of the curves, or else the clearest. The same plot gives the same spots, and a name leaves its spot
 * only for a reason.
 *
 * @param curves polylines on the unit square, from the left and from the top: x, y, x, y, …
 */
export function placeLabels(
  names: readonly Name[],
  curves: readonly ArrayLike<number>[],
): readonly Spot[] {
  const inked = inRows(samplesOf(curves))
  const taken: Boxes[] = []
  return names.map(({ words, spots }) => {
    let best: { spot: Spot; boxes: Boxes; cost: number } | undefined
    for (const spot of spots) {
      const boxes = SIDES.map((side) => boxOf(words, spot, side))
      const costs = boxes.map((box, k) => costOf(box, taken.map((other) => other[k]!), inked)) // oxfmt-ignore
      const cost = Math.max(...costs)
      if (!best || cost < best.cost) best = { spot, boxes, cost }
      if (cost <= FEW) break
    }
    if (!best) throw new RangeError(`the name “${words}” must have a spot`)
    taken.push(best.boxes)
    return best.spot
  })
}

/** Left, top, right and bottom on the unit square, and the plot's side in pixels. */
type Box = readonly [number, number, number, number, number]

/** The place of a name on a plot of each size. */
type Boxes = readonly Box[]

function boxOf(
  words: string,
  { at: [x, y], dx = 0, dy = 0, anchor = 'start' }: Spot,
  side: number,
): Box {
  const width = (words.length * LETTER) / side
  const start = x + dx / side - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  const base = y + dy / side
  return [start, base - ABOVE / side, start + width, base + BELOW / side, side]
}

function costOf([left, top, right, bottom, side]: Box, taken: readonly Box[], inked: Ink) {
  const outside = side * Math.max(0, -left, -top, right - 1, bottom - 1)
  const overlaps = taken.filter(
    (other) => left < other[2] && other[0] < right && top < other[3] && other[1] < bottom,
  ).length
  let crossed = 0
  const [start, end] = [inked.starts[rowOf(top)]!, inked.starts[rowOf(bottom) + 1]!]
  for (let i = 2 * start; i < 2 * end; i += 2) {
    const x = inked.points[i]!
    if (x <= left || x >= right) continue
    const y = inked.points[i + 1]!
    if (y > top && y < bottom) crossed++
  }
  return 1000 * overlaps + 20 * outside + crossed
}

/** Points x, y, x, y, … in the order of their rows: row k holds the points from starts[k] up to starts[k + 1]. */
type Ink = { readonly points: Float64Array; readonly starts: Uint32Array }

function rowOf(y: number): number {
  return Math.min(Math.max(Math.floor((ROWS * (y + AROUND)) / (1 + 2 * AROUND)), 0), ROWS - 1)
}

function inRows(samples: readonly number[]): Ink {
  const starts = new Uint32Array(ROWS + 1)
  for (let i = 1; i < samples.length; i += 2) starts[rowOf(samples[i]!) + 1]!++
  for (let row = 0; row < ROWS; row++) starts[row + 1]! += starts[row]!
  const next = starts.slice()
  const points = new Float64Array(samples.length)
  for (let i = 0; i < samples.length; i += 2) {
    const at = 2 * next[rowOf(samples[i + 1]!)]!++
    points[at] = samples[i]!
    points[at + 1] = samples[i + 1]!
  }
  return { points, starts }
}

/** Points along the polylines, a step from one another, on the unit square: x, y, x, y, … */
function samplesOf(curves: readonly ArrayLike<number>[]): readonly number[] {
  const samples: number[] = []
  for (const curve of curves) {
    let [x, y] = [curve[0] ?? NaN, curve[1] ?? NaN]
    for (let i = 0; i < curve.length; i += 2) {
      const [dx, dy] = [curve[i]! - x, curve[i + 1]! - y]
      const length = Math.max(Math.abs(dx), Math.abs(dy))
      // What is nearer than a step waits for the next point; what leaps out of all bounds is no line.
      if (length < STEP && i > 0) continue
      const count = length < FAR ? Math.max(1, Math.round(length / STEP)) : 0
      for (let k = 1; k <= count; k++) {
        const [px, py] = [x + (dx * k) / count, y + (dy * k) / count]
        if (px > -AROUND && px < 1 + AROUND && py > -AROUND && py < 1 + AROUND) samples.push(px, py)
      }
      ;[x, y] = [curve[i]!, curve[i + 1]!]
    }
  }
  return samples
}
