import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { momentsOf, separableLikelihood } from './separable'

/** y ~ N(w, 1): the regular model of the books, K = (w − w₀)²/2 and λ = 1/2. */
export const gaussianLocation = gaussianRegression({
  name: 'gaussian-location',
  description: 'y ~ N(w, 1)',
  parameters: ['w'],
  inputs: 0,
  prior: [{ kind: 'normal', mean: 0, sd: 2 }],
  truth: [0.3],
  response: ([w = 0]) => w,
  responseGradient: () => [1],
  likelihood: (sample) => {
    const { n, y, yy } = momentsOf(sample)
    return separableLikelihood({ inputs: 0, feature: () => 1 }, sample, () => ({
      featureSquares: n,
      featureResiduals: y,
      residualSquares: yy,
    }))
  },
  optimalSet: (truth) => [{ kind: 'point', at: truth }],
  learningCoefficient: () => ({
    lambda: fraction(1, 2),
    multiplicity: 1,
    source: 'regular: λ = d/2',
  }),
})
