import { expect, test } from 'vitest'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { linearRegression } from '@/lib/models/linear-regression'
import { productRegression } from '@/lib/models/product-regression'
import { keyOf } from '@/lib/random/key'
import { cellVolume, gaussianOnGrid, highestCell, totalVariation } from './divergence'
import { gridPosterior } from './grid-posterior'
import { laplace } from './laplace'
import type { Problem } from './problem'

const problemOf = (model: Problem['model'], truth: readonly number[], n: number): Problem => ({
  model,
  sample: model.draw(keyOf(1), truth, n),
  prior: model.prior,
  beta: 1,
})

test.each([gaussianLocation, linearRegression])(
  '$name: Laplace is exact, for the posterior is Gaussian',
  (model) => {
    const problem = problemOf(model, model.truth, 50)
    const posterior = gridPosterior(problem)
    const found = laplace(problem, highestCell(posterior))
    if (found.kind !== 'gaussian') throw new Error(found.reason)
    expect(Math.abs(found.logZ - posterior.logZ.value)).toBeLessThan(1e-8)
    expect(found.rank).toBe(model.parameters.length)
    const gaussian = gaussianOnGrid(posterior, found.mode, found.covariance)
    expect(totalVariation(posterior.density, gaussian, cellVolume(posterior))).toBeLessThan(1e-6)
  },
)

test('a ridge of maxima has a Hessian of rank one, and Laplace fails', () => {
  const problem = problemOf(productRegression, [1, 0.5], 100)
  const found = laplace(problem, [1, 0.5])
  expect(found).toMatchObject({ kind: 'failed', rank: 1 })
  expect(found.kind === 'failed' && found.reason).toBe('the Hessian is flat in 1 of 2 directions')
})

test('a mode on the edge of the prior is reported', () => {
  const problem = problemOf(gaussianLocation, [5], 100)
  const prior = [{ kind: 'uniform', lo: 0, hi: 1 }] as const
  expect(laplace({ ...problem, prior }, [0.5])).toMatchObject({
    kind: 'failed',
    mode: [1],
    reason: 'the mode lies on the edge of the prior',
  })
  expect(() => laplace({ ...problem, prior }, [2])).toThrow('start must lie in the support')
})
