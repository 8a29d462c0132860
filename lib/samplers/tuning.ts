/** What warm-up adapts: how far a step goes. */
export type Tuning = {
  /** The step in units of `scales`; positive. */
  readonly stepSize: number
  /** A length for each coordinate, about its posterior standard deviation; the mass is its inverse square. */
  readonly scales: Float64Array
}

/**
 * Checks a tuning.
 *
 * @throws RangeError when the step size or a scale is not positive and finite, or scales are missing
 */
export function checkTuning({ stepSize, scales }: Tuning, dimension: number): void {
  checkStepSize(stepSize)
  if (scales.length !== dimension)
    throw new RangeError(`scales must have ${dimension} entries, got ${scales.length}`)
  for (const scale of scales)
    if (!(scale > 0 && scale < Infinity))
      throw new RangeError(`scales must be positive and finite, got ${scale}`)
}

/** @throws RangeError when the step size is not positive and finite */
export function checkStepSize(stepSize: number): void {
  if (!(stepSize > 0 && stepSize < Infinity))
    throw new RangeError(`stepSize must be positive and finite, got ${stepSize}`)
}
