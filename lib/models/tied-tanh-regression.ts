import { fraction } from '@/lib/numerics/fraction'
import { tanh } from '@/lib/numerics/tanh'
import { gaussianRegression } from './gaussian-regression'

/**
 * y = w tanh(w x) + N(0, 1): a hidden unit whose two weights are tied. f is even in w and vanishes as
 * w²x, so K = w⁴/2 + … and λ = 1/4 at truth zero; the points ±w₀ are regular elsewhere.
 */
export const tiedTanhRegression = gaussianRegression({
  name: 'tied-tanh-regression',
  description: 'y = w tanh(w x) + N(0, 1)',
  parameters: ['w'],
  inputs: 1,
  prior: [{ kind: 'normal', mean: 0, sd: 1 }],
  truth: [0],
  response: ([w = 0], x) => w * tanh(w * x),
  responseGradient: ([w = 0], x) => {
    const t = tanh(w * x)
    return [t + w * x * (1 - t * t)]
  },
  optimalSet: ([w = 0]) => [
    { kind: 'point', at: [w] },
    ...(w === 0 ? [] : [{ kind: 'point', at: [-w] } as const]),
  ],
  learningCoefficient: ([w = 0]) => ({
    lambda: w === 0 ? fraction(1, 4) : fraction(1, 2),
    multiplicity: 1,
    source: w === 0 ? 'K/w⁴ is positive' : 'regular: λ = d/2',
  }),
})
