import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { fraction } from '@/lib/numerics/fraction'
import { once } from '@/lib/numerics/once'
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
 * by writing K out. Each is worked out when it is first asked for: a page that shows one landscape does
 * not wait for the others of the table.
 */
export function polynomialLandscape(given: PolynomialLandscape): Landscape {
  const { loss } = given
  const domain = given.domain.filter((interval) => interval !== undefined)
  const dimension = dimensionOf(domain)
  const partials = once(() => domain.map((_, i) => derivative(loss, i)))
  const gradient = once(() => partials().map(evaluation))
  const hessian = once(() =>
    partials().flatMap((partial) => domain.map((_, j) => evaluation(derivative(partial, j)))),
  )
  const value = once(() => evaluation(loss))
  const isEven = once(() => domain.map((_, i) => isEvenIn(loss, i)))
  const slope = once(() => derivative(loss, dimension - 1))
  return {
    id: given.id,
    title: given.title,
    get tex() {
      return tex(loss, dimension)
    },
    get formula() {
      return plain(loss, dimension)
    },
    expression: loss,
    dimension,
    get loss() {
      return value()
    },
    gradient: (w) => {
      const along = gradient()
      const slopes = new Float64Array(dimension)
      for (let i = 0; i < dimension; i++) slopes[i] = along[i]!(w)
      return slopes
    },
    hessian: (w) => Float64Array.from(hessian(), (partial) => partial(w)),
    domain,
    priorExponents: given.priorExponents ?? domain.map(() => 0),
    get isEven() {
      return isEven()
    },
    optimalSet: given.optimalSet,
    coefficient: given.coefficient,
    points: given.points ?? [],
    source: given.source,
    turningPoints: (w, [low, high]) => realRoots(restriction(slope(), dimension - 1, w), low, high),
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
