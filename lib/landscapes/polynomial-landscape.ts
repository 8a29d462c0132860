import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { fraction } from '@/lib/numerics/fraction'
import { realRoots } from '@/lib/numerics/real-roots'
import { evaluation } from './evaluation'
import { derivative, type Expression } from './expression'
import type { Landscape, NamedPoint } from './landscape'
import { plain, tex } from './notation'
import type { Interval, Piece } from './optimal-set'
import { restriction } from './restriction'

/** What there is to say of a polynomial landscape; gradient, Hessian and formulas follow from K. */
export type PolynomialLandscape = {
  readonly id: string
  readonly title: string
  readonly loss: Expression
  readonly domain: readonly [Interval, Interval?, Interval?]
  readonly priorExponents?: readonly number[]
  readonly optimalSet: readonly Piece[]
  readonly coefficient: LearningCoefficient
  readonly points?: readonly NamedPoint[]
  readonly source: string
}

/**
 * The landscape of a polynomial K: its gradient and Hessian by exact differentiation, its formulas
 * by writing K out.
 */
export function polynomialLandscape(given: PolynomialLandscape): Landscape {
  const { loss } = given
  const domain = given.domain.filter((interval) => interval !== undefined)
  const dimension = dimensionOf(domain)
  const partials = domain.map((_, i) => derivative(loss, i))
  const gradient = partials.map(evaluation)
  const hessian = partials.flatMap((partial) =>
    domain.map((_, j) => evaluation(derivative(partial, j))),
  )
  const slope = partials.at(-1)!
  return {
    id: given.id,
    title: given.title,
    tex: tex(loss, dimension),
    formula: plain(loss, dimension),
    expression: loss,
    dimension,
    loss: evaluation(loss),
    gradient: (w) => {
      const slopes = new Float64Array(dimension)
      for (let i = 0; i < dimension; i++) slopes[i] = gradient[i]!(w)
      return slopes
    },
    hessian: (w) => Float64Array.from(hessian, (partial) => partial(w)),
    domain,
    priorExponents: given.priorExponents ?? domain.map(() => 0),
    isEven: domain.map((_, i) => isEvenIn(loss, i)),
    optimalSet: given.optimalSet,
    coefficient: given.coefficient,
    points: given.points ?? [],
    source: given.source,
    turningPoints: (w, [low, high]) => realRoots(restriction(slope, dimension - 1, w), low, high),
  }
}

/** λ = p/q and m, as the tables of landscapes write them. */
export function coefficient(p: number, q: number, multiplicity: number): LearningCoefficient {
  return { lambda: fraction(p, q), multiplicity }
}

/** A named point with its local λ = p/q and m. */
export function named(
  name: string,
  at: readonly number[],
  p: number,
  q: number,
  multiplicity: number,
): NamedPoint {
  return { name, at, ...coefficient(p, q, multiplicity) }
}

/** Whether no odd power of a coordinate is left at a point that no accident singles out. */
function isEvenIn(loss: Expression, index: number): boolean {
  const generic = [Math.SQRT1_2, Math.LN2, Math.E / 3]
  return restriction(loss, index, generic).every((value, i) => i % 2 === 0 || value === 0)
}

function dimensionOf(domain: readonly Interval[]): 1 | 2 | 3 {
  const { length } = domain
  return length === 1 || length === 2 ? length : 3
}
