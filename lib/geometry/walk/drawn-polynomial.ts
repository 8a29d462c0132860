import { bitLength } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { enclosure, type RealField, refineRoot } from '@/lib/geometry/algebraic-numbers/real-field'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { DrawnTerm } from './resolution-walk'

/** Bits that are kept of the root t, and of the largest coefficient. */
const ROOT_BITS = 192
const TOP_BITS = 900

/**
 * A polynomial in t, u, v with t the number of a field, in floating point: terms c u^i v^j, the largest
 * |c| being 1. For pictures only.
 */
export function drawnPolynomial(field: RealField, p: Polynomial): readonly DrawnTerm[] {
  const root = refineRoot(field.minimal, field.root, ROOT_BITS)
  const rows = new Map<string, { readonly i: number; readonly j: number; readonly c: bigint[] }>()
  for (const { exponents, coefficient } of p.terms) {
    const [power = 0, i = 0, j = 0] = exponents
    const row = rows.get(`${i},${j}`) ?? { i, j, c: [] }
    while (row.c.length <= power) row.c.push(0n)
    row.c[power] = coefficient
    rows.set(`${i},${j}`, row)
  }
  const values = [...rows.values()].map(({ i, j, c }) => {
    const { low, high } = enclosure(c, root)
    return { i, j, sum: low + high }
  })
  const top = Math.max(0, ...values.map(({ sum }) => bitLength(sum)))
  const drop = BigInt(Math.max(0, top - TOP_BITS))
  const largest = Math.max(...values.map(({ sum }) => Math.abs(Number(sum >> drop))))
  return values.flatMap(({ i, j, sum }): readonly DrawnTerm[] => {
    const c = Number(sum >> drop) / largest
    return c === 0 ? [] : [[i, j, c]]
  })
}

/** The value of a drawn polynomial. */
export function drawnValue(terms: readonly DrawnTerm[], u: number, v: number): number {
  return terms.reduce((sum, [i, j, c]) => sum + c * u ** i * v ** j, 0)
}
