import {
  addPolynomials,
  equalPolynomials,
  multiplyPolynomials,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { ChartRecord, ExceptionalRecord } from './certificate'
import {
  type ChartCurve,
  checkBlowUp,
  checkCrossing,
  checkOrders,
  divided,
  type Finding,
  isZeroAtOrigin,
  lowest,
} from './check-divisors'
import { chartVariables, composed, type Substitution } from './compose'
import { readField, readPolynomial } from './read-text'

/** What was seen in a chart and the charts above it. */
export type Seen = {
  readonly findings: readonly Finding[]
  /** The divisors of the blow-ups. */
  readonly divisors: ReadonlySet<string>
  readonly crossings: readonly {
    readonly divisors: readonly string[]
    readonly quadrants: number
  }[]
}

/** Goes through a chart and those above it; curves are polynomials in u and v for the plane's variables. */
export function checkChart(
  curves: readonly ChartCurve[],
  exceptional: readonly ExceptionalRecord[],
  chart: ChartRecord,
  before: Substitution = [u, v],
): Seen {
  const findings: Finding[] = []
  const minimal = readPolynomial(chart.field.polynomial, chartVariables)
  const substitution = stepped(chart, before, minimal)
  const place = `chart (${chart.substitution.join(', ')})`
  chart.substitution.forEach((text, i) => {
    if (!equalPolynomials(readPolynomial(text, chartVariables), substitution[i]!))
      findings.push(`${place}: the steps do not compose to this`)
  })
  const strict = curves.map((curve) => {
    const total = composed(curve.polynomial, [t, ...substitution], minimal)
    const [a, b] = [chart.axes.u ? lowest(total, 1) : 0, chart.axes.v ? lowest(total, 2) : 0]
    return { curve, a, b, equation: divided(total, a, b) }
  })
  findings.push(
    ...checkOrders(chart, exceptional, strict, substitution, minimal).map((f) => `${place}: ${f}`),
  )
  const through = strict.filter(({ equation }) => isZeroAtOrigin(equation))
  if (through.map(({ curve }) => curve.name).join() !== chart.curves.join())
    findings.push(`${place}: other curves pass through the centre`)
  const field = readField(chart.field)
  const { outcome } = chart
  if (outcome.kind === 'crossing') {
    findings.push(...checkCrossing(chart, outcome, through, minimal).map((f) => `${place}: ${f}`))
    return { findings, divisors: new Set(), crossings: [outcome] }
  }
  findings.push(...checkBlowUp(field, chart, outcome, through).map((f) => `${place}: ${f}`))
  const above = outcome.charts.map((next) => checkChart(curves, exceptional, next, substitution))
  const simple = outcome.simple.map(({ curve }) => ({
    divisors: [outcome.divisor, curve],
    quadrants: 4,
  }))
  return {
    findings: [...findings, ...above.flatMap((seen) => seen.findings)],
    divisors: new Set([outcome.divisor, ...above.flatMap((seen) => [...seen.divisors])]),
    crossings: [...simple, ...above.flatMap((seen) => seen.crossings)],
  }
}

function stepped({ step }: ChartRecord, [x, y]: Substitution, minimal: Polynomial): Substitution {
  if (step.kind === 'centre') {
    const [a, b] = step.shift.map((text) => readPolynomial(text, chartVariables))
    return [addPolynomials(x, a!), addPolynomials(y, b!)]
  }
  if (step.kind === 'second') {
    const images = [t, multiplyPolynomials(u, v), v] as const
    return [composed(x, images, minimal), composed(y, images, minimal)]
  }
  const old = step.generator === undefined ? t : readPolynomial(step.generator, chartVariables)
  const shifted = addPolynomials(v, readPolynomial(step.shift, chartVariables))
  const images = [old, u, multiplyPolynomials(u, shifted)] as const
  return [composed(x, images, minimal), composed(y, images, minimal)]
}

const [t, u, v] = chartVariables.map((name) => variablePolynomial(chartVariables, name)) as [
  Polynomial,
  Polynomial,
  Polynomial,
]
