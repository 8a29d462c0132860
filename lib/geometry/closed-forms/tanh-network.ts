import { fraction } from '@/lib/numerics/fraction'
import type { LearningCoefficient } from '../learning-coefficient'

/**
 * (λ, m) of the network f(x) = Σ_{k=1}^{H} a_k tanh(b_k x) with one input and one output, no bias and
 * the truth f = 0 [@aoyagiWatanabe2006]: with i = ⌊√H⌋,
 *
 * λ = (H + i² + i)/(4i + 2), and m = 2 when i² = H, else 1.
 *
 * λ grows like √H/2, far below the d/2 = H of a regular model with as many parameters.
 *
 * @param units H, an integer from 1 to 2⁵²
 * @throws RangeError when H is not such an integer
 * @example
 * tanhNetwork(4) // λ = 1, m = 2
 */
export function tanhNetwork(units: number): LearningCoefficient {
  if (!(Number.isInteger(units) && units >= 1 && units <= 2 ** 52))
    throw new RangeError(`units must be an integer from 1 to 2^52, got ${units}`)
  const H = BigInt(units)
  const i = BigInt(Math.floor(Math.sqrt(units))) // exact: below 2^52 a square's root is a double
  return {
    lambda: fraction(H + i * i + i, 4n * i + 2n),
    multiplicity: i * i === H ? 2 : 1,
  }
}
