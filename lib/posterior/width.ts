import { adaptivePanels } from './film/panels'

/**
 * The standard deviation of w under the population posterior ∝ exp(−n K(w)) with K(w) = w^(2k) and the
 * uniform prior on [−1, 1]. In one dimension λ = 1/(2k), and the width falls as n^(−λ):
 *
 *   width = n^(−1/2k) √(Γ(3/2k) / Γ(1/2k)) · (1 + o(1)).
 *
 * @param k half of the exponent of K, a positive integer
 * @param n the size of the sample, positive and finite
 * @throws RangeError when k or n is outside its domain
 * @example
 * posteriorWidth(1, 1e4) // 0.00707: 1/√(2n)
 */
export function posteriorWidth(k: number, n: number): number {
  if (!(Number.isInteger(k) && k > 0))
    throw new RangeError(`k must be a positive integer, got ${k}`)
  if (!(n > 0 && n < Infinity)) throw new RangeError(`n must be positive and finite, got ${n}`)
  const cuts = Array.from({ length: 33 }, (_, i) => i / 16 - 1)
  const { nodes, values, weights } = adaptivePanels((w) => -n * w ** (2 * k), cuts)
  let [mass, square] = [0, 0]
  for (let i = 0; i < nodes.length; i++) {
    const part = weights[i]! * Math.exp(values[i]!)
    mass += part
    square += part * nodes[i]! ** 2
  }
  return Math.sqrt(square / mass)
}
