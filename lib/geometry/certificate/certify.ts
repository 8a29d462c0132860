import type { FieldNumber } from '@/lib/geometry/algebraic-numbers/adjoin'
import type { RealField } from '@/lib/geometry/algebraic-numbers/real-field'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { polynomialOfBivariate } from '@/lib/geometry/plane-curves/bivariate'
import {
  addPolynomials,
  multiplyPolynomials,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { curveDivisor } from '@/lib/geometry/resolution/plane-curves-of'
import type { PlaneThreshold, ResolvedPoint } from '@/lib/geometry/resolution/plane-threshold'
import type { Chart, Step } from '@/lib/geometry/resolution/resolution-tree'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import type { Certificate, ChartRecord, PointRecord, StepRecord } from './certificate'
import { chartVariables, composed, type Substitution } from './compose'
import { approximately, fieldRecord, intervalText, inT, numberText } from './field-text'

/**
 * The certificate of an exact answer: what the resolution is, in data that others can check without
 * the program that found it.
 *
 * @param K the polynomial, in the two variables of the plane
 */
export function certify(
  K: Polynomial,
  answer: PlaneThreshold & { readonly status: 'exact' },
): Certificate {
  const [first, second] = [K.variables[0]!, K.variables[1]!]
  const points = answer.points.map(pointRecord)
  const divisors = answer.curves
    .map((curve) => ({ ...curve, ...curveDivisor(curve) }))
    .filter(({ name, N, prior }) => N > 0 || prior.n !== 0n || points.some(passesThrough(name)))
  return {
    variables: [first, second],
    constant: constantOf(
      K,
      answer.curves.map(({ equation, multiplicity }) => ({ equation, multiplicity })),
    ),
    curves: divisors.map(({ name, equation, N, k, isReal }) => ({
      name,
      equation: formatPolynomial(polynomialOfBivariate(equation, [first, second])),
      N,
      k: formatFraction(k),
      isReal,
    })),
    points,
    lambda: formatFraction(answer.lambda),
    multiplicity: answer.multiplicity,
  }
}

/** The c in K = c · ∏ equation^multiplicity, from leading coefficients (highest power of y, then of x). */
function constantOf(
  { terms, denominator }: Polynomial,
  factors: readonly { readonly equation: BivariatePolynomial; readonly multiplicity: number }[],
): string {
  const top = terms.reduce((best, term) => {
    const [[i, j], [a, b]] = [term.exponents, best.exponents] as [number[], number[]]
    return j! > b! || (j === b && i! > a!) ? term : best
  })
  const leading = factors.reduce((product, { equation, multiplicity }) => {
    const row = equation[equation.length - 1]!
    return product * row[row.length - 1]! ** BigInt(multiplicity)
  }, 1n)
  return formatFraction(fraction(top.coefficient, leading * denominator))
}

/** Whether a curve passes through the points of records. */
function passesThrough(name: string): (point: PointRecord) => boolean {
  return ({ chart }) => chart.curves.includes(name)
}

function pointRecord({ point, resolution, attained }: ResolvedPoint): PointRecord {
  return {
    at: [numberText(point.x), numberText(point.y)],
    approximately: [approximately(point.field, point.x), approximately(point.field, point.y)],
    field: fieldRecord(point.field),
    exceptional: resolution.exceptional.map(({ name, N, k, jacobian }) => ({
      name,
      N,
      k: formatFraction(k),
      jacobian,
    })),
    chart: chartRecord(resolution.chart, [u, v]),
    ...(attained && {
      attained: {
        lambda: formatFraction(attained.lambda),
        multiplicity: attained.multiplicity,
        divisors: attained.divisors,
      },
    }),
  }
}

function chartRecord(chart: Chart, before: Substitution): ChartRecord {
  const { field, step, axes, curves, outcome } = chart
  const [x, y] = composedStep(field, step, before)
  const common = {
    field: fieldRecord(field),
    step: stepRecord(step),
    substitution: [formatPolynomial(x), formatPolynomial(y)],
    axes,
    curves,
  } as const
  if (outcome.kind === 'crossing') return { ...common, outcome }
  const { points, divisor } = outcome
  return {
    ...common,
    outcome: {
      kind: 'blow-up',
      divisor,
      charts: points.flatMap((point) =>
        point.kind === 'chart' ? [chartRecord(point, [x, y])] : [],
      ),
      simple: points.flatMap((point) =>
        point.kind === 'simple'
          ? [{ curve: point.divisors[1], interval: intervalText(point.root) }]
          : [],
      ),
    },
  }
}

function composedStep(field: RealField, step: Step, [x, y]: Substitution): Substitution {
  const minimal = inT(field.minimal, 1n, chartVariables)
  switch (step.kind) {
    case 'centre':
      return [addPolynomials(u, value(step.x)), addPolynomials(v, value(step.y))]
    case 'second': {
      const images = [t, multiplyPolynomials(u, v), v] as const
      return [composed(x, images, minimal), composed(y, images, minimal)]
    }
    case 'first': {
      const old = step.generator ? value(step.generator) : t
      const image = multiplyPolynomials(u, addPolynomials(v, value(step.shift)))
      const images = [old, u, image] as const
      return [composed(x, images, minimal), composed(y, images, minimal)]
    }
  }
}

function value({ numerator, denominator }: FieldNumber): Polynomial {
  return inT(numerator, denominator, chartVariables)
}

function stepRecord(step: Step): StepRecord {
  switch (step.kind) {
    case 'centre':
      return { kind: 'centre', shift: [numberText(step.x), numberText(step.y)] }
    case 'second':
      return step
    case 'first':
      return {
        kind: 'first',
        shift: numberText(step.shift),
        ...(step.generator && { generator: numberText(step.generator) }),
      }
  }
}

const [t, u, v] = chartVariables.map((name) => variablePolynomial(chartVariables, name)) as [
  Polynomial,
  Polynomial,
  Polynomial,
]
