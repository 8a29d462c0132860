import { constantPolynomial, variablePolynomial } from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import {
  evaluatePolynomial,
  inVariables,
  substitute,
} from '@/lib/geometry/polynomials/substitution'
import { polynomialSurface } from '@/lib/geometry/polynomials/surface'
import { parseFraction } from '@/lib/numerics/fraction'
import type { LabQuestion } from './lab-question'
import type { Window } from './zero-set'

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

/** K in its first two variables, the others set to where the slice stands. */
export function sliceOf(
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

function intervalOf({ box }: LabQuestion, name: string): readonly [number, number] {
  const found = box[name]
  return found ? [found.low.valueOf(), found.high.valueOf()] : [-1, 1]
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}
