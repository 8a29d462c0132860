/**
 * V(ε), the part of the interval [−1, 1] on which K = w^(2k) is below ε: the volume, under the uniform
 * prior, of the nearly optimal parameters. Exact for every ε in (0, 1]:
 *
 *   V(ε) = ε^(1/2k),   d log V / d log ε = 1/(2k) = λ, at every level.
 *
 * For ε above 1 everything is below the level.
 *
 * @param k half of the exponent of K, a positive integer
 * @throws RangeError when k or the level is outside its domain
 * @example
 * powerVolume(2, 1e-4) // 0.1
 */
export function powerVolume(k: number, level: number): number {
  if (!(Number.isInteger(k) && k > 0))
    throw new RangeError(`k must be a positive integer, got ${k}`)
  if (!(level > 0)) throw new RangeError(`level must be positive, got ${level}`)
  return Math.min(1, level ** (1 / (2 * k)))
}
