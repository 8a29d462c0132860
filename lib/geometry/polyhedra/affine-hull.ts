import { rank } from './cone'
import type { IntegerTerm } from './integer-term'

/**
 * The same sum, divided by one of its monomials, in as few variables as the affine hull of its
 * exponents has dimensions. On the torus a monomial is never 0, and the coordinates kept are
 * independent on the hull, so zeros and critical zeros stay such.
 */
export function inAffineHull(terms: readonly IntegerTerm[]): readonly IntegerTerm[] {
  const base = terms[0]!.exponents
  const differences = terms.map((term) => term.exponents.map((x, i) => x - base[i]!))
  const kept: number[] = []
  base.forEach((_, i) => {
    const columns = [...kept, i].map((j) => differences.map((difference) => difference[j]!))
    if (rank(columns) === columns.length) kept.push(i)
  })
  return terms.map((term, t) => ({ ...term, exponents: kept.map((i) => differences[t]![i]!) }))
}
