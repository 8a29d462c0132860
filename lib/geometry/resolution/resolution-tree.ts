import type { FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import type { FieldPolynomial } from '@/lib/geometry/algebraic-numbers/field-polynomial'
import type { DyadicInterval, RealField } from '@/lib/geometry/algebraic-numbers/real-field'
import type { Fraction } from '@/lib/numerics/fraction'

/**
 * A prime divisor of the resolved plane: an exceptional curve, or the strict transform of a component
 * of K. K vanishes on it to order N, and the prior times the Jacobian to order k − 1, so it gives the
 * candidate pole −k/N.
 */
export type Divisor = {
  /** `E1`, `E2`, … in the order of the blow-ups; `C1`, `C2`, … for the curves of K. */
  readonly name: string
  readonly N: number
  readonly k: Fraction
}

/** An exceptional divisor, with what its N and k are made of. */
export type ExceptionalDivisor = Divisor & {
  /** The order of the Jacobian determinant of the composed blow-ups. */
  readonly jacobian: number
  /** The order of each curve, by its number. */
  readonly orders: readonly number[]
}

/** How the coordinates of a chart give those of the chart before it. */
export type Step =
  /** (x, y) = (u + a, v + b): the centre is a point of the plane. */
  | { readonly kind: 'centre'; readonly x: FieldNumber; readonly y: FieldNumber }
  /** (x, y) = (u, u (v + shift)); `generator` is the old θ, when the shift needed a larger field. */
  | { readonly kind: 'first'; readonly shift: FieldNumber; readonly generator?: FieldNumber }
  /** (x, y) = (u v, v). */
  | { readonly kind: 'second' }

/** A chart centred at a real point of the (successively blown up) plane. */
export type Chart = {
  readonly kind: 'chart'
  readonly field: RealField
  readonly step: Step
  /** The exceptional divisors {u = 0} and {v = 0}, where they are such. */
  readonly axes: { readonly u?: string; readonly v?: string }
  /** The curves whose strict transforms pass through the centre. */
  readonly curves: readonly string[]
  readonly outcome: Crossing | BlowUp
}

/** A point where the divisors through it are smooth, transversal, and at most two. */
export type Crossing = {
  readonly kind: 'crossing'
  readonly divisors: readonly string[]
  /** Of the quadrants that the divisors cut out, how many lie in the region; 4 away from its edge. */
  readonly quadrants: number
}

/** The blow-up of the centre of a chart. */
export type BlowUp = {
  readonly kind: 'blow-up'
  readonly divisor: string
  /** The real points of the exceptional divisor that another divisor meets. */
  readonly points: readonly (Chart | SimplePoint)[]
}

/** A real point (0, root) of the first chart, where one curve crosses the exceptional divisor. */
export type SimplePoint = {
  readonly kind: 'simple'
  readonly divisors: readonly [exceptional: string, curve: string]
  readonly root: DyadicInterval
  /** The polynomial whose root it is. */
  readonly polynomial: FieldPolynomial
}

/** The resolution of K over one point of the plane. */
export type Resolution = {
  readonly chart: Chart
  readonly exceptional: readonly ExceptionalDivisor[]
}
