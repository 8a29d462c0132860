import { gaussianLocation } from '@/lib/models/gaussian-location'
import { scaledTo } from '@/lib/models/sample'
import { gridPosterior } from '@/lib/posterior/grid-posterior'

/**
 * The standard deviation of the posterior of N(w, 1) with prior N(0, 1) at sample size n.
 *
 * @example
 * locationSpread(99) // 0.1
 */
export function locationSpread(n: number): number {
  const model = gaussianLocation
  const sample = scaledTo(model.population(model.truth), n)
  const prior = [{ kind: 'normal', mean: 0, sd: 1 }] as const
  const { covariance } = gridPosterior({ model, sample, prior, beta: 1 })
  return Math.sqrt(covariance[0]![0]!)
}
