import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { hyperbola } from './optimal-set'
import { momentsOf, separableLikelihood } from './separable'

/**
 * y = a b x + N(0, 1): the smallest linear network with a hidden unit. Only c = ab is identified,
 * K = (ab − a₀b₀)²/2; at truth zero W₀ is a cross and (λ, m) = (1/2, 2).
 */
export const productRegression = gaussianRegression({
  name: 'product-regression',
  description: 'y = a b x + N(0, 1)',
  parameters: ['a', 'b'],
  inputs: 1,
  prior: [
    { kind: 'uniform', lo: -2, hi: 2 },
    { kind: 'uniform', lo: -2, hi: 2 },
  ],
  truth: [0, 0],
  response: ([a = 0, b = 0], x) => a * b * x,
  responseGradient: ([a = 0, b = 0], x) => [b * x, a * x],
  likelihood: (sample) => {
    const { xx, xy, yy } = momentsOf(sample)
    const form = {
      inputs: 1,
      feature: ([b = 0]: readonly number[], x: number) => b * x,
    } as const
    return separableLikelihood(form, sample, ([b = 0]) => ({
      featureSquares: b * b * xx,
      featureResiduals: b * xy,
      residualSquares: yy,
    }))
  },
  optimalSet: ([a = 0, b = 0], bounds) => hyperbola(a * b, bounds),
  learningCoefficient: ([a = 0, b = 0]) => ({
    lambda: fraction(1, 2),
    multiplicity: a * b === 0 ? 2 : 1,
    source: a * b === 0 ? 'normal crossing a²b²' : 'smooth W₀ of codimension 1',
  }),
})
