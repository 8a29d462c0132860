export type Point = readonly [x: number, y: number]

/** Something flat to draw. */
export type Shape = {
  /** Shapes of one look can be drawn in one go. */
  readonly look: string
  /** A polygon, a line, or one point. */
  readonly points: readonly Point[]
  /** Whether it hides what lies under it. */
  readonly isOpaque: boolean
  /** How far its outline reaches beyond its points. */
  readonly reach: number
}

/**
 * Shapes that come from back to front, in few groups of one look each: where two of them overlap by more than
 * `slack`, the later one is drawn later still. Those that only touch may change places.
 */
export function paintOrder<S extends Shape>(
  shapes: readonly S[],
  slack: number,
): readonly (readonly S[])[] {
  const above = shapes.map((shape, k) => overlapping(shape, shapes, k + 1, slack))
  const below = shapes.map(() => 0)
  for (const k of above.flat()) below[k]! += 1
  const ready = new Map<string, number[]>()
  const waiting = new Map<string, number>()
  const free = (k: number) => {
    const { look } = shapes[k]!
    const known = ready.get(look)
    if (known) known.push(k)
    else ready.set(look, [k])
  }
  for (const [k, { look }] of shapes.entries()) {
    waiting.set(look, (waiting.get(look) ?? 0) + 1)
    if (below[k] === 0) free(k)
  }
  const groups: S[][] = []
  while (ready.size > 0) {
    const look = mostReady(ready, waiting)
    const group = ready.get(look) ?? []
    // The list grows while it is walked: what lay over one of this look alone follows it at once.
    for (const k of group)
      for (const next of above[k]!) {
        below[next]! -= 1
        if (below[next] === 0) free(next)
      }
    ready.delete(look)
    waiting.set(look, (waiting.get(look) ?? 0) - group.length)
    groups.push(group.toSorted((a, b) => a - b).map((k) => shapes[k]!))
  }
  return groups
}

/** The look of which the greatest part can be drawn now. */
function mostReady(
  ready: ReadonlyMap<string, readonly number[]>,
  waiting: ReadonlyMap<string, number>,
): string {
  let [best, most] = ['', 0]
  for (const [look, { length }] of ready) {
    const part = length / (waiting.get(look) ?? length)
    if (part > most) [best, most] = [look, part]
  }
  return best
}

/** Which of the shapes from the number `from` on overlap this one. */
function overlapping(
  { points, isOpaque }: Shape,
  shapes: readonly Shape[],
  from: number,
  slack: number,
): readonly number[] {
  const found: number[] = []
  for (let k = from; k < shapes.length; k++) {
    const other = shapes[k]!
    // An outline must not be cut by the surface beside it, and a dot by nothing; lines may cross either way.
    const least = slack - (isOpaque || other.points.length === 1 ? other.reach : 0)
    if (isApart(points, other.points, least)) continue
    found.push(k)
  }
  return found
}

/**
 * Whether two shapes overlap by no more than `least`: exact for convex shapes; others are held together too often,
 * which costs a group and never the order.
 */
function isApart(a: readonly Point[], b: readonly Point[], least: number): boolean {
  return (
    isSeparated(a, b, 1, 0, least) ||
    isSeparated(a, b, 0, 1, least) ||
    hasSeparatingSide(a, a, b, least) ||
    hasSeparatingSide(b, a, b, least)
  )
}

function hasSeparatingSide(
  sides: readonly Point[],
  a: readonly Point[],
  b: readonly Point[],
  least: number,
): boolean {
  for (let k = 0; k < sides.length; k++) {
    const [x, y] = sides[k]!
    const [nextX, nextY] = sides[(k + 1) % sides.length]!
    const length = Math.hypot(nextX - x, nextY - y)
    if (length > 0 && isSeparated(a, b, (nextY - y) / length, (x - nextX) / length, least))
      return true
  }
  return false
}

/** Whether the shadows of two shapes in a direction overlap by no more than `least`. */
function isSeparated(
  a: readonly Point[],
  b: readonly Point[],
  toX: number,
  toY: number,
  least: number,
): boolean {
  const [lowA, highA] = shadow(a, toX, toY)
  const [lowB, highB] = shadow(b, toX, toY)
  return highA - lowB <= least || highB - lowA <= least
}

function shadow(points: readonly Point[], toX: number, toY: number): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (let k = 0; k < points.length; k++) {
    const at = points[k]![0] * toX + points[k]![1] * toY
    if (at < low) low = at
    if (at > high) high = at
  }
  return [low, high]
}
