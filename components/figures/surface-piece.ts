import type { Meaning } from './marks'

/** Pieces of a picture, in drawing order from back to front, about the middle of the stage. */
export type Piece = {
  readonly kind:
    | 'ground'
    | 'floor-water'
    | 'floor-line'
    | 'floor-curve'
    | 'floor-dot'
    | 'face'
    | 'water'
    | 'line'
    | 'shore'
    | 'curve'
    | 'dot'
    | 'wall'
    | 'water-wall'
    | 'solid'
    | 'box'
  /** In half sides: x to the right, y upwards. */
  readonly points: readonly (readonly [number, number])[]
  /** For a face: its shade in [0, 1], from low to high; for a solid, how much light falls on it. */
  readonly height: number
  /** For curves, dots and solids: what they stand for. */
  readonly meaning?: Meaning
}
