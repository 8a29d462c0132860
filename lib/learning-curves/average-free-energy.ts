import { normalRule } from '@/lib/models/normal-rule'
import { logPartition, type MeanModel } from './mean-model'

/**
 * The average normalised free energy E[F_n⁰] = −E log Z_n⁰ of a mean model over its samples of size
 * n, nats, total: by quadrature over ξ = √n x̄ ~ N(0, 1).
 *
 * @param n a positive number
 * @throws RangeError when n or the model is outside its domain
 * @example
 * averageFreeEnergy({ kind: 'power', k: 1 }, 10) // ½ log 11 − 10/22 = 0.74440
 */
export function averageFreeEnergy(model: MeanModel, n: number): number {
  let average = 0
  normalRule.nodes.forEach((xi, i) => {
    average -= normalRule.weights[i]! * logPartition(model, n, xi)
  })
  return average
}

/**
 * The learning curve n (E[G_n] − L(w₀)), a pure number that tends to λ: by the chain rule
 * E[G_n] − L(w₀) = E[F⁰_{n+1}] − E[F⁰_n], which is exact at β = 1.
 *
 * @throws RangeError when n or the model is outside its domain
 * @example
 * learningCurve({ kind: 'product' }, 100) // 0.31521, on its slow way to 1/2
 */
export function learningCurve(model: MeanModel, n: number): number {
  return n * (averageFreeEnergy(model, n + 1) - averageFreeEnergy(model, n))
}
