import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { hyperbola } from './optimal-set'
import { momentsOf, separableLikelihood } from './separable'

/**
 * y ~ N(ab, 1): the smallest model with a crossing. K = (ab − a₀b₀)²/2; at truth zero W₀ is the cross
 * ab = 0 and (λ, m) = (1/2, 2), elsewhere a hyperbola and (1/2, 1).
 */
export const gaussianLocationProduct = gaussianRegression({
  name: 'gaussian-location-product',
  description: 'y ~ N(a b, 1)',
  parameters: ['a', 'b'],
  inputs: 0,
  prior: [
    { kind: 'normal', mean: 0, sd: 1 },
    { kind: 'normal', mean: 0, sd: 1 },
  ],
  truth: [0, 0],
  response: ([a = 0, b = 0]) => a * b,
  responseGradient: ([a = 0, b = 0]) => [b, a],
  likelihood: (sample) => {
    const { n, y, yy } = momentsOf(sample)
    const form = {
      inputs: 0,
      feature: ([b = 0]: readonly number[]) => b,
    } as const
    return separableLikelihood(form, sample, ([b = 0]) => ({
      featureSquares: n * b * b,
      featureResiduals: b * y,
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
