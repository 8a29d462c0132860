/** log p(x_i | w_s) for each draw w_s of a posterior and each datum x_i, in nats. */
export type PointwiseLogLikelihoods = {
  readonly drawCount: number
  /** n. */
  readonly sampleSize: number
  /** Row-major, (draw, datum). */
  readonly values: Float64Array
}

/**
 * Checks pointwise log-likelihoods.
 *
 * @throws RangeError when there are fewer than two draws or no data, or the array does not fit
 */
export function checkPointwise({ drawCount, sampleSize, values }: PointwiseLogLikelihoods): void {
  if (!(Number.isInteger(drawCount) && drawCount >= 2))
    throw new RangeError(`drawCount must be an integer of at least 2, got ${drawCount}`)
  if (!(Number.isInteger(sampleSize) && sampleSize >= 1))
    throw new RangeError(`sampleSize must be a positive integer, got ${sampleSize}`)
  if (values.length !== drawCount * sampleSize)
    throw new RangeError(`values must have ${drawCount * sampleSize} entries, got ${values.length}`)
}

/** The log-likelihoods of one datum under every draw; fresh. */
export function datumColumn(
  { drawCount, sampleSize, values }: PointwiseLogLikelihoods,
  datum: number,
): Float64Array {
  return Float64Array.from({ length: drawCount }, (_, s) => values[s * sampleSize + datum]!)
}
