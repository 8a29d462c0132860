import { add, scale } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import type { FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import {
  enclosure,
  type FieldElement,
  rationals,
  refineRoot,
  signOf,
} from '@/lib/geometry/algebraic-numbers/real-field'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { visitCells } from '@/lib/geometry/plane-curves/cells'
import { criticalValues } from '@/lib/geometry/plane-curves/critical'
import type { Box } from '@/lib/geometry/plane-curves/region'
import { type PlanePoint, specialPoints } from '@/lib/geometry/plane-curves/special-points'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import { type Attained, attainedAt } from './attained'
import { coefficientAt, orderAtOrigin } from './local-polynomial'
import {
  centredAt,
  curveDivisor,
  curvesThrough,
  type PlaneRegion,
  rationalNumber,
  type WeightedCurve,
  weightedCurves,
} from './plane-curves-of'
import { hasRegularZerosOnly } from './regular-zeros'
import { resolveAt } from './resolve'
import type { Resolution } from './resolution-tree'

/** A curve of K or of the prior, with whether it has a real arc in the region. */
export type PlaneCurve = WeightedCurve & { readonly isReal: boolean }

/** The resolution over one point of the plane. */
export type ResolvedPoint = {
  readonly point: PlanePoint
  readonly resolution: Resolution
  /** What the divisors that reach the region attain there; undefined when none does. */
  readonly attained: Attained | undefined
}

/** The answer for a polynomial in two variables. */
export type PlaneThreshold =
  | { readonly status: 'zero' }
  | { readonly status: 'no-zero' }
  | { readonly status: 'negative'; readonly witness: readonly [x: Fraction, y: Fraction] }
  | {
      readonly status: 'exact'
      readonly lambda: Fraction
      readonly multiplicity: number
      readonly curves: readonly PlaneCurve[]
      readonly points: readonly ResolvedPoint[]
    }

/** How far a computation has come. */
export type PlaneProgress = {
  readonly stage: 'factors' | 'signs' | 'points' | 'resolution'
  /** The point that is being resolved, from 0, of how many. */
  readonly point: number
  readonly pointCount: number
  /** Blow-ups over this point so far. */
  readonly blowUps: number
}

/**
 * The real log canonical threshold of K ≥ 0 in two variables under the prior |x|^h |y|^h′, with its
 * multiplicity: the largest pole of ∫ K^z φ is −λ, of order m. Exact: an embedded resolution of the
 * real curves of K over every special point of the region gives divisors along which K has order N and
 * φ times the Jacobian has order k − 1. λ is the least k/N of the divisors that reach the region, and
 * m = 2 when two that attain it meet at a real point of it [@watanabe2009, ch. 2]. A run yields its
 * progress between steps, and can be left there.
 *
 * @param f integer coefficients: K up to a positive factor
 * @param prior h and h′, above −1
 * @throws RangeError when the polynomial is too large to factor or to resolve
 * @example
 * const steps = planeThreshold(bivariateOf(polynomialOf('(x^2-y^3)^2')), [zero, zero], region)
 */
export function* planeThreshold(
  f: BivariatePolynomial,
  prior: readonly [Fraction, Fraction],
  region: PlaneRegion,
): Generator<PlaneProgress, PlaneThreshold> {
  if (f.length === 0) return { status: 'zero' }
  yield { stage: 'factors', ...start }
  const curves = weightedCurves(f, prior, region)
  return region.kind === 'box'
    ? yield* overBox(f, curves, region.box)
    : yield* atPoint(f, curves, region)
}

function* overBox(
  f: BivariatePolynomial,
  curves: readonly WeightedCurve[],
  box: Box,
): Generator<PlaneProgress, PlaneThreshold> {
  yield { stage: 'signs', ...start }
  const needed = curves.filter((curve) => curve.multiplicity > 0 || curve.prior.n !== 0n)
  const equations = needed.map(({ equation }) => equation)
  const critical = criticalValues(equations)
  const { negative, arcs } = visitCells(needed, leadingSign(f), critical.all, box)
  if (negative) return { status: 'negative', witness: negative }
  yield { stage: 'points', ...start }
  const real = curves.map((curve) => ({ ...curve, isReal: arcs[needed.indexOf(curve)] ?? false }))
  const hasPrior = curves.some(({ prior }) => prior.n !== 0n)
  const candidates = specialPoints(equations, critical.singular, box, (x) =>
    hasPrior ? false : hasRegularZerosOnly(f, x, box),
  )
  const points = yield* resolvePoints(curves, candidates)
  const answer = least(real, points)
  if (answer.status !== 'no-zero') return answer
  // The zeros that were left out because others have no larger λ are the only ones.
  const all = specialPoints(equations, critical.singular, box)
  return least(real, yield* resolvePoints(curves, all))
}

function* resolvePoints(
  curves: readonly WeightedCurve[],
  candidates: readonly PlanePoint[],
): Generator<PlaneProgress, readonly ResolvedPoint[]> {
  const points: ResolvedPoint[] = []
  for (const [index, point] of candidates.entries()) {
    const here = { point: index, pointCount: candidates.length }
    const resolved = yield* resolvePoint(curves, point, here)
    if (resolved) points.push(resolved)
  }
  return points
}

function* atPoint(
  f: BivariatePolynomial,
  curves: readonly WeightedCurve[],
  region: PointRegion,
): Generator<PlaneProgress, PlaneThreshold> {
  const point = pointOf(region)
  const isZero = curvesThrough(curves, point).some(({ multiplicity }) => multiplicity > 0)
  if (!isZero)
    return signNear(f, point) > 0
      ? { status: 'no-zero' }
      : { status: 'negative', witness: negativeAt(f, point) }
  const resolved = yield* resolvePoint(curves, point, { point: 0, pointCount: 1 }, true)
  const attained = resolved?.attained
  if (attained?.changesSign || signNear(f, point) < 0) {
    const witness = witnessNear(f, curves, region)
    if (witness) return { status: 'negative', witness }
  }
  const real = (curve: WeightedCurve) => ({
    ...curve,
    isReal: attained?.reached.includes(curve.name) ?? false,
  })
  return least(curves.map(real), resolved ? [resolved] : [])
}

/** The resolution over a zero of K, unless it is a smooth point of one curve and not asked for. */
function* resolvePoint(
  curves: readonly WeightedCurve[],
  point: PlanePoint,
  position: { readonly point: number; readonly pointCount: number },
  always = false,
): Generator<PlaneProgress, ResolvedPoint | undefined> {
  const local = curvesThrough(curves, point)
  if (!local.some(({ multiplicity }) => multiplicity > 0)) return undefined
  const steps = resolveAt(point.field, { kind: 'centre', x: point.x, y: point.y }, local)
  let step = steps.next()
  while (!step.done) {
    yield { stage: 'resolution', ...position, blowUps: step.value }
    step = steps.next()
  }
  const resolution = step.value
  const { outcome } = resolution.chart
  if (!always && outcome.kind === 'crossing' && outcome.divisors.length < 2) return undefined
  return { point, resolution, attained: attainedAt(resolution, local.map(curveDivisor)) }
}

function least(curves: readonly PlaneCurve[], points: readonly ResolvedPoint[]): PlaneThreshold {
  const generic = curves.flatMap((curve) => {
    const { N, k } = curveDivisor(curve)
    return N > 0 && curve.isReal ? [{ lambda: k.div(N), multiplicity: 1 }] : []
  })
  const [first, ...others] = [...points.flatMap(({ attained }) => attained ?? []), ...generic]
  if (!first) return { status: 'no-zero' }
  const { lambda, multiplicity } = others.reduce<{ lambda: Fraction; multiplicity: number }>(
    (best, other) => {
      const order = other.lambda.compare(best.lambda)
      return order < 0 || (order === 0 && other.multiplicity > best.multiplicity) ? other : best
    },
    first,
  )
  return { status: 'exact', lambda, multiplicity, curves, points }
}

type PointRegion = Exclude<PlaneRegion, { readonly kind: 'box' }>

function pointOf(region: PointRegion): PlanePoint {
  return region.kind === 'algebraic'
    ? region.point
    : { field: rationals, x: rationalNumber(region.x), y: rationalNumber(region.y) }
}

/** A rational point where K < 0, close to a point where it is. */
function negativeAt(f: BivariatePolynomial, point: PlanePoint): readonly [Fraction, Fraction] {
  for (let bits = 16; ; bits *= 2) {
    const [x, y] = rationalNear(point, bits)
    const here = { field: rationals, x: rationalNumber(x), y: rationalNumber(y) }
    const value = coefficientAt(centredAt(f, here), 0, 0)
    if (value.length > 0 && signOf(rationals, value) < 0) return [x, y]
  }
}

/** The coordinates of a point, or numbers within about 2^−bits of them. */
function rationalNear({ field, x, y }: PlanePoint, bits: number): readonly [Fraction, Fraction] {
  const root = refineRoot(field.minimal, field.root, bits + 16)
  const near = ({ numerator, denominator }: FieldNumber) => {
    if (numerator.length < 2) return fraction(numerator[0] ?? 0n, denominator)
    const { low, high, bits: scaleBits } = enclosure(numerator, root)
    return fraction(low + high, denominator << BigInt(scaleBits + 1))
  }
  return [near(x), near(y)]
}

/** A point where K < 0, in a box around a point near which there are such. */
function witnessNear(
  f: BivariatePolynomial,
  curves: readonly WeightedCurve[],
  region: PointRegion,
): readonly [Fraction, Fraction] | undefined {
  const [x, y] = rationalNear(pointOf(region), 16)
  const sides = (region.kind === 'point' ? region.sides : undefined) ?? [0, 0]
  const critical = criticalValues(curves.map(({ equation }) => equation)).all
  const box = { x: around(x, sides[0]), y: around(y, sides[1]) }
  return visitCells(curves, leadingSign(f), critical, box).negative
}

/** An interval of length 1 on each side of a value that is asked for. */
function around(value: Fraction, side: number): readonly [Fraction, Fraction] {
  return [side > 0 ? value : value.sub(1), side < 0 ? value : value.add(1)]
}

/** The sign of K close to a point, along a line through it on which its lowest form does not vanish. */
function signNear(f: BivariatePolynomial, point: PlanePoint): number {
  const local = centredAt(f, point)
  const order = orderAtOrigin(local)
  for (let slope = 0n; ; slope++) {
    const value = local.reduce<FieldElement>(
      (sum, { i, j, c }) => (i + j === order ? add(sum, scale(c, slope ** BigInt(j))) : sum),
      [],
    )
    if (value.length > 0) return signOf(point.field, value)
  }
}

/** K is this sign times a product of curves with positive leading coefficients. */
function leadingSign(f: BivariatePolynomial): 1 | -1 {
  const top = f[f.length - 1]!
  return top[top.length - 1]! > 0n ? 1 : -1
}

const start = { point: 0, pointCount: 0, blowUps: 0 } as const
