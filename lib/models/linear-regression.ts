import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { momentsOf, separableLikelihood } from './separable'

/** y = w₀ + w₁ x + N(0, 1): regular, K = ½ |w − w₀|² for x ~ N(0, 1), λ = 1. */
export const linearRegression = gaussianRegression({
  name: 'linear-regression',
  description: 'y = w0 + w1 x + N(0, 1)',
  parameters: ['w0', 'w1'],
  inputs: 1,
  prior: [
    { kind: 'normal', mean: 0, sd: 2 },
    { kind: 'normal', mean: 0, sd: 2 },
  ],
  truth: [0.5, -0.5],
  response: ([intercept = 0, slope = 0], x) => intercept + slope * x,
  responseGradient: (_, x) => [1, x],
  likelihood: (sample) => {
    const sum = momentsOf(sample)
    const form = {
      inputs: 1,
      feature: () => 1,
      offset: ([slope = 0]: readonly number[], x: number) => slope * x,
    } as const
    return separableLikelihood(form, sample, ([slope = 0]) => ({
      featureSquares: sum.n,
      featureResiduals: sum.y - slope * sum.x,
      residualSquares: sum.yy - slope * (2 * sum.xy - slope * sum.xx),
    }))
  },
  optimalSet: (truth) => [{ kind: 'point', at: truth }],
  learningCoefficient: () => ({
    lambda: fraction(1),
    multiplicity: 1,
    source: 'regular: λ = d/2',
  }),
})
