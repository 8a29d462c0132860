import { difference, power, product, square, sum, variable } from './expression'
import type { Landscape } from './landscape'
import { curve, point, segment } from './optimal-set'
import { coefficient, named, polynomialLandscape } from './polynomial-landscape'

const [x, y] = [variable(0), variable(1)]
const box = [
  [-1, 1],
  [-1, 1],
] as const
const wide = [
  [-2, 2],
  [-2, 2],
] as const

/** Two parameters: K = f² for plane curves f = 0, smooth and singular. */
export const curves: readonly Landscape[] = [
  polynomialLandscape({
    id: 'diagonal-valley',
    title: 'Diagonal valley',
    loss: square(difference(x, y)),
    domain: box,
    optimalSet: [segment([-1, -1], [1, 1])],
    coefficient: coefficient(1, 2, 1),
    points: [named('a point of the valley', [0, 0], 1, 2, 1)],
    source: 'smooth curve; the Newton polygon in these coordinates gives only the bound λ ≤ 1',
  }),
  polynomialLandscape({
    id: 'hyperbola',
    title: 'Hyperbola',
    loss: square(difference(product(x, y), 1)),
    domain: wide,
    optimalSet: [-1, 1].map((sign) => curve((s) => [sign * 2 ** s, sign * 2 ** -s], [-1, 1])),
    coefficient: coefficient(1, 2, 1),
    points: [named('vertex', [1, 1], 1, 2, 1), named('at the edge', [0.5, 2], 1, 2, 1)],
    source: 'smooth curve: the true product is not 0',
  }),
  polynomialLandscape({
    id: 'residual-chain',
    title: 'Residual chain',
    loss: square(difference(product(sum(x, 1), sum(y, 1)), 1)),
    domain: [
      [-0.5, 1],
      [-0.5, 1],
    ],
    optimalSet: [curve((s) => [2 ** s - 1, 2 ** -s - 1], [-1, 1])],
    coefficient: coefficient(1, 2, 1),
    points: [named('origin', [0, 0], 1, 2, 1)],
    source: 'smooth curve: the skip connection has moved the crossing to (−1, −1)',
  }),
  polynomialLandscape({
    id: 'circle',
    title: 'Circle',
    loss: square(difference(sum(square(x), square(y)), 1)),
    domain: [
      [-1.5, 1.5],
      [-1.5, 1.5],
    ],
    optimalSet: [curve((s) => [Math.cos(s), Math.sin(s)], [-Math.PI, Math.PI])],
    coefficient: coefficient(1, 2, 1),
    points: [named('east', [1, 0], 1, 2, 1), named('north', [0, 1], 1, 2, 1)],
    source: 'smooth curve',
  }),
  polynomialLandscape({
    id: 'node',
    title: 'Node',
    loss: square(difference(square(x), square(y))),
    domain: box,
    optimalSet: [segment([-1, -1], [1, 1]), segment([-1, 1], [1, -1])],
    coefficient: coefficient(1, 2, 2),
    points: [named('node', [0, 0], 1, 2, 2), named('on one branch', [0.5, 0.5], 1, 2, 1)],
    source: 'turned by 45° it is the crossing w₁²w₂²',
  }),
  polynomialLandscape({
    id: 'three-lines',
    title: 'Three lines',
    loss: product(square(x), square(difference(x, y)), square(sum(x, y))),
    domain: box,
    optimalSet: [segment([0, -1], [0, 1]), segment([-1, -1], [1, 1]), segment([-1, 1], [1, -1])],
    coefficient: coefficient(1, 3, 1),
    points: [named('triple point', [0, 0], 1, 3, 1), named('on one line', [0, 0.5], 1, 2, 1)],
    source: 'one blow-up: the exceptional line has (h + 1)/(2k) = 2/6',
  }),
  polynomialLandscape({
    id: 'cusp',
    title: 'Cusp',
    loss: square(difference(square(x), power(y, 3))),
    domain: box,
    optimalSet: [curve((s) => [s ** 3, s ** 2], [-1, 1])],
    coefficient: coefficient(5, 12, 1),
    points: [named('cusp', [0, 0], 5, 12, 1), named('on the curve', [0.125, 0.25], 1, 2, 1)],
    source: 'weights (1/2, 1/3): λ = (1/2 + 1/3)/2, the third exceptional line of the resolution',
  }),
  polynomialLandscape({
    id: 'tacnode',
    title: 'Tacnode',
    loss: square(difference(square(x), power(y, 4))),
    domain: box,
    optimalSet: [curve((s) => [s ** 2, s], [-1, 1]), curve((s) => [-(s ** 2), s], [-1, 1])],
    coefficient: coefficient(3, 8, 1),
    points: [named('tacnode', [0, 0], 3, 8, 1), named('on one branch', [0.25, 0.5], 1, 2, 1)],
    source: 'weights (1/2, 1/4): λ = (1/2 + 1/4)/2',
  }),
  polynomialLandscape({
    id: 'rhamphoid',
    title: 'Cusp of order five',
    loss: square(difference(square(x), power(y, 5))),
    domain: box,
    optimalSet: [curve((s) => [s ** 5, s ** 2], [-1, 1])],
    coefficient: coefficient(7, 20, 1),
    points: [named('cusp', [0, 0], 7, 20, 1)],
    source: 'weights (1/2, 1/5): λ = (1/2 + 1/5)/2',
  }),
  polynomialLandscape({
    id: 'cubic-cusp',
    title: 'Cusp of three and four',
    loss: square(difference(power(x, 3), power(y, 4))),
    domain: box,
    optimalSet: [curve((s) => [s ** 4, s ** 3], [-1, 1])],
    coefficient: coefficient(7, 24, 1),
    points: [named('cusp', [0, 0], 7, 24, 1)],
    source: 'weights (1/3, 1/4): λ = (1/3 + 1/4)/2',
  }),
  polynomialLandscape({
    id: 'line-and-dot',
    title: 'Line and dot',
    loss: square(product(difference(x, 1), square(sum(square(x), square(y))))),
    domain: [
      [-1, 1.5],
      [-1, 1],
    ],
    optimalSet: [point(0, 0), segment([1, -1], [1, 1])],
    coefficient: coefficient(1, 4, 1),
    points: [named('dot', [0, 0], 1, 4, 1), named('on the line', [1, 0], 1, 2, 1)],
    source: '(w₁² + w₂²)⁴ at the dot, (w₁ − 1)² on the line [@lau2025]',
  }),
]
