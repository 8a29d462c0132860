import type { Certificate } from '@/lib/geometry/certificate/certificate'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { evaluatePolynomial } from '@/lib/geometry/polynomials/substitution'
import type { LabAnswer } from './lab-answer'
import type { LabLandscape } from './lab-landscape'
import { zeroSet } from './zero-set'

/** W₀ in the window of a landscape. */
export type LabZeroSet = {
  /** Curves, each its points x₁, y₁, x₂, y₂, … in the coordinates of the window. */
  readonly curves: readonly Float64Array[]
  /** Points worth a mark: crossings, corners, isolated zeros; for a line all zeros, y = 0. */
  readonly points: readonly (readonly [number, number])[]
}

/**
 * The zeros of K in the window of its landscape.
 *
 * @param certificate the resolution of what is drawn: of K over its box, or of a slice
 */
export function labZeroSet(
  landscape: LabLandscape,
  answer: LabAnswer,
  certificate: Certificate | undefined,
): LabZeroSet {
  const none = { curves: [], points: [] }
  if (landscape.kind === 'none' || !certificate) return none
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

function isInside(value: number, [low, high]: readonly [number, number]): boolean {
  return value > low && value < high
}
