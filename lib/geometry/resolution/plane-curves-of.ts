import type { FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { type CurveFactor, curveFactors, splitLine } from '@/lib/geometry/plane-curves/plane-curve'
import { type Box, horizontalLine, ratio, verticalLine } from '@/lib/geometry/plane-curves/region'
import type { PlanePoint } from '@/lib/geometry/plane-curves/special-points'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import {
  coefficientAt,
  exchanged,
  localPolynomial,
  type LocalPolynomial,
  shiftedV,
} from './local-polynomial'
import type { CurveAtPoint } from './blow-up'
import type { Divisor } from './resolution-tree'

/**
 * Where the threshold is asked for: near one point, perhaps only on one side of it along x or y (1: to
 * the right or above, −1: to the left or below, 0: both), or on a closed box.
 */
export type PlaneRegion =
  | {
      readonly kind: 'point'
      readonly x: Fraction
      readonly y: Fraction
      readonly sides?: readonly [alongX: Side, alongY: Side]
    }
  | { readonly kind: 'algebraic'; readonly point: PlanePoint }
  | { readonly kind: 'box'; readonly box: Box }

/** The side of a curve where the region lies: −1 or 1, or 0 for both. */
export type Side = -1 | 0 | 1

/** A curve with its power in K, its power in the prior, and the side of it where the region lies. */
export type WeightedCurve = CurveFactor & {
  readonly name: string
  readonly prior: Fraction
  readonly edge: Side
}

/** The curves of K, of the prior |x|^hx |y|^hy and of the edges of the region, named C1, C2, … */
export function weightedCurves(
  f: BivariatePolynomial,
  [hx, hy]: readonly [Fraction, Fraction],
  region: PlaneRegion,
): readonly WeightedCurve[] {
  const none = fraction(0)
  const axes: readonly Line[] = [
    { equation: verticalLine(none), prior: hx, edge: 0 },
    { equation: horizontalLine(none), prior: hy, edge: 0 },
  ]
  const lines = [...axes.filter(({ prior }) => prior.n !== 0n), ...edgesOf(region)].reduce<
    readonly Line[]
  >((known, line) => {
    const same = known.findIndex(({ equation }) => equation.join(';') === line.equation.join(';'))
    return same < 0 ? [...known, line] : known.with(same, { ...known[same]!, edge: line.edge })
  }, [])
  let rest = curveFactors(f)
  const split = lines.map((line) => {
    const { multiplicity, others } = splitLine(rest, line.equation)
    rest = others
    return { ...line, multiplicity }
  })
  const factors = rest.map((factor) => ({ ...factor, prior: none, edge: 0 as const }))
  return [...factors, ...split].map((curve, i) => ({ ...curve, name: `C${i + 1}` }))
}

/** The curves through a point, centred at it. */
export function curvesThrough(
  curves: readonly WeightedCurve[],
  point: PlanePoint,
): readonly (CurveAtPoint & Pick<WeightedCurve, 'name'>)[] {
  return curves.flatMap((curve) => {
    const equation = centredAt(curve.equation, point)
    return coefficientAt(equation, 0, 0).length > 0 ? [] : [{ ...curve, equation }]
  })
}

/** f in coordinates centred at a point. */
export function centredAt(f: BivariatePolynomial, { field, x, y }: PlanePoint): LocalPolynomial {
  const alongY = shiftedV(field, localPolynomial(f), y)
  return exchanged(shiftedV(field, exchanged(alongY), x))
}

/** A curve as a divisor of the plane, before any blow-up. */
export function curveDivisor(
  curve: Pick<WeightedCurve, 'name' | 'multiplicity' | 'prior'>,
): Divisor {
  return { name: curve.name, N: curve.multiplicity, k: curve.prior.add(1) }
}

/** A rational number as an element of every field. */
export function rationalNumber(value: Fraction): FieldNumber {
  const [n, d] = ratio(value)
  return { numerator: n === 0n ? [] : [n], denominator: d }
}

type Line = Pick<WeightedCurve, 'equation' | 'prior' | 'edge'>

function edgesOf(region: PlaneRegion): readonly Line[] {
  const prior = fraction(0)
  if (region.kind === 'box') {
    const { x, y } = region.box
    return [
      { equation: verticalLine(x[0]), prior, edge: 1 },
      { equation: verticalLine(x[1]), prior, edge: -1 },
      { equation: horizontalLine(y[0]), prior, edge: 1 },
      { equation: horizontalLine(y[1]), prior, edge: -1 },
    ]
  }
  if (region.kind === 'algebraic') return []
  const [alongX, alongY] = region.sides ?? [0, 0]
  const lines: readonly Line[] = [
    { equation: verticalLine(region.x), prior, edge: alongX },
    { equation: horizontalLine(region.y), prior, edge: alongY },
  ]
  return lines.filter(({ edge }) => edge !== 0)
}
