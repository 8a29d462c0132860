import { fraction } from '@/lib/numerics/fraction'
import { gaussianRegression } from './gaussian-regression'
import type { Model } from './model'
import { momentsOf, separableLikelihood } from './separable'

/**
 * The model y = w₁ w₂ ⋯ w_L x + N(0, 1): a linear network of depth L and width one. At truth zero W₀ is
 * the union of the L coordinate hyperplanes, (λ, m) = (1/2, L); elsewhere it is smooth, (1/2, 1).
 *
 * @throws RangeError unless the depth is a positive integer
 * @example
 * deepLinearChain(3).parameters // ['w1', 'w2', 'w3']
 */
export function deepLinearChain(depth: number): Model {
  if (!(Number.isInteger(depth) && depth >= 1))
    throw new RangeError(`depth must be a positive integer, got ${depth}`)
  const axes = Array.from({ length: depth }, (_, j) => j)
  return gaussianRegression({
    name: 'deep-linear-chain',
    description: `y = ${axes.map((j) => `w${j + 1}`).join(' ')} x + N(0, 1)`,
    parameters: axes.map((j) => `w${j + 1}`),
    inputs: 1,
    prior: axes.map(() => ({ kind: 'normal', mean: 0, sd: 1 })),
    truth: axes.map(() => 0),
    response: (w, x) => product(w) * x,
    responseGradient: (w, x) => axes.map((j) => product(w.filter((_, k) => k !== j)) * x),
    likelihood: (sample) => {
      const { xx, xy, yy } = momentsOf(sample)
      const form = {
        inputs: 1,
        feature: (rest: readonly number[], x: number) => product(rest) * x,
      } as const
      return separableLikelihood(form, sample, (rest) => {
        const slope = product(rest)
        return {
          featureSquares: slope * slope * xx,
          featureResiduals: slope * xy,
          residualSquares: yy,
        }
      })
    },
    learningCoefficient: (truth) => ({
      lambda: fraction(1, 2),
      multiplicity: product(truth) === 0 ? depth : 1,
      source: product(truth) === 0 ? 'normal crossing ∏ wⱼ²' : 'smooth W₀ of codimension 1',
    }),
  })
}

function product(w: readonly number[]): number {
  return w.reduce((total, x) => total * x, 1)
}
