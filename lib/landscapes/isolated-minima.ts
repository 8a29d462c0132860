import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { type Expression, power, product, square, sum, variable } from './expression'
import type { Landscape } from './landscape'
import { point } from './optimal-set'
import { coefficient, polynomialLandscape } from './polynomial-landscape'

const [x, y] = [variable(0), variable(1)]

/** Two parameters, one optimum: W₀ is a point, and λ still ranges from 1/4 to 1. */
export const isolatedMinima: readonly Landscape[] = [
  isolated({
    id: 'bowl',
    title: 'Bowl',
    loss: sum(square(x), square(y)),
    coefficient: coefficient(1, 1, 1),
    source: 'regular: λ = d/2',
  }),
  isolated({
    id: 'trough',
    title: 'Trough',
    loss: sum(square(x), power(y, 4)),
    coefficient: coefficient(3, 4, 1),
    source: 'sum rule: 1/2 + 1/4',
  }),
  isolated({
    id: 'quartic-bowl',
    title: 'Quartic bowl',
    loss: sum(power(x, 4), power(y, 4)),
    coefficient: coefficient(1, 2, 1),
    source: 'sum rule: 1/4 + 1/4',
  }),
  isolated({
    id: 'uneven-bowl',
    title: 'Uneven bowl',
    loss: sum(power(x, 4), power(y, 6)),
    coefficient: coefficient(5, 12, 1),
    source: 'sum rule: 1/4 + 1/6',
  }),
  isolated({
    id: 'square-bowl',
    title: 'Bowl, squared',
    loss: square(sum(square(x), square(y))),
    coefficient: coefficient(1, 2, 1),
    source: 'homogeneous of degree 4 and positive off 0: λ = d/4',
  }),
  isolated({
    id: 'flat-bowl',
    title: 'Bowl to the fourth',
    loss: power(sum(square(x), square(y)), 4),
    coefficient: coefficient(1, 4, 1),
    source: 'homogeneous of degree 8 and positive off 0: λ = d/8',
  }),
  isolated({
    id: 'squared-trough',
    title: 'Trough, squared',
    loss: square(sum(square(x), power(y, 4))),
    coefficient: coefficient(3, 8, 1),
    source: 'weighted homogeneous and positive off 0: λ = (1/2 + 1/4)/2',
  }),
  isolated({
    id: 'almost-crossing',
    title: 'Crossing with a bowl for a floor',
    loss: sum(product(square(x), square(y)), product(0.02, sum(square(x), square(y)))),
    coefficient: coefficient(1, 1, 1),
    source:
      'regular: the Hessian is 0.04 times 1, so λ = d/2; above ε ≈ 0.02² it looks like a crossing',
  }),
  isolated({
    id: 'crossing-with-floor',
    title: 'Crossing with a quartic floor',
    loss: sum(product(square(x), square(y)), power(x, 4), power(y, 4)),
    coefficient: coefficient(1, 2, 1),
    source: 'Newton polygon: the diagonal meets the inside of an edge',
  }),
  isolated({
    id: 'crossing-with-flat-floor',
    title: 'Crossing with a sextic floor',
    loss: sum(product(square(x), square(y)), power(x, 6), power(y, 6)),
    coefficient: coefficient(1, 2, 2),
    source: 'Newton polygon: the diagonal meets the vertex (2, 2), so m = 2',
  }),
]

function isolated(given: {
  readonly id: string
  readonly title: string
  readonly loss: Expression
  readonly coefficient: LearningCoefficient
  readonly source: string
}): Landscape {
  return polynomialLandscape({
    ...given,
    domain: [
      [-1, 1],
      [-1, 1],
    ],
    optimalSet: [point(0, 0)],
    points: [{ name: 'origin', at: [0, 0], ...given.coefficient }],
  })
}
