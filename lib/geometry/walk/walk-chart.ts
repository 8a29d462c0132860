import type { BlowUpRecord, ChartRecord } from '@/lib/geometry/certificate/certificate'
import { divided, lowest } from '@/lib/geometry/certificate/check-divisors'
import { chartVariables, composed } from '@/lib/geometry/certificate/compose'
import { approximately } from '@/lib/geometry/certificate/field-text'
import { denseIn, readField, readPolynomial } from '@/lib/geometry/certificate/read-text'
import type { RealField } from '@/lib/geometry/algebraic-numbers/real-field'
import {
  addPolynomials,
  multiplyPolynomials,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { formatPolynomial, texPolynomial } from '@/lib/geometry/polynomials/format'
import {
  degree,
  greatestCommonDivisor,
  type Polynomial,
} from '@/lib/geometry/polynomials/polynomial'
import { parseFraction } from '@/lib/numerics/fraction'
import { drawnPolynomial } from './drawn-polynomial'
import type { WalkBlowUp, WalkChart, WalkDivisor, WalkMap, WalkText } from './resolution-walk'

/** A divisor with its exact equation in a chart. */
export type Carried = WalkDivisor & {
  readonly equation: Polynomial
  readonly isExceptional: boolean
}

/** How a walk has come to a chart. */
export type Way = {
  readonly id: string
  readonly map: WalkMap
  /** The divisors with their equations in the chart. */
  readonly carried: readonly Carried[]
  /** The divisors met before, of those that count. */
  readonly met: readonly WalkDivisor[]
  readonly window: number
}

/** The exceptional divisors over a point by name, and whether each counts. */
export type Exceptional = ReadonlyMap<
  string,
  { readonly divisor: WalkDivisor; readonly counts: boolean }
>

/** A chart of the walk, and those above it. */
export function walkChart(exceptional: Exceptional, record: ChartRecord, way: Way): WalkChart {
  const field = readField(record.field)
  const passing = new Set([...Object.values(record.axes), ...record.curves])
  const { outcome } = record
  const blownUp = outcome.kind === 'blow-up' ? outcome.divisor : undefined
  const next = blownUp === undefined ? undefined : exceptional.get(blownUp)
  const met = next?.counts ? [...way.met, next.divisor] : way.met
  const running = leastOf(met)
  return {
    id: way.id,
    map: way.map,
    substitution: [
      textOf(readPolynomial(record.substitution[0], chartVariables)),
      textOf(readPolynomial(record.substitution[1], chartVariables)),
    ],
    ...(field.minimal.length > 2 && {
      field: { polynomial: record.field.polynomial, approximately: valueOf(field, t) },
    }),
    divisors: way.carried.map(({ equation, ...divisor }) => ({
      ...divisor,
      passes: passing.has(divisor.name),
      equation: textOf(primitive(equation)),
      terms: drawnPolynomial(field, equation),
    })),
    window: way.window,
    outcome:
      outcome.kind === 'blow-up' && next
        ? blowUp(exceptional, outcome, next.divisor, { ...way, met })
        : { kind: 'crossing', divisors: [...passing], quadrants: quadrantsOf(outcome) },
    ...(running && { running }),
  }
}

function quadrantsOf(outcome: ChartRecord['outcome']): number {
  return outcome.kind === 'crossing' ? outcome.quadrants : 4
}

function blowUp(
  exceptional: Exceptional,
  outcome: BlowUpRecord,
  divisor: WalkDivisor,
  { id, carried, met }: Way,
): WalkBlowUp {
  const simple = outcome.simple.map(({ curve, interval }) => {
    const [low, high] = interval.map((end) => parseFraction(end).valueOf())
    return { curve, at: (low! + high!) / 2 }
  })
  const maps = outcome.charts.map(mapOf)
  const places = [
    ...simple.map(({ at }) => at),
    ...maps.flatMap((map) => (map.kind === 'first' ? [map.shift] : [])),
  ]
  const charts = outcome.charts.map((record, i) => {
    const map = maps[i]!
    const centre = map.kind === 'first' ? map.shift : 0
    const reach = map.kind === 'first' ? places.map((place) => Math.abs(place - centre)) : []
    return walkChart(exceptional, record, {
      id: `${id}.${i + 1}`,
      map,
      carried: carriedOver(carried, record, divisor),
      met,
      window: Math.min(LARGEST_WINDOW, Math.max(LEAST_WINDOW, 1.2 * Math.max(0, ...reach))),
    })
  })
  return { kind: 'blow-up', divisor, charts, simple }
}

/** Half the side of the squares that are shown. */
const [LEAST_WINDOW, LARGEST_WINDOW] = [1.25, 4]

/** The strict transforms in the next chart of all divisors that are to be seen in it, and the new one. */
function carriedOver(
  carried: readonly Carried[],
  { step, field }: ChartRecord,
  divisor: WalkDivisor,
): readonly Carried[] {
  if (step.kind === 'centre') return carried
  const minimal = readPolynomial(field.polynomial, chartVariables)
  const isFirst = step.kind === 'first'
  const images = isFirst
    ? ([
        step.generator === undefined ? t : inChart(step.generator),
        u,
        multiplyPolynomials(u, addPolynomials(v, inChart(step.shift))),
      ] as const)
    : ([t, multiplyPolynomials(u, v), v] as const)
  const above = carried.flatMap((one) => {
    const total = composed(one.equation, images, minimal)
    const [a, b] = isFirst ? [lowest(total, 1), 0] : [0, lowest(total, 2)]
    const equation = divided(total, a, b)
    const isUnit = equation.terms.every(({ exponents: [, i, j] }) => i === 0 && j === 0)
    return isUnit ? [] : [{ ...one, equation }]
  })
  return [...above, { ...divisor, isExceptional: true, equation: isFirst ? u : v }]
}

function inChart(text: string): Polynomial {
  return readPolynomial(text, chartVariables)
}

function mapOf({ step, field }: ChartRecord): WalkMap {
  if (step.kind !== 'first') return { kind: 'second' }
  const shift = readPolynomial(step.shift, chartVariables)
  return { kind: 'first', shift: valueOf(readField(field), shift), shiftText: step.shift }
}

/** The value of a polynomial in t. */
function valueOf(field: RealField, p: Polynomial): number {
  return approximately(field, { numerator: denseIn(p), denominator: p.denominator })
}

/** The least k/N, and the divisors that have it. */
function leastOf(divisors: readonly WalkDivisor[]): WalkChart['running'] {
  const ratios = divisors.flatMap(({ name, ratio }) =>
    ratio === undefined ? [] : [{ name, ratio, value: parseFraction(ratio) }],
  )
  const [first] = ratios.toSorted((a, b) => a.value.compare(b.value))
  return (
    first && {
      ratio: first.ratio,
      divisors: ratios.filter(({ ratio }) => ratio === first.ratio).map(({ name }) => name),
    }
  )
}

/** A polynomial up to a positive rational factor, with coprime integer coefficients. */
function primitive(p: Polynomial): Polynomial {
  const content = p.terms.reduce((d, { coefficient }) => greatestCommonDivisor(d, coefficient), 0n)
  return content === 0n ? p : scalePolynomial(p, p.denominator, content)
}

/** Longer polynomials are not for reading. */
const [MOST_TERMS, HIGHEST_DEGREE, LONGEST_TEXT] = [40, 99, 400]

function textOf(p: Polynomial): WalkText {
  if (p.terms.length > MOST_TERMS || degree(p) > HIGHEST_DEGREE) return {}
  const text = formatPolynomial(p)
  return text.length > LONGEST_TEXT ? {} : { text, tex: texPolynomial(p) }
}

const [t, u, v] = chartVariables.map((name) => variablePolynomial(chartVariables, name)) as [
  Polynomial,
  Polynomial,
  Polynomial,
]
