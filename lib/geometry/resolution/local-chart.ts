import {
  combine,
  multiplyElements,
  type RealField,
} from '@/lib/geometry/algebraic-numbers/real-field'
import { coefficientAt, type LocalPolynomial, orderAtOrigin } from './local-polynomial'
import type { ExceptionalDivisor } from './resolution-tree'

/** The strict transform of one of the curves, by its number. */
export type LocalCurve = { readonly index: number; readonly equation: LocalPolynomial }

/**
 * An edge of the region near the centre of a chart: its pull-back is sign · u^a v^b · (equation, if the
 * curve passes through the centre), up to a positive factor; the region is where it is ≥ 0.
 */
export type LocalEdge = { readonly index: number; readonly sign: number }

/** What passes through the centre of a chart. */
export type LocalChart = {
  readonly field: RealField
  /** The exceptional divisor {u = 0}, if it is one. */
  readonly u: ExceptionalDivisor | undefined
  /** The exceptional divisor {v = 0}, if it is one. */
  readonly v: ExceptionalDivisor | undefined
  readonly curves: readonly LocalCurve[]
  readonly edges: readonly LocalEdge[]
}

/** Whether the divisors through the origin are smooth there, transversal, and at most two. */
export function isNormalCrossing({ field, u, v, curves }: LocalChart): boolean {
  const axes = (u ? 1 : 0) + (v ? 1 : 0)
  if (axes + curves.length > 2) return false
  if (curves.some(({ equation }) => orderAtOrigin(equation) > 1)) return false
  const [first, second] = curves.map(({ equation }) => ({
    alongU: coefficientAt(equation, 1, 0),
    alongV: coefficientAt(equation, 0, 1),
  }))
  if (!first) return true
  if (u) return first.alongV.length > 0
  if (v) return first.alongU.length > 0
  if (!second) return true
  const determinant = combine(
    multiplyElements(field, first.alongU, second.alongV),
    1n,
    multiplyElements(field, first.alongV, second.alongU),
    -1n,
  )
  return determinant.length > 0
}

/**
 * Of the four quadrants that two divisors crossing at the origin cut out (halves count twice, the whole
 * four times), how many lie in the region.
 */
export function countQuadrants({ u, v, curves, edges }: LocalChart): number {
  const divisors = [u, v, ...curves].filter((divisor) => divisor !== undefined)
  const signs = [1, -1].flatMap((a) => [1, -1].map((b) => [a, b] as const))
  return signs.filter((pair) => {
    const side = (divisor: unknown): number => {
      const position = divisors.findIndex((other) => other === divisor)
      return position < 0 ? 1 : pair[position === 0 ? 0 : 1]
    }
    return edges.every(({ index, sign }) => {
      const curve = curves.find((other) => other.index === index)
      const alongU = (u?.orders[index] ?? 0) % 2 === 0 ? 1 : side(u)
      const alongV = (v?.orders[index] ?? 0) % 2 === 0 ? 1 : side(v)
      return sign * alongU * alongV * (curve ? side(curve) : 1) > 0
    })
  }).length
}
