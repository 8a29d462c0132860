import type { Extension, FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import { signOf } from '@/lib/geometry/algebraic-numbers/real-field'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import type { LocalChart, LocalCurve } from './local-chart'
import {
  coefficientAt,
  extendedPolynomial,
  firstChart,
  type LocalPolynomial,
  orderAtOrigin,
  secondChart,
  shiftedV,
} from './local-polynomial'
import type { ExceptionalDivisor, Step } from './resolution-tree'

/** A curve near the point to be resolved. */
export type CurveAtPoint = {
  readonly name: string
  /** The power of the curve in K. */
  readonly multiplicity: number
  /** The power of its absolute value in the prior. */
  readonly prior: Fraction
  /** The side of the curve where the region lies, when it is an edge of the region; otherwise 0. */
  readonly edge: -1 | 0 | 1
  /** In coordinates centred at the point. */
  readonly equation: LocalPolynomial
}

/** The divisor that replaces the centre: orders add up, and the Jacobian of the blow-up adds one. */
export function exceptionalDivisor(
  { u, v, curves: local }: LocalChart,
  curves: readonly CurveAtPoint[],
  name: string,
): ExceptionalDivisor {
  const orders = curves.map((_, index) => (u?.orders[index] ?? 0) + (v?.orders[index] ?? 0))
  for (const { index, equation } of local) orders[index]! += orderAtOrigin(equation)
  const jacobian = (u?.jacobian ?? 0) + (v?.jacobian ?? 0) + 1
  const N = orders.reduce((sum, order, i) => sum + order * curves[i]!.multiplicity, 0)
  const k = orders.reduce(
    (sum, order, i) => sum.add(curves[i]!.prior.mul(order)),
    fraction(jacobian + 1),
  )
  return { name, N, k, jacobian, orders }
}

/** The first chart (u, uv), not centred anywhere on the divisor {u = 0} yet. */
export function firstOf(
  { field, v, curves, edges }: LocalChart,
  divisor: ExceptionalDivisor,
): LocalChart {
  const transforms = curves.map(({ index, equation }) => ({
    index,
    equation: firstChart(equation, orderAtOrigin(equation)),
  }))
  return { field, u: divisor, v, curves: transforms, edges }
}

/** The second chart (uv, v), centred at its origin. */
export function secondOf(
  { field, u, curves, edges }: LocalChart,
  divisor: ExceptionalDivisor,
): LocalChart {
  const transforms = curves.map(({ index, equation }) => ({
    index,
    equation: secondChart(equation, orderAtOrigin(equation)),
  }))
  return centredAtOrigin({ field, u, v: divisor, curves: transforms, edges })
}

/** Drops the curves that miss the origin; those that are edges leave their sign there. */
function centredAtOrigin({ field, u, v, curves, edges }: LocalChart): LocalChart {
  const missing = new Map(
    curves.flatMap(({ index, equation }) => {
      const value = coefficientAt(equation, 0, 0)
      return value.length === 0 ? [] : [[index, signOf(field, value)] as const]
    }),
  )
  return {
    field,
    u,
    v,
    curves: curves.filter(({ index }) => !missing.has(index)),
    edges: edges.map(({ index, sign }) => ({ index, sign: sign * (missing.get(index) ?? 1) })),
  }
}

/** A point (0, shift) of the first chart, perhaps over a larger field. */
export type Centre = { readonly shift: FieldNumber; readonly extension?: Extension }

/** The first chart moved to the point (0, shift) of the exceptional divisor. */
export function recentred(
  first: LocalChart,
  { shift, extension }: Centre,
): { readonly at: LocalChart; readonly step: Step } {
  const field = extension?.field ?? first.field
  const isOrigin = shift.numerator.length === 0
  const shiftSign = signOf(field, shift.numerator)
  const move = ({ index, equation }: LocalCurve): LocalCurve => {
    const extended = extension ? extendedPolynomial(extension, equation) : equation
    return { index, equation: shiftedV(field, extended, shift) }
  }
  const at = centredAtOrigin({
    field,
    u: first.u,
    v: isOrigin ? first.v : undefined,
    curves: first.curves.map(move),
    edges: first.edges.map(({ index, sign }) => ({
      index,
      sign: isOrigin || (first.v?.orders[index] ?? 0) % 2 === 0 ? sign : sign * shiftSign,
    })),
  })
  const step: Step = { kind: 'first', shift, ...(extension && { generator: extension.generator }) }
  return { at, step }
}
