/**
 * log Σ_k exp(x_k), without overflow: the maximum is taken out before the exponentials. The sum of
 * no terms is −∞ (the logarithm of zero), and one term of +∞ makes it +∞.
 *
 * @param logs any numbers, −∞ included
 * @throws RangeError when a term is NaN
 * @example
 * logSumExp([-1000, -1000]) // -1000 + log 2 = -999.3068528194401
 */
export function logSumExp(logs: ArrayLike<number>): number {
  let maximum = -Infinity
  for (let k = 0; k < logs.length; k++) {
    if (Number.isNaN(logs[k]!)) throw new RangeError(`logs must be numbers, got NaN at index ${k}`)
    if (logs[k]! > maximum) maximum = logs[k]!
  }
  if (!Number.isFinite(maximum)) return maximum
  let sum = 0
  for (let k = 0; k < logs.length; k++) sum += Math.exp(logs[k]! - maximum)
  return maximum + Math.log(sum)
}

/**
 * log(1 + eˣ), accurate for every x: the softplus, whose derivative is the logistic function.
 *
 * @example
 * log1pExp(0) // log 2 = 0.6931471805599453
 */
export function log1pExp(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}
