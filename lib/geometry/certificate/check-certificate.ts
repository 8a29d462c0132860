import {
  constantPolynomial,
  equalPolynomials,
  multiplyPolynomials,
  powerPolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { activeVariables } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import { type Fraction, parseFraction } from '@/lib/numerics/fraction'
import type { Certificate, CurveRecord, PointRecord } from './certificate'
import { checkChart } from './check-chart'
import type { Finding } from './check-divisors'
import { chartVariables } from './compose'
import { readPolynomial } from './read-text'

/**
 * What is wrong with a certificate for K: an empty list when nothing is. Apart from the exact
 * arithmetic it shares nothing with the solver. It multiplies the curves out to K; composes the steps
 * of every chart anew and pulls every curve and the Jacobian back through them; reads N and k of every
 * divisor off the result; sees that each leaf is a crossing of at most two smooth transversal divisors;
 * counts the real points of every exceptional divisor by Sturm's theorem, so that none was left out; and
 * takes λ and m from what it saw.
 *
 * It takes on trust: that the curves have no further special point in the region, which curves have
 * a real arc in it, and, where a point lies on the edge of the region, how many quadrants are inside.
 *
 * @example
 * checkCertificate(K, JSON.parse(text)) // []
 */
export function checkCertificate(K: Polynomial, certificate: Certificate): readonly string[] {
  const findings: Finding[] = []
  const complain = (message: string) => findings.push(message)
  const missing = activeVariables(K).filter((name) => !certificate.variables.includes(name))
  if (missing.length > 0) return [`variables must contain ${missing.join(', ')}`]
  const curves = certificate.curves.map((curve) => ({
    ...curve,
    polynomial: readPolynomial(curve.equation, certificate.variables),
  }))
  const constant = parseFraction(certificate.constant)
  const product = curves.reduce(
    (whole, { polynomial, N }) => multiplyPolynomials(whole, powerPolynomial(polynomial, N)),
    constantPolynomial(certificate.variables, constant.s * constant.n, constant.d),
  )
  if (!equalPolynomials(product, inVariables(K, certificate.variables)))
    complain('the curves do not multiply to K')
  for (const point of certificate.points) findings.push(...checkPoint(curves, point))
  const best = leastOf([
    ...certificate.curves
      .filter(({ N, isReal }) => N > 0 && isReal)
      .map(({ N, k }) => ({ lambda: parseFraction(k).div(N), multiplicity: 1 })),
    ...certificate.points.flatMap(({ attained }) =>
      attained
        ? [{ lambda: parseFraction(attained.lambda), multiplicity: attained.multiplicity }]
        : [],
    ),
  ])
  if (
    !best?.lambda.equals(parseFraction(certificate.lambda)) ||
    best.multiplicity !== certificate.multiplicity
  )
    complain('λ and m are not the least over the curves and points')
  return findings
}

type CheckedCurve = CurveRecord & { readonly polynomial: Polynomial }

function checkPoint(curves: readonly CheckedCurve[], point: PointRecord): readonly Finding[] {
  const findings: Finding[] = []
  const step = point.chart.step
  if (step.kind !== 'centre' || step.shift.join() !== point.at.join())
    findings.push(`the first chart over (${point.at.join(', ')}) is not centred there`)
  const inChart = curves.map((curve) => ({
    ...curve,
    polynomial: renamed(curve.polynomial),
  }))
  const seen = checkChart(inChart, point.exceptional, point.chart)
  findings.push(...seen.findings)
  for (const { name } of point.exceptional)
    if (!seen.divisors.has(name)) findings.push(`${name} is not the divisor of any blow-up`)
  const isInside = seen.crossings.every(({ quadrants }) => quadrants === 4)
  const met = seen.crossings.filter(({ quadrants }) => quadrants > 0)
  const reached = new Set(met.flatMap(({ divisors }) => divisors))
  const ratios = new Map<string, Fraction>(
    [...curves, ...point.exceptional].flatMap(({ name, N, k }, i) => {
      const counts = reached.has(name) || (isInside && i >= curves.length)
      return N > 0 && counts ? [[name, parseFraction(k).div(N)] as const] : []
    }),
  )
  const candidates = [...ratios.values()].map((lambda) => ({ lambda, multiplicity: 1 }))
  const pairs = met.flatMap(({ divisors }) => {
    const [a, b] = divisors.map((name) => ratios.get(name))
    return a && b?.equals(a) ? [{ lambda: a, multiplicity: 2 }] : []
  })
  const best = leastOf([...candidates, ...pairs])
  const claim = point.attained
  if (
    (best === undefined) !== (claim === undefined) ||
    (best && claim && best.lambda.toFraction() !== claim.lambda) ||
    best?.multiplicity !== claim?.multiplicity
  )
    findings.push(`λ and m over (${point.at.join(', ')}) are not those of its divisors`)
  return findings
}

/** The polynomial of the plane with u for the first and v for the second variable. */
function renamed(p: Polynomial): Polynomial {
  const terms = p.terms.map((term) => ({ ...term, exponents: [0, ...term.exponents] }))
  return { variables: chartVariables, terms, denominator: p.denominator }
}

type Candidate = { readonly lambda: Fraction; readonly multiplicity: number }

function leastOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, other) => {
    const order = best ? other.lambda.compare(best.lambda) : -1
    const isBetter = order < 0 || (order === 0 && other.multiplicity > (best?.multiplicity ?? 0))
    return isBetter ? other : best
  }, undefined)
}
