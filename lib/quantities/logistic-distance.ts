import { logisticRegression } from '@/lib/models/logistic-regression'
import { scaledTo } from '@/lib/models/sample'
import { posteriorBox } from '@/lib/posterior/box'
import { cellVolume, gaussianOnGrid, highestCell, totalVariation } from '@/lib/posterior/divergence'
import { gridPosterior } from '@/lib/posterior/grid-posterior'
import { laplace } from '@/lib/posterior/laplace'

/**
 * The total variation distance of the population posterior of logistic regression at sample size n
 * from its Laplace approximation, on a grid of 129² cells: three digits.
 *
 * @throws RangeError where the approximation fails
 * @example
 * logisticDistance(1000) // 0.0147
 */
export function logisticDistance(n: number): number {
  const model = logisticRegression
  const sample = scaledTo(model.population(model.truth), n)
  const problem = { model, sample, prior: model.prior, beta: 1 }
  const posterior = gridPosterior(problem, posteriorBox(problem), 129)
  const found = laplace(problem, highestCell(posterior))
  if (found.kind === 'failed')
    throw new RangeError(`n must leave a Laplace approximation, got ${n}: ${found.reason}`)
  const gaussian = gaussianOnGrid(posterior, found.mode, found.covariance)
  return totalVariation(posterior.density, gaussian, cellVolume(posterior))
}
