import { squarefreeFactors } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import { trimmed } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { rationals } from '@/lib/geometry/algebraic-numbers/real-field'
import { isolateRealRoots } from '@/lib/geometry/algebraic-numbers/real-roots'

/**
 * The orders of the real zeros other than 0 of an integer polynomial in one variable, one number a zero.
 *
 * @param coefficients constant first
 * @example
 * rootOrders([1n, -2n, 1n]) // [2], the double zero of (t − 1)²
 */
export function rootOrders(coefficients: readonly bigint[]): readonly number[] {
  const start = coefficients.findIndex((c) => c !== 0n)
  if (start < 0) return []
  return squarefreeFactors(trimmed(coefficients.slice(start))).flatMap(({ factor, multiplicity }) =>
    isolateRealRoots(
      rationals,
      factor.map((c) => (c === 0n ? [] : [c])),
    ).map(() => multiplicity),
  )
}
