import { overField } from '@/lib/geometry/algebraic-numbers/field-polynomial'
import { squarefreeFactors } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import type { IntegerPolynomial } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import { approximate, rationals } from '@/lib/geometry/algebraic-numbers/real-field'
import { isolateRealRoots, refineRealRoot } from '@/lib/geometry/algebraic-numbers/real-roots'
import { resultant } from '@/lib/geometry/algebraic-numbers/resultant'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'

/**
 * The x at which the zeros in y of a squarefree polynomial in two variables meet, turn back, or go to
 * infinity: the real roots of its discriminant and of its leading coefficient, in double precision.
 */
export function criticalAbscissae(f: Polynomial): readonly number[] {
  const rows = rowsOf(f)
  const leading = rows[rows.length - 1] ?? []
  const slope = rows.slice(1).map((row, j) => row.map((c) => c * BigInt(j + 1)))
  const discriminant = rows.length > 2 ? resultant(rows, slope) : []
  return [leading, discriminant].flatMap(realRootsOf)
}

function realRootsOf(p: IntegerPolynomial): readonly number[] {
  return squarefreeFactors(p).flatMap(({ factor }) => {
    const over = overField(factor)
    return isolateRealRoots(rationals, over).map((root) =>
      approximate(refineRealRoot(rationals, over, root, 60)),
    )
  })
}

/** Entry j is the coefficient of y^j. */
function rowsOf({ terms }: Polynomial): BivariatePolynomial {
  const rows: bigint[][] = []
  for (const { exponents, coefficient } of terms) {
    const [i, j] = [exponents[0]!, exponents[1]!]
    while (rows.length <= j) rows.push([])
    const row = rows[j]!
    while (row.length <= i) row.push(0n)
    row[i] = coefficient
  }
  return rows
}
