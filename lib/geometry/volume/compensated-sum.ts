import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'

/**
 * A polynomial as a function of a point: in double precision where its terms do not cancel, and in twice
 * that (pairs of doubles, by the error-free product of Dekker and sum of Knuth) where they do.
 */
export function compensatedEvaluator({
  terms,
  denominator,
}: Polynomial): (point: ArrayLike<number>) => number {
  const dimension = terms[0]?.exponents.length ?? 0
  const exponents = Int32Array.from(terms.flatMap((term) => term.exponents))
  const high = Float64Array.from(terms, (term) => Number(term.coefficient))
  const low = Float64Array.from(terms, (term, t) => Number(term.coefficient - BigInt(high[t]!)))
  const divisor = Number(denominator)
  const highest = Array.from({ length: dimension }, (_, i) =>
    Math.max(0, ...terms.map((term) => term.exponents[i]!)),
  )
  const stride = Math.max(0, ...highest) + 1
  const [powers, tails] = [
    new Float64Array(dimension * stride),
    new Float64Array(dimension * stride),
  ]
  const plain = (point: ArrayLike<number>): number => {
    for (let i = 0; i < dimension; i++) {
      powers[i * stride] = 1
      for (let e = 1; e <= highest[i]!; e++)
        powers[i * stride + e] = powers[i * stride + e - 1]! * point[i]!
    }
    let [sum, size] = [0, 0]
    for (let t = 0, at = 0; t < high.length; t++) {
      let value = high[t]!
      for (let i = 0; i < dimension; i++) value *= powers[i * stride + exponents[at++]!]!
      sum += value
      size += Math.abs(value)
    }
    return Math.abs(sum) > CANCELLATION * size ? sum : NaN
  }
  const paired = (point: ArrayLike<number>): number => {
    for (let i = 0; i < dimension; i++) {
      const x = point[i]!
      tails[i * stride] = 0
      for (let e = 1; e <= highest[i]!; e++) {
        const [p, q] = [powers[i * stride + e - 1]!, tails[i * stride + e - 1]!]
        powers[i * stride + e] = p * x
        tails[i * stride + e] = productError(p, x) + q * x
      }
    }
    let [sum, rest] = [0, 0]
    for (let t = 0, at = 0; t < high.length; t++) {
      let [value, tail] = [high[t]!, low[t]!]
      for (let i = 0; i < dimension; i++) {
        const index = i * stride + exponents[at++]!
        const [p, q] = [powers[index]!, tails[index]!]
        const next = value * p
        tail = productError(value, p) + value * q + tail * p
        value = next
      }
      const total = sum + value
      const shadow = total - sum
      rest += sum - (total - shadow) + (value - shadow) + tail
      sum = total
    }
    return sum + rest
  }
  return (point) => {
    const value = plain(point)
    return (Number.isNaN(value) ? paired(point) : value) / divisor
  }
}

/** Sums that are smaller than this part of their terms are computed again in twice the precision. */
const CANCELLATION = 1e-4

/** a·b − fl(a·b), by Dekker's splitting. */
function productError(a: number, b: number): number {
  const product = a * b
  const [aHigh, bHigh] = [upperHalf(a), upperHalf(b)]
  const [aLow, bLow] = [a - aHigh, b - bHigh]
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow
}

/** The upper 26 bits of a double. */
function upperHalf(a: number): number {
  const scaled = 134217729 * a
  return scaled - (scaled - a)
}
