import { rootOrders } from './edge-roots'
import { exactValue, translated } from '@/lib/geometry/several/exact-value'
import { isRoot } from '@/lib/geometry/algebraic-numbers/real-number'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import { compactFaces, newtonPolyhedron } from '@/lib/geometry/polyhedra/newton-polyhedron'
import { newtonThreshold } from '@/lib/geometry/polyhedra/newton-threshold'
import { planeThresholdSteps } from '@/lib/geometry/plane-threshold-steps'
import { type Fraction, formatFraction, fraction, parseFraction } from '@/lib/numerics/fraction'
import { runToEnd } from '@/lib/numerics/run-to-end'
import type { LabAnswer } from './lab-answer'
import type { LabQuestion } from './lab-question'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'

type Exponent = readonly [number, number]

/** A bounded edge of the polygon, with the real zeros of its form off the axes. */
export type PolygonEdge = {
  readonly from: Exponent
  readonly to: Exponent
  /** The largest order of a zero of the edge's form with both coordinates other than 0; 0 for none. */
  readonly rootOrder: number
}

/** The Newton polygon of K at one of its zeros, and what it says of λ there. */
export type LabPolygon =
  | {
      readonly kind: 'polygon'
      readonly names: readonly [string, string]
      readonly at: readonly [string, string]
      /** Exponents of the terms of K around the point. */
      readonly exponents: readonly Exponent[]
      readonly vertices: readonly Exponent[]
      readonly edges: readonly PolygonEdge[]
      /** The direction (h + 1, h′ + 1) of the ray, and where it enters the polygon. */
      readonly direction: readonly [number, number]
      readonly corner: readonly [number, number]
      readonly cornerText: readonly [string, string]
      /** The exponents on the face that the ray meets: one for a corner, two ends for an edge. */
      readonly face: readonly Exponent[]
      /** What the polygon gives: never less than λ at this point. */
      readonly bound: string
      readonly boundMultiplicity: number
      /** λ and m at this point, all around it, by resolution. */
      readonly lambda: string
      readonly multiplicity: number
    }
  | { readonly kind: 'none'; readonly reason: 'variables' | 'irrational' | 'no-zero' }

/** The Newton polygon at a zero that attains λ, where its coordinates are rational. */
export function labPolygon(question: LabQuestion, answer: LabAnswer): LabPolygon {
  const { variables, polynomial } = question
  const [first, second] = variables
  if (first === undefined || second === undefined || variables.length > 2)
    return { kind: 'none', reason: 'variables' }
  if (answer.status !== 'exact' || polynomial.terms.length === 0)
    return { kind: 'none', reason: 'no-zero' }
  const K = inVariables(polynomial, [first, second])
  const point = rationalZero(question, answer, K)
  if (!point) return { kind: 'none', reason: 'irrational' }
  const powers = [first, second].map((name) => question.prior?.[name] ?? fraction(0))
  const steps = point.map((value, i) => (value.equals(0) ? powers[i]!.add(1) : fraction(1)))
  const local = translated(K, point)
  const exponents = local.terms.map((term) => pair(term.exponents))
  const polyhedron = newtonPolyhedron(exponents)
  const bound = newtonThreshold(exponents, steps, polyhedron)
  const found = runToEnd(
    planeThresholdSteps({
      polynomial: K,
      region: { kind: 'point', at: { [first]: point[0], [second]: point[1] } },
      ...(question.prior && { prior: question.prior }),
    }),
  )
  if (found.status !== 'exact') return { kind: 'none', reason: 'no-zero' }
  const corner = steps.map((step) => step.div(bound.lambda))
  return {
    kind: 'polygon',
    names: [first, second],
    at: [formatFraction(point[0]), formatFraction(point[1])],
    exponents,
    vertices: polyhedron.vertices.map(pair).toSorted((a, b) => a[0] - b[0]),
    edges: compactFaces(polyhedron, exponents)
      .filter((face) => face.dimension === 1)
      .map(({ vertices }) => {
        const [from, to] = vertices.map(pair).toSorted((a, b) => a[0] - b[0])
        return { from: from!, to: to!, rootOrder: rootOrderAlong(local, from!, to!) }
      }),
    direction: [steps[0]!.valueOf(), steps[1]!.valueOf()],
    corner: [corner[0]!.valueOf(), corner[1]!.valueOf()],
    cornerText: [formatFraction(corner[0]!), formatFraction(corner[1]!)],
    face: bound.face.map(pair),
    bound: formatFraction(bound.lambda),
    boundMultiplicity: bound.multiplicity,
    lambda: formatFraction(found.lambda),
    multiplicity: found.multiplicity,
  }
}

/** The point that was asked for; else a zero that attains λ; else a zero on a curve that attains it. */
function rationalZero(
  { region, variables }: LabQuestion,
  answer: LabAnswer & { readonly status: 'exact' },
  K: Polynomial,
): readonly [Fraction, Fraction] | undefined {
  if (region.kind === 'point') {
    const [x, y] = variables.map((name) => region.at[name] ?? fraction(0))
    return isRoot(x!) || isRoot(y!) ? undefined : [x!, y!]
  }
  const points = answer.zeros
    .filter((zero) => zero.kind === 'point' && zero.field === undefined)
    .toSorted((a, b) => ('multiplicity' in b ? b.multiplicity : 0) - ('multiplicity' in a ? a.multiplicity : 0)) // oxfmt-ignore
  for (const zero of points) {
    if (zero.kind !== 'point') continue
    const [x, y] = variables.map((name) => parseFraction(zero.coordinates[name] ?? '0'))
    return [x!, y!]
  }
  const tried = [0, 1, -1].flatMap((x) =>
    [0, 1, -1].map((y) => [fraction(x), fraction(y)] as const),
  )
  const attains = answer.zeros.some((zero) => zero.kind === 'curve')
  return attains ? tried.find((point) => exactValue(K, point).equals(0)) : undefined
}

/** The largest order of a real zero, off the axes, of the terms of K on an edge. */
function rootOrderAlong(K: Polynomial, from: Exponent, to: Exponent): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const steps = greatest(dx, -dy)
  const coefficients = Array.from({ length: steps + 1 }, (_, k) => {
    const [i, j] = [from[0] + (dx / steps) * k, from[1] + (dy / steps) * k]
    return (
      K.terms.find(({ exponents }) => exponents[0] === i && exponents[1] === j)?.coefficient ?? 0n
    )
  })
  return Math.max(0, ...rootOrders(coefficients))
}

function greatest(a: number, b: number): number {
  return b === 0 ? a : greatest(b, a % b)
}

function pair(exponents: readonly number[]): Exponent {
  return [exponents[0]!, exponents[1]!]
}
