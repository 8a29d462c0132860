import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale'

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

/**
 * The scale of an axis, from data to a range of places and back.
 *
 * @throws RangeError when the knee of a symlog axis is not positive
 */
export function scaleOf(span: Span, range: readonly [number, number]) {
  return plainScale(span).domain([span.from, span.to]).range(range)
}

function plainScale(span: Span) {
  switch (span.scale) {
    case 'log':
      return scaleLog()
    case 'symlog':
      if (!(span.knee > 0)) throw new RangeError(`knee must be positive, got ${span.knee}`)
      return scaleSymlog().constant(span.knee)
    default:
      return scaleLinear()
  }
}
