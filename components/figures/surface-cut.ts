/** A point of a surface: its place and its height. */
export type Corner = readonly [number, number, number]

/** The part of a square whose height is below the level: its corners and the crossings of its sides. */
export function below(square: readonly Corner[], level: number): readonly Corner[] {
  return square.flatMap((corner, k) => {
    const next = square[(k + 1) % square.length] ?? corner
    const kept = corner[2] <= level ? [corner] : []
    const isCrossed = corner[2] <= level !== next[2] <= level
    return isCrossed ? [...kept, between(corner, next, level)] : kept
  })
}

/** The segments along which a square has the level: one, or two on a saddle. */
export function crossing(square: readonly Corner[], level: number): readonly (readonly Corner[])[] {
  const ends = square.flatMap((corner, k) => {
    const next = square[(k + 1) % square.length] ?? corner
    return corner[2] <= level !== next[2] <= level ? [between(corner, next, level)] : []
  })
  return ends.length === 4 ? [ends.slice(0, 2), ends.slice(2)] : ends.length === 2 ? [ends] : []
}

function between(p: Corner, q: Corner, level: number): Corner {
  const part = (level - p[2]) / (q[2] - p[2])
  return [p[0] + part * (q[0] - p[0]), p[1] + part * (q[1] - p[1]), level]
}
