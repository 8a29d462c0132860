import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import type { Interval } from './box-derivation'

/**
 * Rational points spread over the inside of a box: a Halton sequence in the first primes as bases.
 *
 * @example
 * spreadPoints(box, 2)[0] // (1/2, 1/3) of the way across
 */
export function spreadPoints(
  box: readonly Interval[],
  count: number,
): readonly (readonly Fraction[])[] {
  return Array.from({ length: count }, (_, k) =>
    box.map(({ low, high }, i) => low.add(high.sub(low).mul(radicalInverse(k + 1, PRIMES[i]!)))),
  )
}

/** The points of a box whose coordinates are ends, the middle, or multiples of 1/2, at most `limit`. */
export function simplePoints(
  box: readonly Interval[],
  limit: number,
): readonly (readonly Fraction[])[] {
  let points: readonly (readonly Fraction[])[] = [[]]
  for (const { low, high } of box) {
    const halves = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((k) => fraction(k, 2))
    const inside = [...halves, low, high, low.add(high).div(2)].filter(
      (x, i, all) =>
        x.compare(low) >= 0 && x.compare(high) <= 0 && all.findIndex((y) => y.equals(x)) === i,
    )
    points = points.flatMap((point) => inside.map((x) => [...point, x]))
    if (points.length > limit) points = points.slice(0, limit)
  }
  return points
}

const PRIMES = [2, 3, 5, 7, 11, 13]

function radicalInverse(index: number, base: number): Fraction {
  let [numerator, denominator] = [0, 1]
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    numerator = numerator * base + (rest % base)
    denominator *= base
  }
  return fraction(numerator, denominator)
}
