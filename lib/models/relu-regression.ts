import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import { hyperbola } from './optimal-set'
import { momentsOf, separableLikelihood } from './separable'
import type { Sample } from './sample'

/**
 * y = a max(0, b x) + N(0, 1): one ReLU unit without bias. On each of the half-planes b > 0 and b < 0
 * it is the product ab on half of the inputs, K = (ab − a₀b₀)²/4 where b has the sign of b₀.
 */
export const reluRegression = gaussianRegression({
  name: 'relu-regression',
  description: 'y = a max(0, b x) + N(0, 1)',
  parameters: ['a', 'b'],
  inputs: 1,
  prior: [
    { kind: 'normal', mean: 0, sd: 1 },
    { kind: 'normal', mean: 0, sd: 1 },
  ],
  truth: [0, 0],
  response: ([a = 0, b = 0], x) => a * Math.max(0, b * x),
  responseGradient: ([a = 0, b = 0], x) => (b * x > 0 ? [b * x, a * x] : [0, 0]),
  likelihood: (sample) => {
    const { yy } = momentsOf(sample)
    const positive = momentsOf(half(sample, 1))
    const negative = momentsOf(half(sample, -1))
    const form = {
      inputs: 1,
      feature: ([b = 0]: readonly number[], x: number) => Math.max(0, b * x),
    } as const
    return separableLikelihood(form, sample, ([b = 0]) => {
      const { xx, xy } = b > 0 ? positive : negative
      return { featureSquares: b * b * xx, featureResiduals: b * xy, residualSquares: yy }
    })
  },
  optimalSet: ([a = 0, b = 0], bounds) => {
    const [aBounds = NOTHING, [lo, hi] = NOTHING] = bounds
    if (a * b === 0) return hyperbola(0, bounds)
    // Only the branch with the sign of b₀: on the other half-plane the unit sees other inputs.
    const side = b > 0 ? ([0, Math.max(hi, 0)] as const) : ([Math.min(lo, 0), 0] as const)
    return hyperbola(a * b, [aBounds, side])
  },
  learningCoefficient: ([a = 0, b = 0]) => ({
    lambda: fraction(1, 2),
    multiplicity: a * b === 0 ? 2 : 1,
    source: a * b === 0 ? 'K = a²b²/4 on each half-plane' : 'smooth W₀ of codimension 1',
  }),
})

const NOTHING = [0, 0] as const

/** The data whose x has a given sign. */
function half({ x, y, weights }: Sample, sign: 1 | -1): Sample {
  const isKept = (_: number, i: number) => sign * x[i]! > 0
  const kept = { x: x.filter(isKept), y: y.filter(isKept) }
  return weights ? { ...kept, weights: weights.filter(isKept) } : kept
}
