import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { momentsOf, separableLikelihood } from './separable'

/**
 * y = w³x + N(0, 1): lines again, in a parameter that crowds at the origin. K = (w³ − w₀³)²/2, so
 * λ = 1/6 at truth zero and 1/2 elsewhere: λ depends on how the functions are parametrised.
 */
export const cubicRegression = gaussianRegression({
  name: 'cubic-regression',
  description: 'y = w³ x + N(0, 1)',
  parameters: ['w'],
  inputs: 1,
  prior: [{ kind: 'uniform', lo: -2, hi: 2 }],
  truth: [0],
  response: ([w = 0], x) => w * w * w * x,
  responseGradient: ([w = 0], x) => [3 * w * w * x],
  likelihood: (sample) => {
    const { xx, xy, yy } = momentsOf(sample)
    const form = { inputs: 1, scale: (w: number) => w * w * w, feature: (_: unknown, x: number) => x } as const // oxfmt-ignore
    return separableLikelihood(form, sample, () => ({
      featureSquares: xx,
      featureResiduals: xy,
      residualSquares: yy,
    }))
  },
  optimalSet: (truth) => [{ kind: 'point', at: truth }],
  learningCoefficient: ([w = 0]) => ({
    lambda: w === 0 ? fraction(1, 6) : fraction(1, 2),
    multiplicity: 1,
    source: w === 0 ? 'K = w⁶/2' : 'regular: λ = d/2',
  }),
})
