/**
 * Σ_i log(base + slope · values[i]), for factors that are positive: the logarithm of their product,
 * taken whenever the product nears the end of the range of doubles, so that a sum of n logarithms
 * costs n multiplications. Accurate to about n^(1/2) units of rounding.
 *
 * @returns −∞ when a factor is zero; NaN or +∞ when one is not finite or negative
 * @example
 * sumOfLogs(1, 1, Float64Array.of(1, 3)) // log 8
 */
export function sumOfLogs(base: number, slope: number, values: Float64Array): number {
  let sum = 0
  let product = 1
  for (let i = 0; i < values.length; i++) {
    product *= base + slope * values[i]!
    if (product > LARGE || product < SMALL) {
      sum += Math.log(product)
      product = 1
    }
  }
  return sum + Math.log(product)
}

const LARGE = 1e150
const SMALL = 1e-150
