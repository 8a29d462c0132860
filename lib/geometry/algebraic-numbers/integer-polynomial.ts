import { greatestCommonDivisor } from '@/lib/geometry/polynomials/polynomial'

/**
 * A polynomial in one variable with integer coefficients, from the constant term up. A value in normal
 * form: the last coefficient is not zero; the zero polynomial is empty.
 */
export type IntegerPolynomial = readonly bigint[]

/** The normal form of a list of coefficients. */
export function trimmed(coefficients: readonly bigint[]): IntegerPolynomial {
  let length = coefficients.length
  while (length > 0 && coefficients[length - 1] === 0n) length--
  return length === coefficients.length ? coefficients : coefficients.slice(0, length)
}

/** The sum p + q. */
export function add(p: IntegerPolynomial, q: IntegerPolynomial): IntegerPolynomial {
  const [long, short] = p.length >= q.length ? [p, q] : [q, p]
  return trimmed(long.map((c, i) => (i < short.length ? c + short[i]! : c)))
}

/** The multiple factor · p. */
export function scale(p: IntegerPolynomial, factor: bigint): IntegerPolynomial {
  return factor === 1n ? p : factor === 0n ? [] : p.map((c) => c * factor)
}

/** The product p · q. */
export function multiply(p: IntegerPolynomial, q: IntegerPolynomial): IntegerPolynomial {
  if (p.length === 0 || q.length === 0) return []
  const product = Array.from({ length: p.length + q.length - 1 }, () => 0n)
  for (let i = 0; i < p.length; i++)
    for (let j = 0; j < q.length; j++) product[i + j]! += p[i]! * q[j]!
  return product
}

/** The derivative p′. */
export function derivative(p: IntegerPolynomial): IntegerPolynomial {
  return p.slice(1).map((c, i) => c * BigInt(i + 1))
}

/** The greatest common divisor of the coefficients, not negative. */
export function content(p: IntegerPolynomial): bigint {
  let divisor = 0n
  for (const c of p) {
    divisor = greatestCommonDivisor(divisor, c)
    if (divisor === 1n) break
  }
  return divisor
}

/** p divided by its content and by the sign of its leading coefficient. */
export function primitive(p: IntegerPolynomial): IntegerPolynomial {
  if (p.length === 0) return p
  const divisor = p[p.length - 1]! < 0n ? -content(p) : content(p)
  return divisor === 1n ? p : p.map((c) => c / divisor)
}

/** The quotient p / q when q divides p in ℤ[t]; otherwise undefined. */
export function exactQuotient(
  p: IntegerPolynomial,
  q: IntegerPolynomial,
): IntegerPolynomial | undefined {
  const rest = [...p]
  const quotient = Array.from({ length: Math.max(0, p.length - q.length + 1) }, () => 0n)
  const leading = q[q.length - 1]!
  for (let i = quotient.length - 1; i >= 0; i--) {
    const top = rest[i + q.length - 1]!
    if (top % leading !== 0n) return undefined
    const factor = top / leading
    quotient[i] = factor
    if (factor !== 0n) for (let j = 0; j < q.length; j++) rest[i + j]! -= factor * q[j]!
  }
  return rest.every((c) => c === 0n) ? trimmed(quotient) : undefined
}

/** denominator^deg(p) · p(numerator / denominator): its sign is that of the value, for denominator > 0. */
export function scaledValue(p: IntegerPolynomial, numerator: bigint, denominator = 1n): bigint {
  let value = 0n
  let power = 1n
  for (let i = p.length - 1; i >= 0; i--) {
    value = value * numerator + p[i]! * power
    power *= denominator
  }
  return value
}

/** The number of bits of |n|; 0 for 0. */
export function bitLength(n: bigint): number {
  const hex = (n < 0n ? -n : n).toString(16)
  return n === 0n ? 0 : hex.length * 4 - Math.clz32(Number.parseInt(hex[0]!, 16)) + 28
}
