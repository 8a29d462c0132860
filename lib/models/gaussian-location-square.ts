import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { momentsOf, separableLikelihood } from './separable'

/**
 * y ~ N(w², 1): K = (w² − w₀²)²/2. At truth zero the minimum is a single point and yet singular,
 * λ = 1/4; elsewhere the two points ±w₀ are regular.
 */
export const gaussianLocationSquare = gaussianRegression({
  name: 'gaussian-location-square',
  description: 'y ~ N(w², 1)',
  parameters: ['w'],
  inputs: 0,
  prior: [{ kind: 'uniform', lo: -2, hi: 2 }],
  truth: [0],
  response: ([w = 0]) => w * w,
  responseGradient: ([w = 0]) => [2 * w],
  likelihood: (sample) => {
    const { n, y, yy } = momentsOf(sample)
    return separableLikelihood(
      { inputs: 0, scale: (w) => w * w, feature: () => 1 },
      sample,
      () => ({
        featureSquares: n,
        featureResiduals: y,
        residualSquares: yy,
      }),
    )
  },
  optimalSet: ([w = 0]) => [
    { kind: 'point', at: [w] },
    ...(w === 0 ? [] : [{ kind: 'point', at: [-w] } as const]),
  ],
  learningCoefficient: ([w = 0]) => ({
    lambda: w === 0 ? fraction(1, 4) : fraction(1, 2),
    multiplicity: 1,
    source: w === 0 ? 'K = w⁴/2' : 'regular: λ = d/2',
  }),
})
