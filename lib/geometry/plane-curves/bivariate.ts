import { integerGcd } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import {
  add,
  content,
  exactQuotient,
  type IntegerPolynomial,
  multiply,
  primitive,
  scale,
  scaledValue,
  trimmed,
} from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { normalForm, type Polynomial } from '@/lib/geometry/polynomials/polynomial'

/**
 * The integer polynomial of a polynomial in two variables, the first as x and the second as y, times
 * its denominator.
 *
 * @throws RangeError when there are not two variables
 */
export function bivariateOf({ variables, terms }: Polynomial): BivariatePolynomial {
  if (variables.length !== 2)
    throw new RangeError(`variables must be two, got ${variables.join(', ')}`)
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

/** The polynomial in two named variables with these integer coefficients. */
export function polynomialOfBivariate(
  f: BivariatePolynomial,
  variables: readonly string[],
): Polynomial {
  const terms = f.flatMap((row, j) =>
    row.map((coefficient, i) => ({ exponents: [i, j], coefficient })),
  )
  return normalForm(variables, terms, 1n)
}

/** The largest power of x. */
export function degreeInX(f: BivariatePolynomial): number {
  return Math.max(...f.map((row) => row.length - 1), 0)
}

/** The partial derivative by y. */
export function derivativeInY(f: BivariatePolynomial): BivariatePolynomial {
  return f.slice(1).map((row, j) => scale(row, BigInt(j + 1)))
}

/** f with x and y exchanged. */
export function transposed(f: BivariatePolynomial): BivariatePolynomial {
  return Array.from({ length: degreeInX(f) + 1 }, (_, i) => trimmed(f.map((row) => row[i] ?? 0n)))
}

/** f(x, y) at a rational x, as a polynomial in y, times a positive integer. */
export function atX(
  f: BivariatePolynomial,
  numerator: bigint,
  denominator: bigint,
): IntegerPolynomial {
  const degree = degreeInX(f)
  return trimmed(
    f.map(
      (row) =>
        scaledValue(row, numerator, denominator) *
        denominator ** BigInt(degree - Math.max(0, row.length - 1)),
    ),
  )
}

/** f(x, y) at a rational y, as a polynomial in x, times a positive integer. */
export function atY(
  f: BivariatePolynomial,
  numerator: bigint,
  denominator: bigint,
): IntegerPolynomial {
  return f.reduceRight<{ readonly sum: IntegerPolynomial; readonly power: bigint }>(
    ({ sum, power }, row) => ({
      sum: add(scale(sum, numerator), scale(row, power)),
      power: power * denominator,
    }),
    { sum: [], power: 1n },
  ).sum
}

/** The product f · g. */
export function multiplyBivariate(
  f: BivariatePolynomial,
  g: BivariatePolynomial,
): BivariatePolynomial {
  if (f.length === 0 || g.length === 0) return []
  return Array.from({ length: f.length + g.length - 1 }, (_, k) => {
    let sum: IntegerPolynomial = []
    for (let j = Math.max(0, k - g.length + 1); j <= Math.min(k, f.length - 1); j++)
      sum = add(sum, multiply(f[j]!, g[k - j]!))
    return sum
  })
}

/** The quotient f / g when g divides f in ℤ[x, y]; otherwise undefined. */
export function exactQuotientBivariate(
  f: BivariatePolynomial,
  g: BivariatePolynomial,
): BivariatePolynomial | undefined {
  const rest = [...f]
  const quotient: IntegerPolynomial[] = []
  for (let k = f.length - g.length; k >= 0; k--) {
    const factor = exactQuotient(rest[k + g.length - 1]!, g[g.length - 1]!)
    if (!factor) return undefined
    quotient[k] = factor
    if (factor.length > 0)
      for (let j = 0; j < g.length; j++)
        rest[k + j] = add(rest[k + j]!, scale(multiply(factor, g[j]!), -1n))
  }
  return rest.every((row) => row.length === 0) ? quotient : undefined
}

/** The greatest common divisor in ℤ[x] of the coefficients of the powers of y. */
export function contentInX(f: BivariatePolynomial): IntegerPolynomial {
  let divisor: IntegerPolynomial = []
  for (const row of f) {
    divisor = integerGcd(divisor, row)
    if (divisor.length === 1 && divisor[0] === 1n) break
  }
  return divisor
}

/** f without its content in x, with a positive leading coefficient. */
export function primitiveInY(f: BivariatePolynomial): BivariatePolynomial {
  if (f.length === 0) return f
  const divisor = contentInX(f)
  const top = f[f.length - 1]!
  const signed = top[top.length - 1]! < 0n ? scale(divisor, -1n) : divisor
  return f.map((row) => exactQuotient(row, signed) ?? row)
}

/** f divided by its greatest integer factor and the sign of its leading coefficient. */
export function primitiveBivariate(f: BivariatePolynomial): BivariatePolynomial {
  const top = f[f.length - 1]
  if (!top) return f
  const divisor = content(f.flat())
  const signed = top[top.length - 1]! < 0n ? -divisor : divisor
  return f.map((row) => row.map((c) => c / signed))
}

/** The primitive polynomial in x alone, as a polynomial in x and y. */
export function inXAlone(p: IntegerPolynomial): BivariatePolynomial {
  return [primitive(p)]
}
