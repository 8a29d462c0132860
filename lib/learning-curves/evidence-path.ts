import type { Key } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { logPartition } from './mean-model'

/** A model N(s(w), 1) of one number, prior N(0, 1) on each weight: s = w, or s = ab. */
export type WeightedMean = 'location' | 'product'

/**
 * The free energy of a model on data with mean x̄, above that of N(0, 1), which has no weight:
 *
 *   F_n − n L_n(0) = −log ∫ exp(n s(w) x̄ − n s(w)²/2) φ(w) dw,   nats, total.
 *
 * It splits into minus what the best fit gains, n x̄²/2, and the price of the weights, the rest.
 *
 * @param n a positive number
 * @throws RangeError when n is not positive and finite
 * @example
 * freeEnergyAbove('location', 9, 0) // { total: 1.1513, gain: 0, price: 1.1513 }
 */
export function freeEnergyAbove(
  model: WeightedMean,
  n: number,
  mean: number,
): { readonly total: number; readonly gain: number; readonly price: number } {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`n must be positive and finite, got ${n}`)
  const gain = (n * mean * mean) / 2
  const total =
    model === 'location'
      ? 0.5 * Math.log1p(n) - (gain * n) / (n + 1)
      : -logPartition({ kind: 'product' }, n, Math.sqrt(n) * mean)
  return { total, gain, price: total + gain }
}

/**
 * The mean of the first n data of one sequence from N(c, 1), for each n: what is seen as data come in.
 *
 * @throws RangeError unless the sizes are positive integers in increasing order
 * @example
 * runningMeans(keyOf(1), 0, [1, 10, 100]).length // 3
 */
export function runningMeans(key: Key, c: number, sizes: readonly number[]): readonly number[] {
  const noise = normals(key, sizes.at(-1) ?? 0)
  let [count, sum] = [0, 0]
  return sizes.map((n) => {
    if (!(Number.isInteger(n) && n > count))
      throw new RangeError(`sizes must be positive integers in increasing order, got ${n}`)
    for (; count < n; count++) sum += noise[count]!
    return c + sum / n
  })
}
