import { autocorrelations } from '@/lib/diagnostics/autocovariance'
import { coordinateOf, type ChainDraws } from '@/lib/samplers/draws'

/**
 * The largest εκ among coordinates, from chains of SGLD with one step a draw: along a direction of
 * curvature κ such a chain is an autoregression with ρ₁ = 1 − εκ/2, so εκ = 2 (1 − ρ₁). The variance
 * there is too large by the factor 1 / (1 − εκ/4). Curvature along no coordinate is seen in part.
 *
 * @returns NaN when every chain is constant along every coordinate
 */
export function stiffness(chains: readonly ChainDraws[], dimension: number): number {
  let largest = NaN
  for (let j = 0; j < dimension; j++) {
    const products = coordinateOf(chains, dimension, j).map(
      (chain) => 2 * (1 - autocorrelations(chain, 1)[1]!),
    )
    const mean = products.reduce((sum, product) => sum + product, 0) / products.length
    if (!(mean <= largest)) largest = Number.isNaN(mean) ? largest : mean
  }
  return largest
}
