/**
 * Data: n pairs (x_i, y_i), row-major, (datum, coordinate); models without input have an empty x.
 *
 * With `weights`, datum i counts weights[i] times (once without). So a population is a sample too:
 * a quadrature rule for the truth q whose weights sum to one, and scaled to n it is what a data set
 * of size n looks like without its noise.
 */
export type Sample = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly weights?: Float64Array
}

/**
 * The same sample with its total weight changed to `size`: the population as a data set of size n.
 *
 * @throws RangeError unless the size is positive and finite
 * @example
 * scaledTo(model.population(model.truth), 100)
 */
export function scaledTo(sample: Sample, size: number, outputs = 1): Sample {
  if (!(size > 0 && size < Infinity))
    throw new RangeError(`size must be positive and finite, got ${size}`)
  const count = sample.y.length / outputs
  const scale = size / sizeOf(sample, outputs)
  return {
    x: sample.x,
    y: sample.y,
    weights: Float64Array.from({ length: count }, (_, i) => scale * (sample.weights?.[i] ?? 1)),
  }
}

/**
 * The total weight of a sample: the number n of its data when they carry no weights.
 *
 * @param outputs numbers in one y
 */
export function sizeOf(sample: Sample, outputs = 1): number {
  return sample.weights ? sample.weights.reduce((sum, w) => sum + w, 0) : sample.y.length / outputs
}

/**
 * The first `count` data of a sample: what was seen after `count` observations.
 *
 * @param inputs numbers in one x
 * @param outputs numbers in one y
 * @throws RangeError when the sample has fewer data, or carries weights
 */
export function firstOf(sample: Sample, count: number, inputs: number, outputs = 1): Sample {
  if (sample.weights) throw new RangeError('sample must have no weights, got some')
  if (!(Number.isInteger(count) && count >= 0 && count * outputs <= sample.y.length))
    throw new RangeError(
      `count must be an integer in [0, ${sample.y.length / outputs}], got ${count}`,
    )
  return { x: sample.x.subarray(0, count * inputs), y: sample.y.subarray(0, count * outputs) }
}

/**
 * Checks the number of data to draw.
 *
 * @throws RangeError when it is not a non-negative integer
 */
export function checkCount(n: number): void {
  if (!(Number.isInteger(n) && n >= 0))
    throw new RangeError(`n must be a non-negative integer, got ${n}`)
}
