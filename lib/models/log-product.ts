/**
 * Σ_i log(base + slope · values[i]), for factors that are positive: the logarithm of their product,
 * taken whenever the product nears the end of the range of doubles, so that a sum of n logarithms
 * costs n multiplications. Accurate to about n^(1/2) units of rounding.
 *
 * Bound by multiplication: eight factors at a time in a tree, since a chain of products waits for
 * each before the next.
 *
 * @returns −∞ when a factor is zero; NaN or +∞ when one is not finite or negative
 * @example
 * sumOfLogs(1, 1, Float64Array.of(1, 3)) // log 8
 */
export function sumOfLogs(base: number, slope: number, v: Float64Array): number {
  let sum = 0
  let product = 1
  let i = 0
  for (; i + 8 <= v.length; i += 8) {
    const block =
      (base + slope * v[i]!) * (base + slope * v[i + 1]!) *
      ((base + slope * v[i + 2]!) * (base + slope * v[i + 3]!)) *
      ((base + slope * v[i + 4]!) * (base + slope * v[i + 5]!) *
        ((base + slope * v[i + 6]!) * (base + slope * v[i + 7]!))) // oxfmt-ignore
    if (block > SMALL && block < LARGE) {
      product *= block
      if (product > SMALL && product < LARGE) continue
      sum += Math.log(product)
      product = 1
    } else for (let k = i; k < i + 8; k++) sum += Math.log(base + slope * v[k]!)
  }
  for (; i < v.length; i++) sum += Math.log(base + slope * v[i]!)
  return sum + Math.log(product)
}

const LARGE = 1e150
const SMALL = 1e-150

/**
 * Σ_i weights[i] log(base + slope · values[i]), for data that count more or less than once.
 *
 * @example
 * sumOfWeightedLogs(1, 1, Float64Array.of(1), Float64Array.of(2)) // log 4
 */
export function sumOfWeightedLogs(
  base: number,
  slope: number,
  values: Float64Array,
  weights: Float64Array,
): number {
  const excess = base - 1
  let sum = 0
  for (let i = 0; i < values.length; i++)
    sum += weights[i]! * Math.log1p(excess + slope * values[i]!)
  return sum
}
