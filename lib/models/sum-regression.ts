import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import type { Bounds, Piece } from './model'
import { momentsOf, separableLikelihood } from './separable'

/**
 * y = (a + b) x + N(0, 1): two weights where one would do. K = (a + b − c)²/2 for the truth c, W₀ is
 * the line a + b = c, and (λ, m) = (1/2, 1).
 */
export const sumRegression = gaussianRegression({
  name: 'sum-regression',
  description: 'y = (a + b) x + N(0, 1)',
  parameters: ['a', 'b'],
  inputs: 1,
  prior: [
    { kind: 'normal', mean: 0, sd: 1 },
    { kind: 'normal', mean: 0, sd: 1 },
  ],
  truth: [0, 0],
  response: ([a = 0, b = 0], x) => (a + b) * x,
  responseGradient: (_, x) => [x, x],
  likelihood: (sample) => {
    const { xx, xy, yy } = momentsOf(sample)
    const form = {
      inputs: 1,
      feature: (_: readonly number[], x: number) => x,
      offset: ([b = 0]: readonly number[], x: number) => b * x,
    } as const
    return separableLikelihood(form, sample, ([b = 0]) => ({
      featureSquares: xx,
      featureResiduals: xy - b * xx,
      residualSquares: yy - b * (2 * xy - b * xx),
    }))
  },
  optimalSet: ([a = 0, b = 0], bounds) => diagonal(a + b, bounds),
  learningCoefficient: () => ({
    lambda: fraction(1, 2),
    multiplicity: 1,
    source: 'smooth W₀ of codimension 1',
  }),
})

/** The line a + b = c within bounds. */
function diagonal(c: number, bounds: Bounds): readonly Piece[] {
  const [[aLo, aHi] = [0, 0], [bLo, bHi] = [0, 0]] = bounds
  const [from, to] = [Math.max(aLo, c - bHi), Math.min(aHi, c - bLo)]
  if (!(from < to)) return []
  return [
    {
      kind: 'polyline',
      points: [
        [from, c - from],
        [to, c - to],
      ],
    },
  ]
}
