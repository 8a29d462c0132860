import { normalCrossing } from '@/lib/geometry/algebra'
import { difference, power, product, square, sum, variable } from './expression'
import type { Landscape } from './landscape'
import { point, segment } from './optimal-set'
import { coefficient, named, polynomialLandscape } from './polynomial-landscape'

const [x, y] = [variable(0), variable(1)]
const line = [[-1, 1]] as const
const box = [
  [-1, 1],
  [-1, 1],
] as const
const axes = [segment([-1, 0], [1, 0]), segment([0, -1], [0, 1])]

/** Where the prior vanishes or explodes on W₀, or the box cuts it: λ is of K and prior together. */
export const boundaries: readonly Landscape[] = [
  polynomialLandscape({
    id: 'vanishing-prior',
    title: 'Parabola, prior |w|',
    loss: square(x),
    domain: line,
    priorExponents: [1],
    optimalSet: [point(0)],
    coefficient: normalCrossing([1], [1]),
    points: [named('origin', [0], 1, 1, 1)],
    source: 'normal crossing with h = 1: λ = 1 > d/2, because the prior avoids the optimum',
  }),
  polynomialLandscape({
    id: 'jeffreys-prior',
    title: 'Quartic, prior |w|',
    loss: power(x, 4),
    domain: line,
    priorExponents: [1],
    optimalSet: [point(0)],
    coefficient: normalCrossing([2], [1]),
    points: [named('origin', [0], 1, 2, 1)],
    source: "Jeffreys' prior of N(w², 1) is ∝ |w|: normal crossing with h = 1, λ = d/2",
  }),
  polynomialLandscape({
    id: 'edge',
    title: 'Parabola at the edge',
    loss: square(x),
    domain: [[0, 1]],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 2, 1),
    points: [named('edge', [0], 1, 2, 1)],
    source: 'V(ε) = ε^(1/2) on [0, 1]: half of a symmetric peak has the same exponent',
  }),
  polynomialLandscape({
    id: 'crossing-vanishing-prior',
    title: 'Crossing, prior |w₁||w₂|',
    loss: product(square(x), square(y)),
    domain: box,
    priorExponents: [1, 1],
    optimalSet: axes,
    coefficient: normalCrossing([1, 1], [1, 1]),
    points: [named('crossing', [0, 0], 1, 1, 2)],
    source: 'normal crossing with h = (1, 1)',
  }),
  polynomialLandscape({
    id: 'crossing-one-sided-prior',
    title: 'Crossing, prior |w₁|',
    loss: product(square(x), square(y)),
    domain: box,
    priorExponents: [1, 0],
    optimalSet: axes,
    coefficient: normalCrossing([1, 1], [1, 0]),
    points: [named('crossing', [0, 0], 1, 2, 1)],
    source: 'normal crossing with h = (1, 0): the prior lifts one of the two valleys',
  }),
  polynomialLandscape({
    id: 'crossing-exploding-prior',
    title: 'Crossing, prior |w₁|^(−1/2)',
    loss: product(square(x), square(y)),
    domain: box,
    priorExponents: [-0.5, 0],
    optimalSet: axes,
    coefficient: coefficient(1, 4, 1),
    points: [named('crossing', [0, 0], 1, 4, 1)],
    source: 'normal crossing with h = (−1/2, 0): (h + 1)/2 = 1/4',
  }),
  polynomialLandscape({
    id: 'balanced-prior',
    title: 'Uneven crossing, prior |w₂|',
    loss: product(square(x), power(y, 4)),
    domain: box,
    priorExponents: [0, 1],
    optimalSet: axes,
    coefficient: normalCrossing([1, 2], [0, 1]),
    points: [named('crossing', [0, 0], 1, 2, 2)],
    source: 'normal crossing with h = (0, 1): 1/2 is attained twice',
  }),
  polynomialLandscape({
    id: 'bowl-vanishing-prior',
    title: 'Bowl, prior |w₁|²',
    loss: sum(square(x), square(y)),
    domain: box,
    priorExponents: [2, 0],
    optimalSet: [point(0, 0)],
    coefficient: coefficient(2, 1, 1),
    points: [named('origin', [0, 0], 2, 1, 1)],
    source: 'sum rule: 3/2 + 1/2',
  }),
  polynomialLandscape({
    id: 'corner',
    title: 'Valley that meets the box in a corner',
    loss: square(sum(x, y)),
    domain: [
      [0, 1],
      [0, 1],
    ],
    optimalSet: [point(0, 0)],
    coefficient: coefficient(1, 1, 1),
    points: [named('corner', [0, 0], 1, 1, 1)],
    source: 'V(ε) = ε/2 exactly: the box leaves one point of the line w₁ + w₂ = 0',
  }),
  polynomialLandscape({
    id: 'tangent-edge',
    title: 'Valley that touches the edge',
    loss: square(difference(x, square(y))),
    domain: [
      [-1, 0],
      [-1, 1],
    ],
    optimalSet: [point(0, 0)],
    coefficient: coefficient(3, 4, 1),
    points: [named('point of contact', [0, 0], 3, 4, 1)],
    source: 'V(ε) = (2/3) ε^(3/4) exactly for ε ≤ 1: the parabola touches the box from outside',
  }),
]
