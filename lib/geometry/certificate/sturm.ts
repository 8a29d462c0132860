import {
  derivativeOver,
  type FieldPolynomial,
  gcdOver,
  normalized,
  quotientOver,
  remainderOver,
} from '@/lib/geometry/algebraic-numbers/field-polynomial'
import { scale } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { type RealField, signOf } from '@/lib/geometry/algebraic-numbers/real-field'
import { signAtRational } from '@/lib/geometry/algebraic-numbers/real-roots'
import type { Fraction } from '@/lib/numerics/fraction'

/**
 * The number of distinct real roots of a polynomial over a real field by Sturm's theorem: all of them,
 * or those in the open interval (low, high). The solver counts by Descartes' rule; this is the second opinion.
 */
export function countRealRoots(
  field: RealField,
  p: FieldPolynomial,
  interval?: readonly [low: Fraction, high: Fraction],
): number {
  if (p.length < 2) return 0
  const squarefree = quotientOver(field, p, gcdOver(field, p, derivativeOver(p)))
  const chain: FieldPolynomial[] = [squarefree, derivativeOver(squarefree)]
  for (;;) {
    const [a, b] = [chain[chain.length - 2]!, chain[chain.length - 1]!]
    const rest = remainderOver(field, a, normalized(field, b))
    if (rest.length === 0) break
    chain.push(rest.map((c) => scale(c, -1n)))
  }
  const at = (value: Fraction) =>
    changes(chain.map((q) => signAtRational(field, q, value.s * value.n, value.d)))
  if (interval) {
    const [low, high] = interval
    const atEnd = signAtRational(field, squarefree, high.s * high.n, high.d) === 0 ? 1 : 0
    return at(low) - at(high) - atEnd
  }
  const ends = chain.map((q) => {
    const sign = signOf(field, q[q.length - 1]!)
    return { right: sign, left: q.length % 2 === 1 ? sign : -sign }
  })
  return changes(ends.map(({ left }) => left)) - changes(ends.map(({ right }) => right))
}

function changes(signs: readonly number[]): number {
  const kept = signs.filter((sign) => sign !== 0)
  return kept.filter((sign, i) => i > 0 && sign !== kept[i - 1]).length
}
