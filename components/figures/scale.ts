/** An axis: the numbers at its two ends, and how the numbers between are spread. */
export type Span =
  | { readonly from: number; readonly to: number; readonly scale?: 'linear' | 'log' }
  | SymlogSpan

/**
 * An axis that holds zero and several powers of ten: a value v stands at sign(v) log(1 + |v|/knee). Below
 * the knee numbers are spread like themselves, above it like their logarithms.
 */
export type SymlogSpan = {
  readonly from: number
  readonly to: number
  readonly scale: 'symlog'
  readonly knee: number
}

/** From a number of an axis to its place, and back. */
export type Scale = ((value: number) => number) & { readonly invert: (place: number) => number }

/**
 * The scale of an axis, from data to a range of places and back; the middle of the range where the axis has no
 * length. It is called for each point of each curve in each picture, so it does nothing else.
 *
 * @throws RangeError when the knee of a symlog axis is not positive
 */
export function scaleOf(span: Span, range: readonly [number, number]): Scale {
  switch (span.scale) {
    case 'log':
      return bentScale(span, range, Math.log, Math.exp)
    case 'symlog': {
      const { knee } = span
      if (!(knee > 0)) throw new RangeError(`knee must be positive, got ${knee}`)
      return bentScale(
        span,
        range,
        (value) => Math.sign(value) * Math.log1p(Math.abs(value / knee)),
        (height) => Math.sign(height) * Math.expm1(Math.abs(height)) * knee,
      )
    }
    default:
      return straightScale(span, range)
  }
}

function straightScale({ from, to }: Span, [start, end]: readonly [number, number]): Scale {
  const place = (value: number) => between(start, end, partOf(value, from, to))
  return Object.assign(place, {
    invert: (at: number) => between(from, to, partOf(at, start, end)),
  })
}

/** A scale that is straight after a function of the numbers. */
function bentScale(
  { from, to }: Span,
  range: readonly [number, number],
  bend: (value: number) => number,
  unbend: (height: number) => number,
): Scale {
  const straight = straightScale({ from: bend(from), to: bend(to) }, range)
  return Object.assign((value: number) => straight(bend(value)), {
    invert: (at: number) => unbend(straight.invert(at)),
  })
}

function partOf(value: number, from: number, to: number): number {
  return from === to ? 0.5 : (value - from) / (to - from)
}

function between(start: number, end: number, part: number): number {
  return start * (1 - part) + end * part
}
