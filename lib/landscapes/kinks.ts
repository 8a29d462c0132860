import type { Landscape } from './landscape'
import { point, segment } from './optimal-set'
import { coefficient, named } from './polynomial-landscape'

/** One parameter, not analytic: exponents that no analytic K has. */
export const kinks: readonly Landscape[] = [
  {
    id: 'absolute-value',
    title: 'Absolute value',
    tex: '|w|',
    formula: 'abs(w)',
    dimension: 1,
    loss: (w) => Math.abs(w[0]!),
    gradient: (w) => Float64Array.of(Math.sign(w[0]!)),
    hessian: () => Float64Array.of(0),
    domain: [[-1, 1]],
    priorExponents: [0],
    isEven: [true],
    optimalSet: [point(0)],
    coefficient: coefficient(1, 1, 1),
    points: [named('kink', [0], 1, 1, 1)],
    source: 'V(ε) = ε on [−1, 1]: λ = 1 > d/2, which needs a kink',
    turningPoints: () => [0],
  },
  {
    id: 'dead-region',
    title: 'Dead region',
    tex: '\\max(w, 0)^3',
    formula: 'max(w, 0)^3',
    dimension: 1,
    loss: (w) => Math.max(w[0]!, 0) ** 3,
    gradient: (w) => Float64Array.of(3 * Math.max(w[0]!, 0) ** 2),
    hessian: (w) => Float64Array.of(6 * Math.max(w[0]!, 0)),
    domain: [[-1, 1]],
    priorExponents: [0],
    isEven: [false],
    optimalSet: [segment([-1], [0])],
    coefficient: coefficient(0, 1, 1),
    points: [named('wall', [0], 0, 1, 1)],
    source: 'V(ε) → 1/2: a ReLU that is off has λ = 0; from the live side alone its wall has 1/3',
    turningPoints: () => [0],
  },
]
