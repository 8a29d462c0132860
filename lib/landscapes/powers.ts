import { power, product, square, sum, difference, variable } from './expression'
import type { Landscape } from './landscape'
import { point } from './optimal-set'
import { coefficient, named, polynomialLandscape } from './polynomial-landscape'

const w = variable(0)

/** One parameter: K = w^(2k), where λ = 1/(2k), and its relatives with two wells or two scales. */
export const powers: readonly Landscape[] = [
  polynomialLandscape({
    id: 'parabola',
    title: 'Parabola',
    loss: square(w),
    domain: [[-1, 1]],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 2, 1),
    points: [named('origin', [0], 1, 2, 1)],
    source: 'V(ε) = ε^(1/2) on [−1, 1]: the regular case, λ = d/2',
  }),
  polynomialLandscape({
    id: 'quartic',
    title: 'Quartic',
    loss: power(w, 4),
    domain: [[-1, 1]],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 4, 1),
    points: [named('origin', [0], 1, 4, 1)],
    source: 'V(ε) = ε^(1/4) on [−1, 1]',
  }),
  polynomialLandscape({
    id: 'sextic',
    title: 'Sextic',
    loss: power(w, 6),
    domain: [[-1, 1]],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 6, 1),
    points: [named('origin', [0], 1, 6, 1)],
    source: 'V(ε) = ε^(1/6) on [−1, 1]',
  }),
  polynomialLandscape({
    id: 'octic',
    title: 'Octic',
    loss: power(w, 8),
    domain: [[-1, 1]],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 8, 1),
    points: [named('origin', [0], 1, 8, 1)],
    source: 'V(ε) = ε^(1/8) on [−1, 1]',
  }),
  polynomialLandscape({
    id: 'almost-quartic',
    title: 'Almost quartic',
    loss: sum(power(w, 4), product(0.01, square(w))),
    domain: [[-1, 1]],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 2, 1),
    points: [named('origin', [0], 1, 2, 1)],
    source: 'K″(0) = 0.02 > 0, so λ = 1/2; below t ≈ 0.01^(−2) it looks like w⁴, where λ = 1/4',
  }),
  polynomialLandscape({
    id: 'two-wells',
    title: 'Two wells',
    loss: product(square(sum(w, 1)), power(difference(w, 1), 4)),
    domain: [[-2, 2]],
    optimalSet: [point(-1), point(1)],
    coefficient: coefficient(1, 4, 1),
    points: [named('sharp well', [-1], 1, 2, 1), named('flat well', [1], 1, 4, 1)],
    source: 'K ≍ (w + 1)² at −1 and (w − 1)⁴ at 1; the smaller λ wins',
  }),
  polynomialLandscape({
    id: 'neighbouring-wells',
    title: 'Neighbouring wells',
    loss: product(square(sum(w, 1)), power(w, 4)),
    domain: [[-2, 1]],
    optimalSet: [point(-1), point(0)],
    coefficient: coefficient(1, 4, 1),
    points: [named('sharp well', [-1], 1, 2, 1), named('flat well', [0], 1, 4, 1)],
    source: 'K ≍ (w + 1)² at −1 and w⁴ at 0; the smaller λ wins',
  }),
]
