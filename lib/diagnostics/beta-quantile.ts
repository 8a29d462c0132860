import { logBeta } from '@/lib/numerics/log-gamma'

/**
 * The p-quantile of the Beta(a, b) distribution, by bisection of its distribution function down to
 * neighbouring doubles or a width of 1e-15.
 *
 * @throws RangeError when p is not in [0, 1] or a shape is not positive and finite
 * @example
 * betaQuantile(0.5, 2, 2) // 0.5
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`probability must be in [0, 1], got ${probability}`)
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity))
    throw new RangeError(`a and b must be positive and finite, got ${a} and ${b}`)
  let low = 0
  let high = 1
  while (high - low > 1e-15) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (betaDistribution(middle, a, b) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz's method), on
 * the side of the mean where that converges fast.
 */
function betaDistribution(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - betaDistribution(1 - x, b, a)
  const logFront = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-15) break
  }
  return (Math.exp(logFront) * fraction) / a
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
