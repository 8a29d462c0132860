import { adjoinRoot, type FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import { irreducibleFactors } from '@/lib/geometry/algebraic-numbers/factor'
import {
  type FieldPolynomial,
  gcdOver,
  multiplyOver,
  overField,
  quotientOver,
  squarefreeOver,
  trimmedOver,
} from '@/lib/geometry/algebraic-numbers/field-polynomial'
import {
  derivative,
  type IntegerPolynomial,
  scale,
} from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { add } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { integerGcd, squarefreeFactors } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import {
  type DyadicInterval,
  type FieldElement,
  multiplyElements,
  type RealField,
  rationals,
} from '@/lib/geometry/algebraic-numbers/real-field'
import {
  compareRoot,
  isolateRealRoots,
  refineRealRoot,
} from '@/lib/geometry/algebraic-numbers/real-roots'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { atY } from './bivariate'
import { rootsBetween } from './cells'
import { isVertical } from './plane-curve'
import { type Box, ratio } from './region'

/** A point of the plane with algebraic coordinates, and the real field that they generate. */
export type PlanePoint = {
  readonly field: RealField
  readonly x: FieldNumber
  readonly y: FieldNumber
}

/**
 * The points of a closed box where the picture of some curves is not just one smooth curve: singular
 * points, crossings, and, on the edge of the box, its corners and where a curve touches it. Among them
 * there may be points where the curve is smooth with a vertical tangent; no special point is missing.
 *
 * @param curves squarefree and coprime
 * @param singular polynomials in x from {@link criticalValues}
 * @param mayLeaveOut of a costly x, in a narrow interval: whether the points over it do not matter
 * @throws RangeError when an x that matters is too costly: it generates a field of high degree
 */
export function specialPoints(
  curves: readonly BivariatePolynomial[],
  singular: readonly IntegerPolynomial[],
  box: Box,
  mayLeaveOut: (x: DyadicInterval) => boolean = () => false,
): readonly PlanePoint[] {
  const height = curves.reduce((sum, curve) => sum + curve.length - 1, 0)
  const touching = box.y.flatMap((end) =>
    curves.flatMap((curve) => {
      const row = atY(curve, ...ratio(end))
      return squarefreeFactors(row).flatMap(({ factor, multiplicity }) =>
        multiplicity > 1 ? [factor] : [],
      )
    }),
  )
  const edges = box.x.map((end) => {
    const [n, d] = ratio(end)
    return n === 0n ? [0n, 1n] : [-n, d]
  })
  const highest = Math.max(0, ...singular.map((p) => p.length - 1))
  if (highest > LARGEST_FACTORED)
    throw new RangeError(
      `K must be simpler: the discriminant of its curves has a multiple factor of degree ${highest}, above ${LARGEST_FACTORED}`,
    )
  const factors = [...singular, ...touching, ...edges].flatMap(irreducibleFactors)
  const distinct = [...new Map(factors.map((factor) => [factor.join(), factor])).values()]
  return distinct.flatMap((factor) =>
    rootsBetween(factor, box.x, true).flatMap((root) => {
      const cost = (factor.length - 1) * height
      if (factor.length > 2 && cost > CHEAP) {
        if (mayLeaveOut(refineRealRoot(rationals, overField(factor), root, NARROW_BITS))) return []
        if (cost > DEAREST)
          throw new RangeError(
            `K must be simpler: a special point of it has degree ${factor.length - 1} over the rational numbers, where K has degree ${height} in y`,
          )
      }
      const { field, root: x } = adjoinRoot(rationals, overField(factor), root)
      return pointsAbove(curves, field, x, box)
    }),
  )
}

/** Degree of a field times degree over it: what costs little, and what would take minutes. */
const [CHEAP, DEAREST] = [40, 130]

/** The highest degree of a polynomial in x that is taken apart into irreducible ones. */
const LARGEST_FACTORED = 72

/** The highest degree of the field of a point. */
const LARGEST_FIELD = 30

/** How narrow the interval of a costly x is, 2^−bits. */
const NARROW_BITS = 24

/** The special points on the vertical line through x. */
function pointsAbove(
  curves: readonly BivariatePolynomial[],
  field: RealField,
  x: FieldNumber,
  box: Box,
): readonly PlanePoint[] {
  const rows = curves.map((curve) => ({ curve, row: above(curve, field, x) }))
  const isOnVertical = rows.some(({ curve, row }) => isVertical(curve) && row.length === 0)
  const product = rows.reduce<FieldPolynomial>(
    (whole, { row }) => (row.length === 0 ? whole : multiplyOver(field, whole, row)),
    [[1n]],
  )
  const parts = squarefreeOver(field, product).flatMap(({ factor, multiplicity }) =>
    multiplicity > 1 || isOnVertical ? [factor] : [],
  )
  const isCornerColumn = box.x.some((end) => {
    const [n, d] = ratio(end)
    return x.numerator.length < 2 && (x.numerator[0] ?? 0n) * d === n * x.denominator
  })
  const ends = box.y.flatMap((end) => {
    const line = overField(ratio(end)[0] === 0n ? [0n, 1n] : [-ratio(end)[0], ratio(end)[1]])
    const isSpecial = curves.some((curve) => {
      const row = atY(curve, ...ratio(end))
      if (row.length === 0) return isCornerColumn
      const factor = isCornerColumn ? row : integerGcd(row, derivative(row))
      return valueAt(factor, field, x).length === 0
    })
    return isSpecial ? [line] : []
  })
  const whole = [...parts, ...ends].reduce<FieldPolynomial>(
    (sum, part) => {
      const common = gcdOver(field, sum, part)
      return multiplyOver(field, sum, quotientOver(field, part, common))
    },
    [[1n]],
  )
  return squarefreeOver(field, whole).flatMap(({ factor }) =>
    rootsInBox(field, factor, box).map((root): PlanePoint => {
      const degree = (field.minimal.length - 1) * (factor.length - 1)
      if (field.minimal.length > 2 && factor.length > 2 && degree > LARGEST_FIELD)
        throw new RangeError(
          `K must be simpler: a special point of it may have degree ${degree} over the rational numbers`,
        )
      const extension = adjoinRoot(field, factor, root)
      const { generator, root: y } = extension
      return { field: extension.field, x: substituted(extension.field, x, generator), y }
    }),
  )
}

function rootsInBox(field: RealField, p: FieldPolynomial, box: Box) {
  return isolateRealRoots(field, p).filter(
    (root) =>
      compareRoot(field, p, root, ...ratio(box.y[0])) >= 0 &&
      compareRoot(field, p, root, ...ratio(box.y[1])) <= 0,
  )
}

/** The curve on the vertical line through x, as a polynomial in y, up to a positive factor. */
function above(curve: BivariatePolynomial, field: RealField, x: FieldNumber): FieldPolynomial {
  const top = Math.max(...curve.map((row) => row.length - 1), 0)
  return trimmedOver(
    curve.map((row) => {
      const value = valueAt(row, field, x)
      return scale(value, x.denominator ** BigInt(top - Math.max(0, row.length - 1)))
    }),
  )
}

/** denominator^deg(p) · p(x). */
function valueAt(p: IntegerPolynomial, field: RealField, x: FieldNumber): FieldElement {
  let value: FieldElement = []
  let power = 1n
  for (let i = p.length - 1; i >= 0; i--) {
    const constant = p[i] === 0n ? [] : [p[i]! * power]
    value = add(multiplyElements(field, value, x.numerator), constant)
    power *= x.denominator
  }
  return value
}

/** The number x of the old field, written in a larger one by the image of the old θ. */
export function substituted(field: RealField, x: FieldNumber, generator: FieldNumber): FieldNumber {
  const degree = Math.max(0, x.numerator.length - 1)
  return {
    numerator: valueAt(x.numerator, field, generator),
    denominator: x.denominator * generator.denominator ** BigInt(degree),
  }
}
