/**
 * A resolution of singularities in plain data, for reading, drawing and checking: every polynomial and
 * number is a text, so that it survives JSON. Polynomials in charts are in u, v and in the algebraic
 * number t of the chart's field.
 */
export type Certificate = {
  /** The two variables of K, first and second. */
  readonly variables: readonly [string, string]
  /** K = constant · ∏ equation^N over the curves. */
  readonly constant: string
  readonly curves: readonly CurveRecord[]
  /** The resolutions over the special points of the region. */
  readonly points: readonly PointRecord[]
  readonly lambda: string
  readonly multiplicity: number
}

/** A curve as a divisor: K vanishes on it to order N, the prior to order k − 1. */
export type CurveRecord = {
  readonly name: string
  readonly equation: string
  readonly N: number
  readonly k: string
  /** Whether it has a real arc in the region, so that its k/N counts. */
  readonly isReal: boolean
}

/** What lies over one point. */
export type PointRecord = {
  readonly at: readonly [string, string]
  readonly approximately: readonly [number, number]
  readonly field: FieldRecord
  readonly exceptional: readonly ExceptionalRecord[]
  readonly chart: ChartRecord
  /** The least k/N over it and how many divisors that attain it cross; absent when none is reached. */
  readonly attained?: {
    readonly lambda: string
    readonly multiplicity: number
    readonly divisors: readonly string[]
  }
}

/** An exceptional divisor: the orders N of K and k − 1 of prior times Jacobian along it. */
export type ExceptionalRecord = {
  readonly name: string
  readonly N: number
  readonly k: string
  /** The order of the Jacobian alone. */
  readonly jacobian: number
}

/** A real number field ℚ(t): a monic irreducible polynomial in t, and an interval with one root. */
export type FieldRecord = {
  readonly polynomial: string
  readonly interval: readonly [string, string]
}

/** A chart, centred at a real point. */
export type ChartRecord = {
  readonly field: FieldRecord
  /** How its coordinates (u, v) give those of the chart before. */
  readonly step: StepRecord
  /** The variables of K as polynomials in u, v (and t): all steps composed. */
  readonly substitution: readonly [string, string]
  /** Which exceptional divisors {u = 0} and {v = 0} are. */
  readonly axes: { readonly u?: string; readonly v?: string }
  /** The curves whose strict transforms pass through the centre. */
  readonly curves: readonly string[]
  readonly outcome: CrossingRecord | BlowUpRecord
}

/** The substitution that leads to a chart: to a centre, or one of the two charts of a blow-up. */
export type StepRecord =
  | { readonly kind: 'centre'; readonly shift: readonly [string, string] }
  /** (u, u (v + shift)); `generator` is the t of the chart before, when the field is new. */
  | { readonly kind: 'first'; readonly shift: string; readonly generator?: string }
  /** (u v, v). */
  | { readonly kind: 'second' }

/** At most two smooth divisors that cross; `quadrants` of the four between them lie in the region. */
export type CrossingRecord = {
  readonly kind: 'crossing'
  readonly divisors: readonly string[]
  readonly quadrants: number
}

/** A blow-up of the centre: the exceptional divisor, and what lies along it. */
export type BlowUpRecord = {
  readonly kind: 'blow-up'
  readonly divisor: string
  /** Charts at the points of the divisor that need one. */
  readonly charts: readonly ChartRecord[]
  /** Points (0, v) of the first chart, v in the interval, where one curve just crosses. */
  readonly simple: readonly SimpleRecord[]
}

/** A point of an exceptional divisor where one curve crosses it and nothing is left to do. */
export type SimpleRecord = {
  readonly curve: string
  readonly interval: readonly [string, string]
}
