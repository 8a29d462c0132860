/** The sides of a cell of a grid, counterclockwise: bottom, right, top, left. */
export type Side = 0 | 1 | 2 | 3

const [BOTTOM, RIGHT, TOP, LEFT] = [0, 1, 2, 3] as const

/**
 * The sides that lines join in a cell, two for each line, by which of its corners are high: bits 1, 2, 4, 8 from
 * the lower left, counterclockwise. In 5 and 10 the lines go around the high corners, in 16 and 17 around the low ones.
 */
const CUTS: readonly (readonly Side[])[] = [
  [],
  [BOTTOM, LEFT],
  [BOTTOM, RIGHT],
  [RIGHT, LEFT],
  [RIGHT, TOP],
  [BOTTOM, LEFT, TOP, RIGHT],
  [BOTTOM, TOP],
  [TOP, LEFT],
  [TOP, LEFT],
  [BOTTOM, TOP],
  [BOTTOM, RIGHT, TOP, LEFT],
  [RIGHT, TOP],
  [RIGHT, LEFT],
  [BOTTOM, RIGHT],
  [BOTTOM, LEFT],
  [],
  [BOTTOM, RIGHT, TOP, LEFT],
  [BOTTOM, LEFT, TOP, RIGHT],
]

/** For each kind of cell and each side the side where the line leaves that comes in there, −1 for none. */
const EXITS = new Int8Array(4 * CUTS.length).fill(-1)
/** And the kind of cell that is left when that line is taken out. */
const RESTS = new Uint8Array(4 * CUTS.length)
for (const [kind, sides] of CUTS.entries())
  for (const [i, side] of sides.entries()) {
    EXITS[4 * kind + side] = sides[i ^ 1]!
    const others = sides.filter((_, j) => j >> 1 !== i >> 1)
    RESTS[4 * kind + side] = CUTS.findIndex((cut) => `${cut.toSorted()}` === `${others.toSorted()}`) // oxfmt-ignore
  }

/**
 * How lines of a level cut a cell: a number for {@link exitOf} and {@link restOf}, 0 where none does. A saddle
 * is cut as the mean of its corners says: lines go around the two corners that differ from it.
 *
 * @param a, b, c, d the values at its corners, from the lower left, counterclockwise
 */
export function kindOf(a: number, b: number, c: number, d: number, level: number): number {
  const corners =
    (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0)
  if (corners !== 5 && corners !== 10) return corners === 15 ? 0 : corners
  if (!((a + b + c + d) / 4 >= level)) return corners
  return corners === 5 ? 16 : 17
}

/** The side where the line leaves a cell that comes into it by a side, −1 for none. */
export function exitOf(kind: number, side: Side): Side | -1 {
  // The edge of the types: the table holds nothing else.
  return EXITS[4 * kind + side]! as Side | -1
}

/** The kind of a cell without the line that comes into it by a side. */
export function restOf(kind: number, side: Side): number {
  return RESTS[4 * kind + side]!
}

/** A side where a line comes in; undefined where none does. */
export function entryOf(kind: number): Side | undefined {
  return CUTS[kind]?.[0]
}
