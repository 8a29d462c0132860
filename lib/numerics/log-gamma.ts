/**
 * log Γ(x) for x > 0, to about 1e-15 relative to max(1, |log Γ|): Stirling's series at x ≥ 12,
 * reached from below by Γ(x + 1) = x Γ(x).
 *
 * @throws RangeError unless x is positive
 * @example
 * logGamma(5) // log 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`x must be positive, got ${x}`)
  let product = 1
  let z = x
  for (; z < 12; z++) product *= z
  const inverseSquare = 1 / (z * z)
  const series =
    STIRLING.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / z
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product)
}

/** B_2k / (2k (2k − 1)) for k = 1, …, 8, with B the Bernoulli numbers. */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const

/**
 * log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b) for a, b > 0.
 *
 * @example
 * logBeta(2, 3) // -log 12
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
