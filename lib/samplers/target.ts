/** A space with a box in it that holds the support of a density. */
export type Box = {
  readonly dimension: number
  /** The lower walls, −∞ where there is none. */
  readonly lower: Float64Array
  /** The upper walls, ∞ where there is none. */
  readonly upper: Float64Array
}

/**
 * A density to sample, known up to a constant factor. Positions are read and never kept or written.
 */
export type Target = Box & {
  /** The log density at a position, in nats; −∞ outside the box. */
  readonly logDensity: (position: Float64Array) => number
  /** The log density, with its gradient written to `gradient`. */
  readonly logDensityAndGradient: (position: Float64Array, gradient: Float64Array) => number
}

/** Whether a position lies in a box, walls included. NaN lies nowhere. */
export function isInside(target: Box, position: Float64Array): boolean {
  for (let j = 0; j < position.length; j++)
    if (!(position[j]! >= target.lower[j]! && position[j]! <= target.upper[j]!)) return false
  return true
}

/** Whether a box has a wall. */
export function hasWalls(target: Box): boolean {
  return (
    target.lower.some((wall) => wall > -Infinity) || target.upper.some((wall) => wall < Infinity)
  )
}

/** A space without walls. */
export function unbounded(dimension: number): Box {
  return {
    dimension,
    lower: new Float64Array(dimension).fill(-Infinity),
    upper: new Float64Array(dimension).fill(Infinity),
  }
}

/**
 * Checks where a chain is to start.
 *
 * @throws RangeError when the position has another dimension than the target, or zero density there
 */
export function checkStart(target: Target, position: Float64Array): void {
  if (position.length !== target.dimension)
    throw new RangeError(
      `position must have ${target.dimension} coordinates, got ${position.length}`,
    )
  if (!isInside(target, position) || !(target.logDensity(position) > -Infinity))
    throw new RangeError(`position must have positive density, got ${position.join(', ')}`)
}
