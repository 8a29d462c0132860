import { landscape } from '@/lib/landscapes/index'
import { partitionFunction } from '@/lib/landscapes/partition-function'
import { posteriorShare, widthSlope } from '@/lib/landscapes/population-posterior'
import { family, type Quantity } from './quantity'

const QUADRATURE = 'adaptive Gauss–Kronrod quadrature between the turning points of K'

const slope = (id: string, formula: string): Quantity => ({
  meaning: `slope of the log width of exp(−nK) against log n, K = ${formula}, from n = 100 to 10 000`,
  unit: '1',
  how: QUADRATURE,
  value: () => widthSlope(landscape(id), 100, 10_000),
})

/** Quantities of population posteriors ∝ exp(−nK) on landscapes, by name. */
export const landscapeQuantities = {
  'width-slope-quadratic': slope('parabola', 'w²'),
  'width-slope-quartic': slope('quartic', 'w⁴'),
  ...family('flat-share', [1, 10, 100, 1000, 2000, 10_000, 1_000_000], (n) => ({
    meaning: `P(w > 0) under exp(−nK), K = (w + 1)²(w − 1)⁴, prior uniform on [−2, 2], n = ${n}`,
    unit: '1',
    how: QUADRATURE,
    value: () => posteriorShare(landscape('two-wells'), n, [[0, 2]]),
  })),
  ...family('two-wells-free-energy', [1, 10, 100, 1000, 10_000, 1_000_000], (n) => ({
    meaning: `−log Z⁰(n), K = (w + 1)²(w − 1)⁴, prior uniform on [−2, 2], n = ${n}`,
    unit: 'nats',
    how: QUADRATURE,
    value: () => partitionFunction(landscape('two-wells'), n).freeEnergy,
  })),
  // a = 2u, b = 2v turns K = a²b²/2 on [−2, 2]² at n into u²v² on [−1, 1]² at t = 8n.
  ...family('crossing-share', [1, 100, 10_000, 1_000_000], (n) => ({
    meaning: `share of |a|, |b| < 1/2 under exp(−nK), K = a²b²/2, prior uniform on [−2, 2]², n = ${n}`,
    unit: '1',
    how: QUADRATURE,
    value: () =>
      posteriorShare(landscape('crossing'), 8 * n, [
        [-0.25, 0.25],
        [-0.25, 0.25],
      ]),
  })),
  ...family('crossing-free-energy', [10, 100, 1000, 10_000, 1_000_000], (n) => ({
    meaning: `−log Z⁰(n), K = a²b²/2, prior uniform on [−1, 1]², n = ${n}`,
    unit: 'nats',
    how: QUADRATURE,
    value: () => partitionFunction(landscape('crossing'), n / 2).freeEnergy,
  })),
  ...family('crossing-effective-lambda', [10, 100, 1000, 10_000, 100_000, 1_000_000], (n) => ({
    meaning: `−d log Z⁰/d log n, K = w₁²w₂², prior uniform on [0, 1]², n = ${n}`,
    unit: '1',
    how: QUADRATURE,
    value: () => partitionFunction(landscape('quarter-crossing'), n).effectiveLambda,
  })),
  ...family('crossing-tempered-lambda', [10, 100, 1000, 10_000, 100_000, 1_000_000], (n) => ({
    meaning: `nβ E[K] at β = 1/log n, K = w₁²w₂², prior uniform on [0, 1]², n = ${n}`,
    unit: '1',
    how: QUADRATURE,
    value: () => partitionFunction(landscape('quarter-crossing'), n / Math.log(n)).effectiveLambda,
  })),
  ...family('quartic-partition-function', [10, 100, 1000], (n) => ({
    meaning: `Z⁰(n), K = w⁴, prior uniform on [−1, 1], n = ${n}`,
    unit: '1',
    how: QUADRATURE,
    value: () => partitionFunction(landscape('quartic'), n).value,
  })),
} as const satisfies Readonly<Record<string, Quantity>>
