import { type FieldPolynomial, overField } from '@/lib/geometry/algebraic-numbers/field-polynomial'
import { integerGcd } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import {
  exactQuotient,
  type IntegerPolynomial,
  multiply,
  scaledValue,
} from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { type DyadicInterval, rationals } from '@/lib/geometry/algebraic-numbers/real-field'
import {
  compareRoot,
  isolateRealRoots,
  refineRealRoot,
} from '@/lib/geometry/algebraic-numbers/real-roots'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import { atX, atY } from './bivariate'
import { type CurveFactor, isVertical } from './plane-curve'
import { type Box, ratio } from './region'

/** What the open cells of a box say, between the curves. */
export type CellReport = {
  /** A point of the box where K < 0, if there is one. */
  readonly negative?: readonly [x: Fraction, y: Fraction]
  /** For each curve, whether it has a real arc inside the box (or along its edge). */
  readonly arcs: readonly boolean[]
}

/**
 * Visits a rational point in every cell that the curves cut out of the box: between two neighbouring
 * critical values of x nothing changes, so one line x = sample tells of them all. Exact: K ≥ 0 on the
 * box if and only if it is ≥ 0 at these points.
 *
 * @param sign of the constant in K = sign · c · ∏ equation^multiplicity
 * @param critical polynomials in x that contain every critical value of the curves
 */
export function visitCells(
  curves: readonly CurveFactor[],
  sign: number,
  critical: readonly IntegerPolynomial[],
  box: Box,
): CellReport {
  const arcs = curves.map(
    ({ equation }) => isVertical(equation) && rootsBetween(equation[0]!, box.x, true).length > 0,
  )
  const ends = box.y.flatMap((end) => curves.map(({ equation }) => atY(equation, ...ratio(end))))
  for (const x of samplesBetween([...critical, ...ends], box.x)) {
    const rows = curves.map(({ equation }) =>
      isVertical(equation) ? [scaledValue(equation[0]!, ...ratio(x))] : atX(equation, ...ratio(x)),
    )
    rows.forEach((row, i) => {
      if (!arcs[i]) arcs[i] = rootsBetween(row, box.y, false).length > 0
    })
    for (const y of samplesBetween(rows, box.y)) {
      const product = rows.reduce((value, row, i) => {
        const at = scaledValue(row, ...ratio(y))
        return curves[i]!.multiplicity % 2 === 0 || at > 0n ? value : -value
      }, sign)
      if (product < 0) return { negative: [x, y], arcs }
    }
  }
  return { arcs: arcs.map((arc, i) => arc || alongEdge(curves[i]!.equation, box)) }
}

/** Horizontal lines on the upper or lower edge are seen by no cell, but lie in the closed box. */
function alongEdge(equation: BivariatePolynomial, box: Box): boolean {
  return box.y.some((end) => atY(equation, ...ratio(end)).length === 0)
}

/** The roots of a polynomial in an interval, open or closed. */
export function rootsBetween(
  p: IntegerPolynomial,
  [low, high]: readonly [Fraction, Fraction],
  closed: boolean,
): readonly DyadicInterval[] {
  const squarefree = overField(squarefreePart(p))
  const slack = closed ? 0 : 1
  return isolateRealRoots(rationals, squarefree).filter(
    (root) =>
      compareRoot(rationals, squarefree, root, ...ratio(low)) >= slack &&
      compareRoot(rationals, squarefree, root, ...ratio(high)) <= -slack,
  )
}

/** One rational number in each of the open intervals that the roots cut out of an interval. */
export function samplesBetween(
  polynomials: readonly IntegerPolynomial[],
  [low, high]: readonly [Fraction, Fraction],
): readonly Fraction[] {
  const product = polynomials.reduce<IntegerPolynomial>(
    (whole, p) => {
      if (p.length < 2) return whole
      const part = squarefreePart(p)
      return multiply(whole, exactQuotient(part, integerGcd(whole, part)) ?? part)
    },
    [1n],
  )
  const squarefree = overField(product)
  const roots = rootsBetween(product, [low, high], false)
  const walls = roots.reduce<readonly Wall[]>((known, root) => {
    const left = known.at(-1)?.to ?? low
    const narrowed = narrowedUntil(
      squarefree,
      root,
      ({ from, to }) => from.compare(left) > 0 && to.compare(high) < 0,
    )
    return [...known, narrowed]
  }, [])
  const starts = [low, ...walls.map(({ to }) => to)]
  const stops = [...walls.map(({ from }) => from), high]
  return starts.map((start, i) => simplestBetween(start, stops[i]!))
}

/** A closed interval around a root. */
type Wall = { readonly from: Fraction; readonly to: Fraction }

function narrowedUntil(
  p: FieldPolynomial,
  root: DyadicInterval,
  isEnough: (wall: Wall) => boolean,
): Wall {
  for (let narrow = root; ; narrow = refineRealRoot(rationals, p, narrow, narrow.bits + 2)) {
    const wall = {
      from: toFraction(narrow.low, narrow.bits),
      to: toFraction(narrow.high, narrow.bits),
    }
    if (isEnough(wall)) return wall
  }
}

/** A short rational number in [start, stop], in the middle half of it when they differ. */
function simplestBetween(start: Fraction, stop: Fraction): Fraction {
  const width = stop.sub(start)
  if (width.n === 0n) return start
  const quarter = width.div(4)
  const [from, to] = [start.add(quarter), stop.sub(quarter)]
  for (let denominator = 1n; ; denominator *= 2n) {
    const candidate = fraction(
      from.mul(denominator).ceil(0).n * from.mul(denominator).ceil(0).s,
      denominator,
    )
    if (candidate.compare(to) <= 0) return candidate
  }
}

function squarefreePart(p: IntegerPolynomial): IntegerPolynomial {
  if (p.length < 3) return p
  const slope = p.slice(1).map((c, i) => c * BigInt(i + 1))
  return exactQuotient(p, integerGcd(p, slope)) ?? p
}

function toFraction(numerator: bigint, bits: number): Fraction {
  return fraction(numerator, 1n << BigInt(bits))
}
