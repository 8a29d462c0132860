import type { Activation } from './activation'

/**
 * A fully connected feed-forward network f(x, w) = W_L σ(W_{L−1} σ(… W_1 x + b_1 …) + b_{L−1}) + b_L.
 * Its parameters w are one flat array: for each layer the weight matrix, row-major (output, input),
 * then the biases if there are any.
 */
export type Network = {
  /** Number of units in each layer, the input first. */
  readonly widths: readonly number[]
  readonly activation: Activation
  readonly hasBiases: boolean
  readonly parameterCount: number
}

/**
 * The network of the given widths.
 *
 * @throws RangeError when there are fewer than two widths, or one is not a positive integer
 * @example
 * networkOf({ widths: [1, 16, 1], activation: hyperbolicTangent, hasBiases: true }).parameterCount // 49
 */
export function networkOf(shape: Omit<Network, 'parameterCount'>): Network {
  const { widths, hasBiases } = shape
  if (!(widths.length >= 2))
    throw new RangeError(`widths must name at least input and output, got [${widths.join(', ')}]`)
  for (const width of widths)
    if (!(Number.isInteger(width) && width >= 1))
      throw new RangeError(`widths must be positive integers, got ${width}`)
  let parameterCount = 0
  for (let layer = 1; layer < widths.length; layer++)
    parameterCount += widths[layer]! * (widths[layer - 1]! + (hasBiases ? 1 : 0))
  return { ...shape, parameterCount }
}
