/** How finely a picture is drawn. */
export type Fineness = {
  /** Pixels drawn for each pixel shown, along a side: above one they are averaged, and edges are smooth. */
  readonly sharpness: number
  /** Of the points of a grid every so many are used. */
  readonly stride: number
  /** About how long it takes, as a part of the finest. */
  readonly cost: number
}

/** From the finest to the quickest; costs as measured with WebGL in software, where they count. */
export const LADDER: readonly [Fineness, ...Fineness[]] = [
  { sharpness: 2, stride: 1, cost: 1 },
  { sharpness: 1, stride: 2, cost: 0.35 },
  { sharpness: 0.7, stride: 4, cost: 0.13 },
  { sharpness: 0.5, stride: 4, cost: 0.08 },
]

/** Milliseconds that a picture of a movement may take. */
const BUDGET_MS = 12

/** How much the last picture says of the next one's time. */
const WEIGHT = 0.5

/**
 * Chooses how finely the pictures of a movement are drawn, from how long the last ones took: the finest that the
 * machine draws in time, the quickest if it draws none. A picture at rest is always the finest.
 */
export function paceKeeper(): {
  readonly choose: (isResting: boolean) => Fineness
  readonly tell: (drawn: Fineness, milliseconds: number) => void
} {
  /** Milliseconds of the finest picture, as far as is known. */
  let finest: number | undefined
  return {
    choose: (isResting) => {
      const known = finest ?? 0
      const inTime = LADDER.find(({ cost }) => isResting || cost * known <= BUDGET_MS)
      return inTime ?? LADDER.at(-1) ?? LADDER[0]
    },
    tell: ({ cost }, milliseconds) => {
      const guess = milliseconds / cost
      finest = finest === undefined ? guess : finest + WEIGHT * (guess - finest)
    },
  }
}
