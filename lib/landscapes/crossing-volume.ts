/**
 * V(ε), the part of the square [−1, 1]² on which K = w₁² w₂² is at most ε: the volume, under the
 * uniform prior, of the nearly optimal parameters. Exact for every ε in (0, 1]:
 *
 *   V(ε) = √ε (1 + ½ log 1/ε),   d log V / d log ε = ½ − 1 / (2 + log 1/ε).
 *
 * The slope tends to λ = ½, and slowly, because m = 2. For ε above 1 everything is below the level.
 *
 * @throws RangeError when the level is not positive
 * @example
 * crossingVolume(0.01) // { volume: 0.3303, slope: 0.3486 }
 */
export function crossingVolume(level: number): { readonly volume: number; readonly slope: number } {
  if (!(level > 0)) throw new RangeError(`level must be positive, got ${level}`)
  if (level >= 1) return { volume: 1, slope: 0 }
  const nats = -Math.log(level)
  return { volume: Math.sqrt(level) * (1 + nats / 2), slope: 1 / 2 - 1 / (2 + nats) }
}
