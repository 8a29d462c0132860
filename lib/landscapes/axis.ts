import type { Interval } from './optimal-set'

/**
 * One coordinate of a box under the prior |w|^h, with a parameter v in which the prior is smooth:
 * w = v when h is whole, w = ±v² when h is a half, and the axis is cut at 0 when h ≠ 0.
 */
export type Axis = {
  readonly pieces: readonly AxisPiece[]
  /** w of v. */
  readonly position: (v: number) => number
  /** v of w. */
  readonly parameter: (w: number) => number
  /** |w|^h |dw/dv|. */
  readonly weight: (v: number) => number
  /** ∫ |w|^h dw over the interval. */
  readonly measure: number
}

/** A part of an axis on which prior and parameter are analytic. */
export type AxisPiece = {
  /** The part in w. */
  readonly interval: Interval
  /** The part in v. */
  readonly from: number
  readonly to: number
  /** Values of v inside the part at which to cut it, in increasing order. */
  readonly marks: readonly number[]
}

/**
 * The axis of an interval under the prior |w|^h.
 *
 * @param exponent h > −1, whole or half
 * @param marks positions in w at which integrands may be singular; 0 is always one
 * @throws RangeError when h is not such a number
 */
export function axisOf(interval: Interval, exponent: number, marks: readonly number[]): Axis {
  if (!(exponent > -1 && Number.isInteger(2 * exponent)))
    throw new RangeError(`exponent must be whole or half and above -1, got ${exponent}`)
  const isWhole = Number.isInteger(exponent)
  const position = isWhole ? (v: number) => v : (v: number) => Math.sign(v) * v * v
  const parameter = isWhole
    ? (w: number) => w
    : (w: number) => Math.sign(w) * Math.sqrt(Math.abs(w))
  const weight =
    exponent === 0
      ? () => 1
      : isWhole
        ? (v: number) => Math.abs(v) ** exponent
        : (v: number) => 2 * Math.abs(v) ** (2 * exponent + 1)
  const [low, high] = interval
  const isCut = exponent !== 0 && low < 0 && high > 0
  const parts: readonly Interval[] = isCut
    ? [
        [low, 0],
        [0, high],
      ]
    : [interval]
  const primitive = (w: number) => (Math.sign(w) * Math.abs(w) ** (exponent + 1)) / (exponent + 1)
  return {
    pieces: parts.map(([from, to]) => ({
      interval: [from, to],
      from: parameter(from),
      to: parameter(to),
      marks: [...new Set([0, ...marks])]
        .filter((mark) => mark > from && mark < to)
        .toSorted((a, b) => a - b)
        .map(parameter),
    })),
    position,
    parameter,
    weight,
    measure: primitive(high) - primitive(low),
  }
}
