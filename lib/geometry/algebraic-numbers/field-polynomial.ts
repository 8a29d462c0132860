import { integerGcd } from './integer-gcd'
import { add, content, type IntegerPolynomial, scale, trimmed } from './integer-polynomial'
import {
  combine,
  type FieldElement,
  fieldDegree,
  inverseElement,
  multiplyElements,
  type RealField,
} from './real-field'
import { greatestCommonDivisor } from '@/lib/geometry/polynomials/polynomial'

/**
 * A polynomial in one variable over ℤ[θ], from the constant term up, the last coefficient not zero.
 * Where only roots matter it is taken up to a non-zero factor, which keeps fractions away.
 */
export type FieldPolynomial = readonly FieldElement[]

/** The normal form of a list of coefficients. */
export function trimmedOver(coefficients: readonly FieldElement[]): FieldPolynomial {
  let length = coefficients.length
  while (length > 0 && coefficients[length - 1]!.length === 0) length--
  return length === coefficients.length ? coefficients : coefficients.slice(0, length)
}

/** The derivative p′. */
export function derivativeOver(p: FieldPolynomial): FieldPolynomial {
  return p.slice(1).map((c, i) => scale(c, BigInt(i + 1)))
}

/** The product p · q. */
export function multiplyOver(
  field: RealField,
  p: FieldPolynomial,
  q: FieldPolynomial,
): FieldPolynomial {
  if (p.length === 0 || q.length === 0) return []
  return Array.from({ length: p.length + q.length - 1 }, (_, k) => {
    let sum: FieldElement = []
    for (let i = Math.max(0, k - q.length + 1); i <= Math.min(k, p.length - 1); i++)
      sum = add(sum, multiplyElements(field, p[i]!, q[k - i]!))
    return sum
  })
}

/** p divided by the greatest integer that divides all its coefficients: a positive factor. */
export function withoutContent(p: FieldPolynomial): FieldPolynomial {
  let divisor = 0n
  for (const c of p) {
    divisor = greatestCommonDivisor(divisor, content(c))
    if (divisor === 1n) return p
  }
  return divisor === 0n ? p : p.map((c) => c.map((n) => n / divisor))
}

/** The multiple of p whose leading coefficient is a positive integer, without content. */
export function normalized(field: RealField, p: FieldPolynomial): FieldPolynomial {
  const leading = p[p.length - 1]
  if (!leading) return p
  const { inverse } = inverseElement(field, leading)
  return withoutContent(p.map((c) => multiplyElements(field, c, inverse)))
}

/** A positive multiple of the remainder of p by a normalized q. */
export function remainderOver(
  field: RealField,
  p: FieldPolynomial,
  q: FieldPolynomial,
): FieldPolynomial {
  return withoutContent(divided(field, p, q).rest)
}

/** The quotient of p by a divisor q, normalized. */
export function quotientOver(
  field: RealField,
  p: FieldPolynomial,
  q: FieldPolynomial,
): FieldPolynomial {
  return normalized(field, divided(field, p, normalized(field, q)).quotient)
}

/** The greatest common divisor of p and q, normalized. */
export function gcdOver(field: RealField, p: FieldPolynomial, q: FieldPolynomial): FieldPolynomial {
  if (fieldDegree(field) === 1)
    return withoutContent(
      integerGcd(p.map(constantTerm), q.map(constantTerm)).map((c) => (c === 0n ? [] : [c])),
    )
  let [a, b] = [normalized(field, p), normalized(field, q)]
  while (b.length > 0) [a, b] = [b, normalized(field, remainderOver(field, a, b))]
  return a
}

/**
 * The squarefree decomposition of p up to a constant: pairwise coprime squarefree factors of positive
 * degree with their multiplicities, ascending (Musser's algorithm, which does not mind constants).
 */
export function squarefreeOver(
  field: RealField,
  p: FieldPolynomial,
): readonly { readonly factor: FieldPolynomial; readonly multiplicity: number }[] {
  const factors: { factor: FieldPolynomial; multiplicity: number }[] = []
  if (p.length < 2) return factors
  let repeated = gcdOver(field, p, derivativeOver(p))
  let rest = quotientOver(field, p, repeated)
  for (let multiplicity = 1; rest.length > 1; multiplicity++) {
    const common = gcdOver(field, rest, repeated)
    const factor = quotientOver(field, rest, common)
    if (factor.length > 1) factors.push({ factor, multiplicity })
    repeated = quotientOver(field, repeated, common)
    rest = common
  }
  return factors
}

function divided(
  field: RealField,
  p: FieldPolynomial,
  q: FieldPolynomial,
): { readonly quotient: FieldPolynomial; readonly rest: FieldPolynomial } {
  const leading = q[q.length - 1]![0]!
  let rest = [...p]
  let quotient: FieldElement[] = Array.from(
    { length: Math.max(0, p.length - q.length + 1) },
    () => [],
  )
  for (let i = quotient.length - 1; i >= 0; i--) {
    const top = rest[i + q.length - 1]!
    if (leading !== 1n && top.length > 0) {
      rest = rest.map((c) => scale(c, leading))
      quotient = quotient.map((c) => scale(c, leading))
    }
    quotient[i] = top
    if (top.length > 0)
      for (let j = 0; j < q.length; j++)
        rest[i + j] = combine(rest[i + j]!, 1n, multiplyElements(field, top, q[j]!), -1n)
  }
  return { quotient: trimmedOver(quotient), rest: trimmedOver(rest) }
}

/** The polynomial with integer coefficients, over any field. */
export function overField(p: IntegerPolynomial): FieldPolynomial {
  return p.map((c) => (c === 0n ? [] : [c]))
}

/** The integer polynomial that a polynomial over the rationals is. */
export function overIntegers(p: FieldPolynomial): IntegerPolynomial {
  return trimmed(p.map(constantTerm))
}

function constantTerm(c: FieldElement): bigint {
  return c[0] ?? 0n
}
