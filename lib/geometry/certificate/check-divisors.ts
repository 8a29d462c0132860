import {
  type FieldPolynomial,
  derivativeOver,
  gcdOver,
  multiplyOver,
} from '@/lib/geometry/algebraic-numbers/field-polynomial'
import type { RealField } from '@/lib/geometry/algebraic-numbers/real-field'
import { signAtRational } from '@/lib/geometry/algebraic-numbers/real-roots'
import {
  addPolynomials,
  derivativePolynomial,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { normalForm, type Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { fraction, parseFraction } from '@/lib/numerics/fraction'
import type {
  BlowUpRecord,
  ChartRecord,
  CrossingRecord,
  CurveRecord,
  ExceptionalRecord,
} from './certificate'
import { chartVariables, reducedInT, type Substitution } from './compose'
import { denseInV } from './read-text'
import { countRealRoots } from './sturm'

/** Something that a certificate claims and that is not so. */
export type Finding = string

/** A curve of the certificate, as a polynomial in the chart's variables. */
export type ChartCurve = CurveRecord & { readonly polynomial: Polynomial }

/** A curve pulled back to a chart, less its exceptional part. */
export type Strict = {
  readonly curve: ChartCurve
  /** The orders of its pull-back along {u = 0} and {v = 0}, where those are exceptional. */
  readonly a: number
  readonly b: number
  readonly equation: Polynomial
}

/** N and k of the exceptional axes, from the pull-backs of the curves and the Jacobian determinant. */
export function checkOrders(
  { axes }: ChartRecord,
  exceptional: readonly ExceptionalRecord[],
  strict: readonly Strict[],
  [x, y]: Substitution,
  minimal: Polynomial,
): readonly Finding[] {
  const determinant = reducedInT(
    addPolynomials(
      multiplyPolynomials(derivativePolynomial(x, 'u'), derivativePolynomial(y, 'v')),
      scalePolynomial(
        multiplyPolynomials(derivativePolynomial(x, 'v'), derivativePolynomial(y, 'u')),
        -1n,
      ),
    ),
    minimal,
  )
  const [alongU, alongV] = [lowest(determinant, 1), lowest(determinant, 2)]
  if (isZeroAtOrigin(divided(determinant, alongU, alongV)))
    return ['the Jacobian vanishes beyond the coordinate axes']
  const sides = [
    { axis: axes.u, jacobian: alongU, orders: strict.map(({ a }) => a) },
    { axis: axes.v, jacobian: alongV, orders: strict.map(({ b }) => b) },
  ]
  return sides.flatMap(({ axis, jacobian, orders }) => {
    if (axis === undefined)
      return jacobian === 0 ? [] : ['the Jacobian vanishes on no exceptional divisor']
    const N = orders.reduce((sum, order, i) => sum + order * strict[i]!.curve.N, 0)
    const k = orders.reduce(
      (sum, order, i) => sum.add(parseFraction(strict[i]!.curve.k).sub(1).mul(order)),
      fraction(jacobian + 1),
    )
    const claim = exceptional.find(({ name }) => name === axis)
    const holds = claim?.N === N && claim.jacobian === jacobian && k.toFraction() === claim.k
    return holds ? [] : [`${axis} has N = ${N}, k = ${k.toFraction()}`]
  })
}

/** At most two divisors, smooth and transversal. */
export function checkCrossing(
  { axes }: ChartRecord,
  { divisors }: CrossingRecord,
  through: readonly Strict[],
  minimal: Polynomial,
): readonly Finding[] {
  const findings: Finding[] = []
  const lines = [
    ...(axes.u ? [{ name: axes.u, u: one, v: none }] : []),
    ...(axes.v ? [{ name: axes.v, u: none, v: one }] : []),
    ...through.map(({ curve, equation }) => ({
      name: curve.name,
      u: linearPart(equation, 1, 0),
      v: linearPart(equation, 0, 1),
    })),
  ]
  if (lines.map(({ name }) => name).join() !== divisors.join())
    findings.push('other divisors meet here')
  if (lines.length > 2) findings.push('more than two divisors meet')
  for (const { name, u: alongU, v: alongV } of lines)
    if (alongU.terms.length + alongV.terms.length === 0) findings.push(`${name} is not smooth`)
  const [first, second] = lines
  if (first && second) {
    const determinant = addPolynomials(
      multiplyPolynomials(first.u, second.v),
      scalePolynomial(multiplyPolynomials(first.v, second.u), -1n),
    )
    if (reducedInT(determinant, minimal).terms.length === 0) findings.push('two divisors touch')
  }
  return findings
}

/** The real points of the exceptional divisor: all there, simple where it is said. */
export function checkBlowUp(
  field: RealField,
  { axes }: ChartRecord,
  { charts, simple }: BlowUpRecord,
  through: readonly Strict[],
): readonly Finding[] {
  const findings: Finding[] = []
  const traces = through.map(({ curve, equation }) => {
    const order = Math.min(...equation.terms.map(({ exponents }) => degreeInUV(exponents)))
    const form = equation.terms.filter(({ exponents }) => degreeInUV(exponents) === order)
    const inV = form.map(({ exponents, coefficient }) => ({
      exponents: [exponents[0]!, 0, exponents[2]!],
      coefficient,
    }))
    const atInfinity = !form.some(({ exponents }) => exponents[1] === 0)
    return { curve, trace: denseInV(normalForm(chartVariables, inV, 1n)), atInfinity }
  })
  const onDivisor = traces.reduce<FieldPolynomial>(
    (product, { trace }) => multiplyOver(field, product, trace),
    axes.v ? [[], [1n]] : [[1n]],
  )
  const first = charts.filter(({ step }) => step.kind === 'first')
  const places = first.flatMap(({ step }) => (step.kind === 'first' ? [step.shift] : []))
  if (countRealRoots(field, onDivisor) !== simple.length + first.length)
    findings.push('a real point of the divisor is left out')
  if (
    new Set(places).size !== places.length &&
    first.every(({ field: { polynomial } }) => polynomial === 't')
  )
    findings.push('a point is counted twice')
  const needsSecond = axes.u !== undefined || traces.some(({ atInfinity }) => atInfinity)
  if (charts.filter(({ step }) => step.kind === 'second').length !== (needsSecond ? 1 : 0))
    findings.push('the origin of the second chart is left out, or needless')
  const repeated = gcdOver(field, onDivisor, derivativeOver(onDivisor))
  for (const { curve: name, interval } of simple) {
    const own = traces.find(({ curve }) => curve.name === name)?.trace ?? []
    const [here, whole, twice] = [own, onDivisor, repeated].map((p) => rootsIn(field, p, interval))
    if (here !== 1 || whole !== 1 || twice !== 0)
      findings.push(
        `${name} does not cross the divisor simply and alone in [${interval.join(', ')}]`,
      )
  }
  return findings
}

/** The number of roots in an open interval, or at a number that is given as an interval. */
function rootsIn(
  field: RealField,
  p: FieldPolynomial,
  [low, high]: readonly [string, string],
): number {
  const [from, to] = [parseFraction(low), parseFraction(high)]
  if (from.compare(to) < 0) return countRealRoots(field, p, [from, to])
  return signAtRational(field, p, from.s * from.n, from.d) === 0 ? 1 : 0
}

function degreeInUV(exponents: readonly number[]): number {
  return exponents[1]! + exponents[2]!
}

/** The least exponent of a variable, by its number. */
export function lowest({ terms }: Polynomial, index: number): number {
  return terms.length === 0 ? 0 : Math.min(...terms.map(({ exponents }) => exponents[index]!))
}

/** p / (u^a v^b). */
export function divided(p: Polynomial, a: number, b: number): Polynomial {
  const terms = p.terms.map(({ exponents, coefficient }) => ({
    exponents: [exponents[0]!, exponents[1]! - a, exponents[2]! - b],
    coefficient,
  }))
  return normalForm(p.variables, terms, p.denominator)
}

/** Whether p vanishes at u = v = 0. */
export function isZeroAtOrigin(p: Polynomial): boolean {
  return linearPart(p, 0, 0).terms.length === 0
}

/** The coefficient of u^i v^j, a polynomial in t. */
function linearPart(p: Polynomial, i: number, j: number): Polynomial {
  const terms = p.terms
    .filter(({ exponents }) => exponents[1] === i && exponents[2] === j)
    .map(({ exponents, coefficient }) => ({ exponents: [exponents[0]!, 0, 0], coefficient }))
  return normalForm(p.variables, terms, p.denominator)
}

const one = normalForm(chartVariables, [{ exponents: [0, 0, 0], coefficient: 1n }], 1n)
const none = normalForm(chartVariables, [], 1n)
