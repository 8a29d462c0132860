import { expect, test } from 'vitest'
import { gaussianLocation } from '@/lib/models/gaussian-location'
import { linearRegression } from '@/lib/models/linear-regression'
import { keyOf } from '@/lib/random/key'
import { gridPosterior } from './grid-posterior'
import { predictiveBand, predictiveDensity } from './predictive'

test('the band of a line has the mean and variance of w₀ + w₁x', () => {
  const sample = linearRegression.draw(keyOf(1), linearRegression.truth, 30)
  const problem = { model: linearRegression, sample, prior: linearRegression.prior, beta: 1 }
  const posterior = gridPosterior(problem)
  const { mean, covariance } = posterior
  const band = predictiveBand(linearRegression, posterior, Float64Array.of(-2, 0, 1))
  for (const [k, x] of band.x.entries()) {
    expect(band.mean[k]).toBeCloseTo(mean[0]! + mean[1]! * x, 6)
    const variance = covariance[0]![0]! + 2 * x * covariance[0]![1]! + x * x * covariance[1]![1]!
    expect(band.sd[k]! ** 2).toBeCloseTo(variance, 6)
  }
})

test('the predictive density of N(w, 1) is N(mean, 1 + variance), not the plug-in', () => {
  const sample = gaussianLocation.draw(keyOf(2), [0.3], 4)
  const problem = { model: gaussianLocation, sample, prior: gaussianLocation.prior, beta: 1 }
  const posterior = gridPosterior(problem)
  const variance = 1 + posterior.covariance[0]![0]!
  const y = Float64Array.of(-1, 0.2, 3)
  for (const [k, value] of predictiveDensity(gaussianLocation, posterior, [], y).entries())
    expect(value).toBeCloseTo(
      Math.exp(-0.5 * (y[k]! - posterior.mean[0]!) ** 2 / variance) / Math.sqrt(2 * Math.PI * variance), // oxfmt-ignore
      6,
    )
})
