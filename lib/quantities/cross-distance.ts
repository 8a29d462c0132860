import { productRegression } from '@/lib/models/product-regression'
import { scaledTo } from '@/lib/models/sample'
import { cellVolume, gaussianOnGrid, totalVariation } from '@/lib/posterior/divergence'
import { gridPosterior } from '@/lib/posterior/grid-posterior'

const PRIOR = { kind: 'normal', mean: 0, sd: 1 } as const
const BOX = [
  [-5, 5],
  [-5, 5],
] as const

/**
 * The total variation distance of the population posterior of y = abx + N(0, 1) at slope zero, priors
 * N(0, 1), from the Gaussian with its mean and covariance, on a grid of 510² cells: two digits up to
 * n = 1000, where an arm of the cross is as narrow as a cell.
 *
 * @example
 * crossDistance(100) // 0.374
 */
export function crossDistance(n: number): number {
  const model = productRegression
  const sample = scaledTo(model.population([0, 0]), n)
  const posterior = gridPosterior({ model, sample, prior: [PRIOR, PRIOR], beta: 1 }, BOX, 510)
  const gaussian = gaussianOnGrid(posterior, posterior.mean, posterior.covariance)
  return totalVariation(posterior.density, gaussian, cellVolume(posterior))
}
