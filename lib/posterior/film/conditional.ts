import type { Likelihood } from '@/lib/models/model'
import { normalCdf } from '@/lib/numerics/normal-cdf'

/**
 * A posterior on the plane (a, b) seen along one line of constant b: the line's density, integrated
 * over a (its logarithm, without the division by Z), and the law of a on it, which is Gaussian.
 */
export type Line = { readonly logMass: number; readonly mean: number; readonly sd: number }

/**
 * The tempered posterior of a model whose loss is quadratic in a for each b (every response that is
 * linear in a, with Gaussian noise), under the prior N(0, scale²) on both: on each line it is a
 * Gaussian in a, in closed form, however thin it is. With β n L_n = c₀ − c₁ a + ½ c₂ a²:
 * precision P = c₂ + scale⁻², mean c₁/P, and
 *
 *   log ∫ e^{−βnL_n} φ da = −c₀ + ½ c₁²/P − ½ log(P scale²) + log φ(b).
 */
export type ConditionalPosterior = {
  readonly lineAt: (b: number) => Line
  /** β n L_n at a position: nats, total. */
  readonly lossAt: (a: number, b: number) => number
  /** The coefficients [c₀, c₁, c₂] of β n L_n along a line. */
  readonly quadraticAt: (b: number) => readonly [number, number, number]
  readonly scale: number
}

/**
 * @param losses n L_n along lines, as {@link Likelihood} gives them
 * @throws RangeError when beta or the scale is not positive and finite
 */
export function conditionalPosterior(
  losses: Likelihood['losses'],
  beta: number,
  scale: number,
): ConditionalPosterior {
  for (const [name, value] of Object.entries({ beta, scale }))
    if (!(value > 0 && value < Infinity))
      throw new RangeError(`${name} must be positive and finite, got ${value}`)
  const firsts = Float64Array.of(-1, 0, 1)
  const values = new Float64Array(3)
  const quadraticAt = (b: number) => {
    losses([b], firsts, values)
    const [minus, zero, plus] = [values[0]!, values[1]!, values[2]!]
    return [beta * zero, (beta * (minus - plus)) / 2, beta * (plus + minus - 2 * zero)] as const
  }
  const logPriorAtZero = -Math.log(scale * Math.sqrt(2 * Math.PI))
  const lineAt = (b: number) => {
    const [c0, c1, c2] = quadraticAt(b)
    const precision = Math.max(c2, 0) + 1 / (scale * scale)
    const mean = c1 / precision
    return {
      logMass:
        -c0 +
        0.5 * c1 * mean -
        0.5 * Math.log(precision * scale * scale) +
        logPriorAtZero -
        0.5 * (b / scale) ** 2,
      mean,
      sd: 1 / Math.sqrt(precision),
    }
  }
  const lossAt = (a: number, b: number) => {
    const [c0, c1, c2] = quadraticAt(b)
    return c0 + a * (0.5 * a * c2 - c1)
  }
  return { lineAt, lossAt, quadraticAt, scale }
}

/** The probability that a line's a lies in [from, to]. */
export function probabilityBetween({ mean, sd }: Line, from: number, to: number): number {
  const [low, high] = [(from - mean) / sd, (to - mean) / sd]
  // In the upper tail differences of numbers near 1 lose digits: look from the other side.
  return low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low)
}
