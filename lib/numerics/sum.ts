/**
 * Σ term(i), i = 0, …, count − 1, with Neumaier's compensation: the error is a few units of rounding
 * of the result, not of the number of terms.
 *
 * @example
 * sumOver(3, (i) => [1, 1e100, -1e100][i]!) // 1
 */
export function sumOver(count: number, term: (i: number) => number): number {
  let sum = 0
  let lost = 0
  for (let i = 0; i < count; i++) {
    const value = term(i)
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return Number.isFinite(lost) ? sum + lost : sum
}
