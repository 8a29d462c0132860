import type { Certificate } from '@/lib/geometry/certificate/certificate'
import { constantPolynomial, variablePolynomial } from '@/lib/geometry/polynomials/arithmetic'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import {
  evaluatePolynomial,
  inVariables,
  substitute,
} from '@/lib/geometry/polynomials/substitution'
import { polynomialSurface } from '@/lib/geometry/polynomials/surface'
import { planeThresholdSteps } from '@/lib/geometry/plane-threshold-steps'
import { parseFraction } from '@/lib/numerics/fraction'
import { runToEnd } from '@/lib/numerics/run-to-end'
import type { LabAnswer } from './lab-answer'
import type { LabQuestion } from './lab-question'
import { type Window, zeroSet } from './zero-set'

/** K over the box, to be drawn. */
export type LabLandscape =
  | {
      readonly kind: 'line'
      readonly name: string
      readonly interval: readonly [number, number]
      /** K at equal steps from end to end. */
      readonly values: Float64Array
      readonly top: number
    }
  | {
      readonly kind: 'plane'
      readonly names: readonly [string, string]
      readonly window: Window
      /** Points along each side. */
      readonly size: number
      /** K, row-major (row, column), rows from the smallest second coordinate up. */
      readonly values: Float64Array
      /** The largest of the values. */
      readonly top: number
      /** Where the other variables stand, when there are more than two. */
      readonly slice: Readonly<Record<string, string>>
    }
  | { readonly kind: 'none' }

/** W₀ in the window of a landscape. */
export type LabZeroSet = {
  /** Curves, each its points x₁, y₁, x₂, y₂, … in the coordinates of the window. */
  readonly curves: readonly Float64Array[]
  /** Points worth a mark: crossings, corners, isolated zeros; for a line all zeros, y = 0. */
  readonly points: readonly (readonly [number, number])[]
}

/** Odd, so that the middle of a box is a point of the grid. */
const SIZE = 129

/** K over its box: all of it in one and two variables, a slice through `centre` in more. */
export function labLandscape(
  question: LabQuestion,
  centre: Readonly<Record<string, string>> = {},
): LabLandscape {
  const [first, second] = question.variables
  if (first === undefined) return { kind: 'none' }
  if (second === undefined) {
    const [low, high] = intervalOf(question, first)
    const K = inVariables(question.polynomial, [first])
    const values = Float64Array.from({ length: 4 * SIZE }, (_, i) =>
      evaluatePolynomial(K, [low + ((high - low) * i) / (4 * SIZE - 1)]),
    )
    return { kind: 'line', name: first, interval: [low, high], values, top: largest(values) }
  }
  const window: Window = [intervalOf(question, first), intervalOf(question, second)]
  const [xs, ys] = window.map(([low, high]) =>
    Float64Array.from({ length: SIZE }, (_, i) => low + ((high - low) * i) / (SIZE - 1)),
  )
  const values = polynomialSurface(sliceOf(question, centre), xs!, ys!)
  const others = question.variables.slice(2)
  return {
    kind: 'plane',
    names: [first, second],
    window,
    size: SIZE,
    values,
    top: largest(values),
    slice: Object.fromEntries(others.map((name) => [name, centre[name] ?? '0'])),
  }
}

/** The zeros of K in the window of its landscape, from the curves that the resolution found. */
export function labZeroSet(
  question: LabQuestion,
  landscape: LabLandscape,
  answer: LabAnswer,
): LabZeroSet {
  const none = { curves: [], points: [] }
  if (landscape.kind === 'none') return none
  const certificate = landscapeCertificate(question, landscape, answer)
  if (!certificate) return none
  const curves = certificate.curves.filter(({ N }) => N > 0)
  if (landscape.kind === 'line') {
    const roots = curves.flatMap(({ equation }) => {
      const f = polynomialOf(equation, [landscape.name])
      return signChanges((w) => evaluatePolynomial(f, [w]), landscape.interval)
    })
    return { ...none, points: roots.toSorted((a, b) => a - b).map((root) => [root, 0]) }
  }
  const lines = curves.flatMap(({ equation }) =>
    zeroSet(polynomialOf(equation, landscape.names), landscape.window),
  )
  // At the edge of the window a curve ends and its point is an artefact of the box, unless it rules.
  const attainsAlone =
    answer.status === 'exact' && answer.zeros.every((zero) => zero.kind === 'point')
  return {
    curves: lines,
    points: certificate.points
      .filter(({ approximately, attained, exceptional, chart }) => {
        const crosses = chart.outcome.kind === 'blow-up' || chart.outcome.divisors.length > 1
        return (
          attained !== undefined &&
          (exceptional.length > 0 || crosses) &&
          ((attainsAlone && attained.lambda === answer.lambda) ||
            approximately.every((value, i) => isInside(value, landscape.window[i]!)))
        )
      })
      .map(({ approximately }) => approximately),
  }
}

/** The resolution of K, or of its slice: λ of a slice is no λ of K, but its zeros are zeros of K. */
function landscapeCertificate(
  question: LabQuestion,
  landscape: LabLandscape & { readonly kind: 'line' | 'plane' },
  answer: LabAnswer,
): Certificate | undefined {
  if (question.region.kind === 'box' && question.variables.length <= 2)
    return answer.status === 'exact' ? answer.certificate : undefined
  const slice =
    landscape.kind === 'plane'
      ? sliceOf(question, landscape.slice)
      : inVariables(question.polynomial, [landscape.name])
  if (slice.terms.length === 0) return undefined
  const found = runToEnd(
    planeThresholdSteps({ polynomial: slice, region: { kind: 'box', box: question.box } }),
  )
  return found.status === 'exact' ? found.certificate : undefined
}

/** K in its first two variables, the others set to where the slice stands. */
function sliceOf(
  { polynomial, variables }: LabQuestion,
  centre: Readonly<Record<string, string>>,
): Polynomial {
  const kept = variables.slice(0, 2)
  return substitute(
    inVariables(polynomial, variables),
    variables.map((name) => {
      if (kept.includes(name)) return variablePolynomial(kept, name)
      const value = parseFraction(centre[name] ?? '0')
      return constantPolynomial(kept, value.s * value.n, value.d)
    }),
  )
}

/** Where a function changes its sign, by bisection between the points of a fine grid. */
function signChanges(
  f: (w: number) => number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const count = 2000
  const at = (i: number) => low + ((high - low) * i) / count
  const roots: number[] = f(low) === 0 ? [low] : []
  for (let i = 1; i <= count; i++) {
    let [left, right] = [at(i - 1), at(i)]
    if (f(right) === 0) roots.push(right)
    else if (f(left) !== 0 && f(left) < 0 !== f(right) < 0) {
      for (let step = 0; step < 60; step++) {
        const middle = (left + right) / 2
        if (f(left) < 0 === f(middle) < 0) left = middle
        else right = middle
      }
      roots.push((left + right) / 2)
    }
  }
  return roots
}

function intervalOf({ box }: LabQuestion, name: string): readonly [number, number] {
  const found = box[name]
  return found ? [found.low.valueOf(), found.high.valueOf()] : [-1, 1]
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}

function isInside(value: number, [low, high]: readonly [number, number]): boolean {
  return value > low && value < high
}
