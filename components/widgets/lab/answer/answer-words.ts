import type { AttainingZero } from '@/lib/geometry/attaining-zeros'
import type { ChartRecord, PointRecord } from '@/lib/geometry/certificate/certificate'
import { decimal } from '@/components/figures/format'
import type { LabAnswer } from '@/lib/lab/lab-answer'
import { plainMath, pointWords } from '../question/plain-math'

/** λ and m in a sentence: what they are, whether that is exact, and where it is attained. */
export function answerWords(answer: LabAnswer): string {
  switch (answer.status) {
    case 'exact':
      return `λ = ${answer.lambda}, m = ${answer.multiplicity}, exact: ${attainedWords(answer)}.`
    case 'upper-bound':
      return (
        `λ ≤ ${answer.lambda}: an upper bound, not known to be exact, because ${lowered(answer.reason)}. ` +
        `Of the bound, m = ${answer.multiplicity}. ${measuredWords(answer)}`
      )
    case 'no-zero':
      return (
        'λ = ∞: K has no zero here. It is at least some positive number k, so Z(t) falls like e to the −k t: ' +
        'faster than every power of t, and there is no pole to find.'
      )
    case 'zero':
      return 'λ = 0, m = 1: K is zero everywhere. Every parameter is optimal, and Z(t) = 1 does not fall at all.'
    case 'negative':
      return (
        `K is no loss: at ${pointWords(answer.witness)} it is ${answer.value.replace('-', '−')}, and a loss K = L − L(w₀) ` +
        'is nowhere negative. A square, or a sum of squares, is always allowed.'
      )
  }
}

/** λ as it was measured, with its error and the m that this assumes. */
function measuredWords({ estimate }: LabAnswer & { readonly status: 'upper-bound' }): string {
  if (!estimate) return 'Too little volume was found to measure λ.'
  const { lambda, standardError, multiplicity, perLogarithm } = estimate
  return (
    `At most that, then; measured, λ is about ${decimal(lambda, 3)} ± ${decimal(Math.max(standardError, 0.001), 3)} ` +
    `(one standard error) if m = ${multiplicity}, and a further m would add ${decimal(perLogarithm, 3)}.`
  )
}

type Exact = LabAnswer & { readonly status: 'exact' }

/** Where λ is attained, and by which divisors. */
export function attainedWords(answer: Exact): string {
  const { certificate } = answer
  if (!certificate) return `attained at ${placesWords(answer.zeros)}`
  const best = certificate.points.filter(
    ({ attained }) =>
      attained?.lambda === answer.lambda && attained.multiplicity === answer.multiplicity,
  )
  const curve = answer.zeros.find((zero) => zero.kind === 'curve')
  const first = best[0]?.attained
  const byCurve = first === undefined || first.divisors.every((name) => name.startsWith('C'))
  if (curve && answer.multiplicity === 1 && byCurve)
    return `attained all along ${plainMath(curve.equation)} = 0${orderWords(answer, curve.equation)}`
  if (!first) return `attained at ${placesWords(answer.zeros)}`
  const where = `over ${pointsWords(best, certificate.variables)}`
  const deciding =
    answer.multiplicity === 1
      ? first.divisors
      : crossingOf(best[0]!.chart, first.divisors, answer.multiplicity)
  const names = deciding.map((name) => divisorWords(name, certificate.curves))
  if (answer.multiplicity > 1) return `attained where ${names.join(' and ')} cross, ${where}`
  const apart = names.length > 1 ? ', which do not cross' : ''
  return `attained on ${names.join(' and ')}${apart}, ${where}`
}

/** The first crossing, in the charts over a point, of as many attaining divisors as m says. */
function crossingOf(
  chart: ChartRecord,
  attaining: readonly string[],
  multiplicity: number,
): readonly string[] {
  const meet = (divisors: readonly string[]) => divisors.filter((name) => attaining.includes(name))
  const search = ({ outcome }: ChartRecord): readonly string[] | undefined => {
    if (outcome.kind === 'crossing') {
      const met = meet(outcome.divisors)
      return met.length === multiplicity ? met : undefined
    }
    const simple = outcome.simple.map(({ curve }) => meet([outcome.divisor, curve]))
    const found = simple.find((met) => met.length === multiplicity)
    return found ?? outcome.charts.map(search).find((met) => met !== undefined)
  }
  return search(chart) ?? attaining
}

function orderWords({ certificate }: Exact, equation: string): string {
  const curve = certificate?.curves.find((one) => one.equation === equation)
  if (!curve) return ''
  const prior = curve.k === '1' ? '' : `, and k = ${curve.k} by the prior`
  return `, where K vanishes to order ${curve.N}${prior}`
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] // oxfmt-ignore

/** `E3` as “the third exceptional divisor”, `C1` as “the curve x² − y³ = 0”. */
export function divisorWords(
  name: string,
  curves: readonly { readonly name: string; readonly equation: string }[],
): string {
  const index = Number(name.slice(1))
  if (name.startsWith('E')) return `the ${ordinals[index - 1] ?? `${index}th`} exceptional divisor`
  const equation = curves.find((curve) => curve.name === name)?.equation
  return equation === undefined ? `the curve ${name}` : `the curve ${plainMath(equation)} = 0`
}

function pointsWords(points: readonly PointRecord[], variables: readonly [string, string]): string {
  const [first, ...others] = points.map((point) => placeOf(point, variables))
  if (others.length === 0) return `the point ${first}`
  if (others.length < 3) return `the points ${[first, ...others].join('; ')}`
  return `${points.length} points, ${first} among them`
}

function placeOf(
  { at, approximately, field }: PointRecord,
  [x, y]: readonly [string, string],
): string {
  const isRational = field.polynomial === 't' || !/t/.test(at.join())
  if (isRational) return pointWords({ [x]: at[0], [y]: at[1] })
  const [a, b] = approximately.map((value) => Number(value.toFixed(4)))
  return `${plainMath(x)} ≈ ${minus(a)}, ${plainMath(y)} ≈ ${minus(b)} (algebraic)`
}

function minus(value = 0): string {
  return String(value).replace('-', '−')
}

function placesWords(zeros: readonly AttainingZero[]): string {
  const words = zeros.map((zero) => {
    switch (zero.kind) {
      case 'point':
        return pointWords(zero.coordinates)
      case 'curve':
        return `every point of ${plainMath(zero.equation)} = 0`
      case 'all':
        return 'every point'
    }
  })
  return words.length > 3 ? `${words[0]} and ${words.length - 1} more places` : words.join('; ')
}

function lowered(reason: string): string {
  return reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, '')
}
