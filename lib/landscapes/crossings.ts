import { normalCrossing } from '@/lib/geometry/algebra'
import { power, product, square, sum, variable } from './expression'
import type { Landscape } from './landscape'
import { segment } from './optimal-set'
import { coefficient, named, polynomialLandscape } from './polynomial-landscape'

const [x, y] = [variable(0), variable(1)]
const box = [
  [-1, 1],
  [-1, 1],
] as const
const axisX = segment([-1, 0], [1, 0])
const axisY = segment([0, -1], [0, 1])

/** Two parameters: valleys along the axes, and where they cross. */
export const crossings: readonly Landscape[] = [
  polynomialLandscape({
    id: 'valley',
    title: 'Valley',
    loss: square(x),
    domain: box,
    optimalSet: [axisY],
    coefficient: coefficient(1, 2, 1),
    points: [named('a point of the valley', [0, 0], 1, 2, 1)],
    source:
      'W₀ is a line of codimension 1 and K is positive definite across it: (r/2, 1) with r = 1',
  }),
  polynomialLandscape({
    id: 'crossing',
    title: 'Crossing',
    loss: product(square(x), square(y)),
    domain: box,
    optimalSet: [axisX, axisY],
    coefficient: normalCrossing([1, 1]),
    points: [named('crossing', [0, 0], 1, 2, 2), named('on one valley', [0.5, 0], 1, 2, 1)],
    source: 'product rule: two factors with λ = 1/2',
  }),
  polynomialLandscape({
    id: 'quarter-crossing',
    title: 'A quarter of the crossing',
    loss: product(square(x), square(y)),
    domain: [
      [0, 1],
      [0, 1],
    ],
    optimalSet: [segment([0, 0], [1, 0]), segment([0, 0], [0, 1])],
    coefficient: normalCrossing([1, 1]),
    points: [named('corner', [0, 0], 1, 2, 2)],
    source: 'V(ε) = √ε (1 + ½ log(1/ε)) and ζ(z) = (2z + 1)^(−2), exactly',
  }),
  polynomialLandscape({
    id: 'uneven-crossing',
    title: 'Uneven crossing',
    loss: product(square(x), power(y, 4)),
    domain: box,
    optimalSet: [axisX, axisY],
    coefficient: normalCrossing([1, 2]),
    points: [
      named('crossing', [0, 0], 1, 4, 1),
      named('on the flat valley', [0.5, 0], 1, 4, 1),
      named('on the steep valley', [0, 0.5], 1, 2, 1),
    ],
    source: 'product rule: the factor w₂⁴ has the smaller λ',
  }),
  polynomialLandscape({
    id: 'three-strata',
    title: 'Three strata',
    loss: product(square(sum(x, 1)), power(x, 4), square(y)),
    domain: [
      [-1.5, 1],
      [-1, 1],
    ],
    optimalSet: [segment([-1.5, 0], [1, 0]), segment([-1, -1], [-1, 1]), segment([0, -1], [0, 1])],
    coefficient: coefficient(1, 4, 1),
    points: [
      named('double crossing', [-1, 0], 1, 2, 2),
      named('flat crossing', [0, 0], 1, 4, 1),
      named('on the horizontal valley', [0.5, 0], 1, 2, 1),
    ],
    source: 'normal crossings at (−1, 0) and (0, 0); on w₁ = 0 the exponent 4 gives λ = 1/4',
  }),
  polynomialLandscape({
    id: 'pinched-valley',
    title: 'Pinched valley',
    loss: sum(product(power(x, 4), square(y)), power(y, 6)),
    domain: box,
    optimalSet: [axisX],
    coefficient: coefficient(1, 3, 1),
    points: [named('origin', [0, 0], 1, 3, 1), named('on the valley', [0.5, 0], 1, 2, 1)],
    source: 'Newton polygon: the diagonal meets (3, 3), inside the edge from (4, 2) to (0, 6)',
  }),
]
