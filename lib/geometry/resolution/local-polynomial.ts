import {
  type Extension,
  extendElements,
  type FieldNumber,
} from '@/lib/geometry/algebraic-numbers/adjoin'
import {
  type FieldPolynomial,
  trimmedOver,
} from '@/lib/geometry/algebraic-numbers/field-polynomial'
import { add, content, scale } from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import {
  type FieldElement,
  multiplyElements,
  type RealField,
} from '@/lib/geometry/algebraic-numbers/real-field'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { greatestCommonDivisor } from '@/lib/geometry/polynomials/polynomial'

/** One term c · u^i v^j over ℤ[θ], c not zero. */
export type LocalTerm = { readonly i: number; readonly j: number; readonly c: FieldElement }

/**
 * A polynomial in the coordinates (u, v) of a chart, over ℤ[θ]; a list of terms with distinct
 * exponents, taken up to a positive factor.
 */
export type LocalPolynomial = readonly LocalTerm[]

/** An integer polynomial in x and y, with u for x and v for y. */
export function localPolynomial(f: BivariatePolynomial): LocalPolynomial {
  return f.flatMap((row, j) => row.flatMap((c, i) => (c === 0n ? [] : [{ i, j, c: [c] }])))
}

/** The order of vanishing at the origin: the least i + j. */
export function orderAtOrigin(p: LocalPolynomial): number {
  return p.reduce((least, { i, j }) => Math.min(least, i + j), Number.POSITIVE_INFINITY)
}

/** The coefficient of u^i v^j. */
export function coefficientAt(p: LocalPolynomial, i: number, j: number): FieldElement {
  return p.find((term) => term.i === i && term.j === j)?.c ?? []
}

/** p(u, uv) / u^order: the strict transform in the first chart of the blow-up of the origin. */
export function firstChart(p: LocalPolynomial, order: number): LocalPolynomial {
  return p.map(({ i, j, c }) => ({ i: i + j - order, j, c }))
}

/** p(uv, v) / v^order: the strict transform in the second chart of the blow-up of the origin. */
export function secondChart(p: LocalPolynomial, order: number): LocalPolynomial {
  return p.map(({ i, j, c }) => ({ i, j: i + j - order, c }))
}

/** p(0, v). */
export function onFirstAxis(p: LocalPolynomial): FieldPolynomial {
  const row: FieldElement[] = []
  for (const { i, j, c } of p) {
    if (i > 0) continue
    while (row.length <= j) row.push([])
    row[j] = c
  }
  return trimmedOver(row)
}

/** p with u and v exchanged. */
export function exchanged(p: LocalPolynomial): LocalPolynomial {
  return p.map(({ i, j, c }) => ({ i: j, j: i, c }))
}

/** A positive multiple of p(u, v + b). */
export function shiftedV(field: RealField, p: LocalPolynomial, b: FieldNumber): LocalPolynomial {
  if (b.numerator.length === 0) return p
  const degree = Math.max(...p.map(({ j }) => j))
  const powers: FieldElement[] = [[1n]]
  while (powers.length <= degree)
    powers.push(multiplyElements(field, powers[powers.length - 1]!, b.numerator))
  const sums = new Map<number, Map<number, FieldElement>>()
  for (const { i, j, c } of p) {
    const row = sums.get(i) ?? new Map<number, FieldElement>()
    sums.set(i, row)
    let binomial = 1n
    for (let k = j; k >= 0; k--) {
      const power = multiplyElements(field, c, powers[j - k]!)
      const term = scale(power, binomial * b.denominator ** BigInt(degree - j + k))
      row.set(k, add(row.get(k) ?? [], term))
      binomial = (binomial * BigInt(k)) / BigInt(j - k + 1)
    }
  }
  return withoutCommonFactor(
    [...sums].flatMap(([i, row]) =>
      [...row].flatMap(([j, c]) => (c.length === 0 ? [] : [{ i, j, c }])),
    ),
  )
}

/** The same polynomial over a larger field, times a positive integer. */
export function extendedPolynomial(extension: Extension, p: LocalPolynomial): LocalPolynomial {
  const images = extendElements(
    extension,
    p.map(({ c }) => c),
  )
  return withoutCommonFactor(p.map(({ i, j }, index) => ({ i, j, c: images[index]! })))
}

function withoutCommonFactor(p: LocalPolynomial): LocalPolynomial {
  let divisor = 0n
  for (const { c } of p) {
    divisor = greatestCommonDivisor(divisor, content(c))
    if (divisor === 1n) return p
  }
  return p.map(({ i, j, c }) => ({ i, j, c: c.map((n) => n / divisor) }))
}
