import type { Certificate, PointRecord } from '@/lib/geometry/certificate/certificate'
import { chartVariables, composed } from '@/lib/geometry/certificate/compose'
import { readPolynomial } from '@/lib/geometry/certificate/read-text'
import { addPolynomials, variablePolynomial } from '@/lib/geometry/polynomials/arithmetic'
import { formatPolynomial, texPolynomial } from '@/lib/geometry/polynomials/format'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { formatFraction, parseFraction } from '@/lib/numerics/fraction'
import { type Carried, walkChart } from './walk-chart'
import type { ResolutionWalk, WalkDivisor, WalkPoint } from './resolution-walk'

/**
 * The walk through a certificate: every chart with the equations of all divisors in it, exactly and in
 * numbers for a picture, the candidate k/N of every blow-up, and the least one so far.
 *
 * @example
 * resolutionWalk(JSON.parse(text)).lambda // '5/12' of the squared cusp, by E1 2/4, E2 3/6, E3 5/12
 */
export function resolutionWalk(certificate: Certificate): ResolutionWalk {
  const { variables, lambda, multiplicity } = certificate
  const curves = certificate.curves.map((curve) => ({
    ...withRatio(curve),
    equation: readPolynomial(curve.equation, variables),
    isReal: curve.isReal,
  }))
  return {
    variables,
    curves: curves.map(({ equation, ...curve }) => ({
      ...curve,
      text: formatPolynomial(equation),
      tex: texPolynomial(equation),
    })),
    points: certificate.points.map((point, i) => walkPoint(curves, point, `${i + 1}`)),
    lambda,
    multiplicity,
  }
}

type Curve = WalkDivisor & { readonly equation: Polynomial }

function walkPoint(curves: readonly Curve[], point: PointRecord, id: string): WalkPoint {
  const minimal = readPolynomial(point.field.polynomial, chartVariables)
  const [a, b] = point.at.map((text) => readPolynomial(text, chartVariables))
  const images = [t!, addPolynomials(u!, a!), addPolynomials(v!, b!)] as const
  const carried = curves.map(({ name, N, k, ratio, equation }): Carried => ({
    name,
    N,
    k,
    ...(ratio !== undefined && { ratio }),
    isExceptional: false,
    equation: composed(inChart(equation), images, minimal),
  }))
  const reached = reachedBy(point)
  const exceptional = new Map(
    point.exceptional.map((record) => [
      record.name,
      { divisor: withRatio(record), counts: reached.has(record.name) },
    ]),
  )
  const map = { kind: 'centre', shift: point.approximately } as const
  return {
    at: point.at,
    approximately: point.approximately,
    chart: walkChart(exceptional, point.chart, {
      id,
      map,
      carried,
      met: carried.filter(({ name }) => reached.has(name)),
      window: PLANE_WINDOW,
    }),
    ...(point.attained && { attained: point.attained }),
  }
}

/** Half the side of the square of the plane that is shown around a point. */
const PLANE_WINDOW = 1.25

function withRatio({ name, N, k }: WalkDivisor): WalkDivisor {
  return { name, N, k, ...(N > 0 && { ratio: formatFraction(parseFraction(k).div(N)) }) }
}

/** A polynomial of the plane in the variables of a chart: u for the first, v for the second. */
function inChart(p: Polynomial): Polynomial {
  const terms = p.terms.map((term) => ({ ...term, exponents: [0, ...term.exponents] }))
  return { ...p, variables: chartVariables, terms }
}

/** The divisors that reach the region over a point: those that count. */
function reachedBy({ chart, exceptional }: PointRecord): ReadonlySet<string> {
  const all = crossings(chart)
  const met = all.filter(({ quadrants }) => quadrants > 0).flatMap(({ divisors }) => divisors)
  const isInside = all.every(({ quadrants }) => quadrants === 4)
  return new Set([...met, ...(isInside ? exceptional.map(({ name }) => name) : [])])
}

function crossings({ outcome }: PointRecord['chart']): readonly {
  readonly divisors: readonly string[]
  readonly quadrants: number
}[] {
  if (outcome.kind === 'crossing') return [outcome]
  return [
    ...outcome.simple.map(({ curve }) => ({ divisors: [outcome.divisor, curve], quadrants: 4 })),
    ...outcome.charts.flatMap(crossings),
  ]
}

const [t, u, v] = chartVariables.map((name) => variablePolynomial(chartVariables, name))
