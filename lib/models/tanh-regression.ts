import { fraction } from '@/lib/numerics/fraction'
import { hyperbolicTangents, tanh } from '@/lib/numerics/tanh'
import { gaussianRegression } from './gaussian-regression'
import { hyperbola } from './optimal-set'
import { separableLikelihood } from './separable'

/**
 * y = a tanh(b x) + N(0, 1): one hidden unit. At truth zero W₀ is the cross ab = 0 and
 * (λ, m) = (1/2, 2); elsewhere it is the pair ±(a₀, b₀) and the model is regular there.
 */
export const tanhRegression = gaussianRegression({
  name: 'tanh-regression',
  description: 'y = a tanh(b x) + N(0, 1)',
  parameters: ['a', 'b'],
  inputs: 1,
  prior: [
    { kind: 'uniform', lo: -3, hi: 3 },
    { kind: 'uniform', lo: -3, hi: 3 },
  ],
  truth: [0, 0],
  response: ([a = 0, b = 0], x) => a * tanh(b * x),
  responseGradient: ([a = 0, b = 0], x) => {
    const t = tanh(b * x)
    return [t, a * x * (1 - t * t)]
  },
  likelihood: (sample) =>
    separableLikelihood(
      {
        inputs: 1,
        feature: ([b = 0], x) => tanh(b * x),
        features: ([b = 0], x, values) => hyperbolicTangents(b, x, values),
      },
      sample,
    ),
  optimalSet: ([a = 0, b = 0], bounds) =>
    a * b === 0
      ? hyperbola(0, bounds)
      : [
          { kind: 'point', at: [a, b] },
          { kind: 'point', at: [-a, -b] },
        ],
  learningCoefficient: ([a = 0, b = 0]) =>
    a * b === 0
      ? { lambda: fraction(1, 2), multiplicity: 2, source: 'K/(ab)² is positive: normal crossing' }
      : { lambda: fraction(1), multiplicity: 1, source: 'regular: λ = d/2' },
})
