/**
 * The points that are enough to draw a line through the points from number `start` up to `end`: their numbers, the
 * first and the last among them. Each point that is left out lies within `reach` of the piece drawn in its place.
 *
 * From a point that is kept the line goes on straight as long as one direction passes all that it meets within
 * reach, and it does not turn back: one pass, whatever the line.
 *
 * @param points x, y, x, y, …
 */
export function enough(
  points: ArrayLike<number>,
  start: number,
  end: number,
  reach: number,
): readonly number[] {
  const kept = start < end ? [start] : []
  for (let anchor = start; anchor < end - 1;) {
    anchor = straightFrom(anchor, points, end, reach)
    kept.push(anchor)
  }
  return kept
}

/** The last point that is reached straight from an anchor. */
function straightFrom(
  anchor: number,
  points: ArrayLike<number>,
  end: number,
  reach: number,
): number {
  const x = points[2 * anchor]!
  const y = points[2 * anchor + 1]!
  let farthest = 0
  // The borders of the directions that are open still; none at first.
  let rightX = 0
  let rightY = 0
  let leftX = 0
  let leftY = 0
  for (let i = anchor + 1; i < end; i++) {
    const dx = points[2 * i]! - x
    const dy = points[2 * i + 1]! - y
    const distance = Math.sqrt(dx * dx + dy * dy)
    const isOpen = rightX * dy >= rightY * dx && dx * leftY >= dy * leftX
    if (i > anchor + 1 && !(isOpen && distance >= farthest)) return i - 1
    farthest = distance
    // As near as this, any direction passes within reach.
    if (distance <= reach) continue
    const sine = reach / distance
    const cosine = Math.sqrt(1 - sine * sine)
    const isFree = rightX === 0 && rightY === 0
    const toRightX = dx * cosine + dy * sine
    const toRightY = dy * cosine - dx * sine
    if (isFree || rightX * toRightY > rightY * toRightX) {
      rightX = toRightX
      rightY = toRightY
    }
    const toLeftX = dx * cosine - dy * sine
    const toLeftY = dy * cosine + dx * sine
    if (isFree || toLeftX * leftY > toLeftY * leftX) {
      leftX = toLeftX
      leftY = toLeftY
    }
  }
  return end - 1
}
