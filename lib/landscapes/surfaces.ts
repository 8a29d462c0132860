import { normalCrossing } from '@/lib/geometry/algebra'
import { difference, power, product, square, sum, variable } from './expression'
import type { Landscape } from './landscape'
import { patch, point, segment } from './optimal-set'
import { coefficient, named, polynomialLandscape } from './polynomial-landscape'

const [x, y, z] = [variable(0), variable(1), variable(2)]
const box = [
  [-1, 1],
  [-1, 1],
  [-1, 1],
] as const
const unit = [-1, 1] as const
const planes = [
  patch((s, t) => [0, s, t], unit, unit),
  patch((s, t) => [s, 0, t], unit, unit),
  patch((s, t) => [s, t, 0], unit, unit),
]
const axes = [
  segment([-1, 0, 0], [1, 0, 0]),
  segment([0, -1, 0], [0, 1, 0]),
  segment([0, 0, -1], [0, 0, 1]),
] as const

/** Three parameters. */
export const surfaces: readonly Landscape[] = [
  polynomialLandscape({
    id: 'bowl-in-space',
    title: 'Bowl in space',
    loss: sum(square(x), square(y), square(z)),
    domain: box,
    optimalSet: [point(0, 0, 0)],
    coefficient: coefficient(3, 2, 1),
    points: [named('origin', [0, 0, 0], 3, 2, 1)],
    source: 'regular: λ = d/2',
  }),
  polynomialLandscape({
    id: 'square-bowl-in-space',
    title: 'Bowl in space, squared',
    loss: square(sum(square(x), square(y), square(z))),
    domain: box,
    optimalSet: [point(0, 0, 0)],
    coefficient: coefficient(3, 4, 1),
    points: [named('origin', [0, 0, 0], 3, 4, 1)],
    source:
      'homogeneous of degree 4 and positive off 0: λ = d/4, where complex points would give 1/2',
  }),
  polynomialLandscape({
    id: 'three-planes',
    title: 'Three planes',
    loss: product(square(x), square(y), square(z)),
    domain: box,
    optimalSet: planes,
    coefficient: normalCrossing([1, 1, 1]),
    points: [
      named('triple crossing', [0, 0, 0], 1, 2, 3),
      named('on a line', [0, 0, 0.5], 1, 2, 2),
    ],
    source: 'product rule: three factors with λ = 1/2',
  }),
  polynomialLandscape({
    id: 'uneven-planes',
    title: 'Uneven planes',
    loss: product(power(x, 4), power(y, 4), square(z)),
    domain: box,
    optimalSet: planes,
    coefficient: normalCrossing([2, 2, 1]),
    points: [named('triple crossing', [0, 0, 0], 1, 4, 2)],
    source: 'product rule: two factors with λ = 1/4',
  }),
  polynomialLandscape({
    id: 'crossing-of-lines',
    title: 'Crossing of lines',
    loss: sum(square(x), product(square(y), square(z))),
    domain: box,
    optimalSet: [axes[1], axes[2]],
    coefficient: coefficient(1, 1, 2),
    points: [named('crossing', [0, 0, 0], 1, 1, 2), named('on one line', [0, 0.5, 0], 1, 1, 1)],
    source: 'sum rule: (1/2, 1) and (1/2, 2)',
  }),
  polynomialLandscape({
    id: 'three-axes',
    title: 'Three axes',
    loss: sum(
      product(square(x), square(y)),
      product(square(y), square(z)),
      product(square(z), square(x)),
    ),
    domain: box,
    optimalSet: axes,
    coefficient: coefficient(3, 4, 1),
    points: [named('origin', [0, 0, 0], 3, 4, 1), named('on one axis', [0, 0, 0.5], 1, 1, 1)],
    source: 'one blow-up: (h + 1)/(2k) = 3/4 on the exceptional plane, 1 on the axes',
  }),
  polynomialLandscape({
    id: 'plane-and-line',
    title: 'Plane and line',
    loss: product(square(x), sum(square(y), square(z))),
    domain: box,
    optimalSet: [planes[0]!, axes[0]],
    coefficient: coefficient(1, 2, 1),
    points: [named('origin', [0, 0, 0], 1, 2, 1), named('on the line', [0.5, 0, 0], 1, 1, 1)],
    source: 'product rule: 1/2 of w₁² against 1 of w₂² + w₃²',
  }),
  polynomialLandscape({
    id: 'cone',
    title: 'Cone',
    loss: square(difference(sum(square(x), square(y)), square(z))),
    domain: box,
    optimalSet: [-1, 1].map((sign) =>
      patch((r, a) => [r * Math.cos(a), r * Math.sin(a), sign * r], [0, 1], [-Math.PI, Math.PI]),
    ),
    coefficient: coefficient(1, 2, 1),
    points: [named('apex', [0, 0, 0], 1, 2, 1)],
    source: 'one blow-up: 3/4 on the exceptional plane, 1/2 on the smooth cone',
  }),
  polynomialLandscape({
    id: 'whitney-umbrella',
    title: 'Whitney umbrella',
    loss: square(difference(square(x), product(square(y), z))),
    domain: box,
    optimalSet: [patch((s, t) => [s * t, s, t ** 2], unit, unit), segment([0, 0, -1], [0, 0, 0])],
    coefficient: coefficient(1, 2, 2),
    points: [
      named('pinch point', [0, 0, 0], 1, 2, 2),
      named('on the crossing', [0, 0, 0.5], 1, 2, 2),
      named('on the handle', [0, 0, -0.5], 1, 2, 1),
    ],
    source: 'for w₃ > 0 two sheets cross; for w₃ < 0 only the handle is left',
  }),
  polynomialLandscape({
    id: 'cuspidal-edge',
    title: 'Cuspidal edge',
    loss: square(difference(square(y), power(z, 3))),
    domain: box,
    optimalSet: [patch((s, t) => [t, s ** 3, s ** 2], unit, unit)],
    coefficient: coefficient(5, 12, 1),
    points: [named('on the edge', [0, 0, 0], 5, 12, 1)],
    source: 'the cusp, times a line that changes nothing',
  }),
]
