import type { Matrix } from '@/lib/numerics/linear-algebra'
import type { Cubature } from './cubature'
import { modeOf } from './line'

/** Moments of a tempered posterior. */
export type Expectations = {
  /** E[n L_n], nats, total. */
  readonly expectedLoss: number
  /** The variance of n L_n, nats². */
  readonly lossVariance: number
  readonly mean: readonly number[]
  readonly covariance: Matrix
  /** E[w_j²]. */
  readonly secondMoment: readonly number[]
  /** E[w_j⁴]. */
  readonly fourthMoment: readonly number[]
  /** E|w_j|. */
  readonly meanAbsolute: readonly number[]
}

/**
 * The moments of a posterior by one of the two rules of its cubature. Losses are summed from that at
 * the mode, and covariances about the mean, so that nothing cancels.
 *
 * @example
 * expectationsOf(posteriorCubature(problem), 'fine').mean
 */
export function expectationsOf(cubature: Cubature, rule: 'fine' | 'coarse'): Expectations {
  const { lines } = cubature
  const base = lossAtMode(cubature)
  const dimension = 1 + lines[0]!.line.rest.length

  /** E[first-coordinate moment · f(rest)], for a moment along lines and each of several f. */
  const along = (
    moment: (first: number, loss: number) => number,
    f: (rest: readonly number[]) => number = () => 1,
  ) => {
    let total = 0
    for (const { line, [rule]: share } of lines) {
      const { firsts, losses, rest, [rule]: weights } = line
      let sum = 0
      for (let k = 0; k < firsts.length; k++)
        // Where the posterior vanishes the loss may be infinite.
        if (weights[k]! > 0) sum += weights[k]! * moment(firsts[k]!, losses[k]!)
      total += share * sum * f(rest)
    }
    return total
  }
  /** E[g(w_j)]. */
  const marginal = (g: (x: number, j: number) => number) =>
    Array.from({ length: dimension }, (_, j) =>
      j === 0
        ? along((first) => g(first, 0))
        : along(
            () => 1,
            (rest) => g(rest[j - 1]!, j),
          ),
    )

  const expectedLoss = base + along((_, loss) => loss - base)
  const mean = marginal((x) => x)
  const variance = marginal((x, j) => (x - mean[j]!) ** 2)
  const covariance = variance.map((diagonal, i) =>
    variance.map((_, j) => {
      if (i === j) return diagonal
      const [p, q] = [Math.min(i, j), Math.max(i, j)]
      const other = (rest: readonly number[]) => rest[q - 1]! - mean[q]!
      return p === 0
        ? along((first) => first - mean[0]!, other)
        : along(
            () => 1,
            (rest) => (rest[p - 1]! - mean[p]!) * other(rest),
          )
    }),
  )
  return {
    expectedLoss,
    lossVariance: along((_, loss) => (loss - expectedLoss) ** 2),
    mean,
    covariance,
    secondMoment: marginal((x) => x * x),
    fourthMoment: marginal((x) => x * x * x * x),
    meanAbsolute: marginal(Math.abs),
  }
}

/** n L_n at the heaviest node of the heaviest line. */
function lossAtMode({ lines }: Cubature): number {
  const { line } = lines.reduce((best, each) => (each.fine > best.fine ? each : best))
  return line.losses[modeOf(line)]!
}
