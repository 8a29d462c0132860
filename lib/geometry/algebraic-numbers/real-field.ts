import { greatestCommonDivisor } from '@/lib/geometry/polynomials/polynomial'
import {
  add,
  bitLength,
  type IntegerPolynomial,
  multiply,
  scale,
  trimmed,
} from './integer-polynomial'
import {
  chineseRemainder,
  inverseModuloPolynomial,
  largePrimes,
  residues,
  resultantModulo,
} from './modular'

/**
 * A field ℚ(θ) with its embedding into the real numbers: θ is the real root of a monic irreducible
 * integer polynomial that an interval isolates. The rational numbers are the field of θ = 0, with the
 * polynomial t.
 */
export type RealField = {
  /** Monic and irreducible, from the constant term up. */
  readonly minimal: IntegerPolynomial
  /** Contains θ and no other root of the polynomial. */
  readonly root: DyadicInterval
}

/** The interval [low, high] / 2^bits; a single number when low = high. */
export type DyadicInterval = {
  readonly low: bigint
  readonly high: bigint
  readonly bits: number
}

/**
 * An element of ℤ[θ]: a polynomial in θ of degree below that of the field. Elements of ℚ(θ) are
 * written as such an element over an integer. Two elements are equal when their coefficients are,
 * because the minimal polynomial is irreducible.
 */
export type FieldElement = IntegerPolynomial

/** The rational numbers. */
export const rationals: RealField = { minimal: [0n, 1n], root: { low: 0n, high: 0n, bits: 0 } }

/** The degree of the field over ℚ. */
export function fieldDegree({ minimal }: RealField): number {
  return minimal.length - 1
}

/** The remainder of a polynomial in θ modulo the minimal polynomial. */
export function reduceElement({ minimal }: RealField, p: IntegerPolynomial): FieldElement {
  const degree = minimal.length - 1
  if (p.length <= degree) return p
  const rest = [...p]
  for (let i = rest.length - 1; i >= degree; i--) {
    const factor = rest[i]!
    if (factor !== 0n)
      for (let j = 0; j <= degree; j++) rest[i - degree + j]! -= factor * minimal[j]!
  }
  return trimmed(rest.slice(0, degree))
}

/** The product a · b. */
export function multiplyElements(field: RealField, a: FieldElement, b: FieldElement): FieldElement {
  return reduceElement(field, multiply(a, b))
}

/**
 * An element u and an integer norm > 0 with a · u = norm, so that 1/a = u/norm; a must not be 0.
 * Computed modulo primes and put together; multiplication proves the answer.
 */
export function inverseElement(
  field: RealField,
  a: FieldElement,
): { readonly inverse: FieldElement; readonly norm: bigint } {
  if (a.length === 1)
    return a[0]! > 0n ? { inverse: [1n], norm: a[0]! } : { inverse: [-1n], norm: -a[0]! }
  let [known, norm, modulus]: [readonly bigint[], bigint, bigint] = [[], 0n, 1n]
  for (const prime of largePrimes()) {
    const [m, image] = [residues(field.minimal, prime), residues(a, prime)]
    const normImage = resultantModulo(m, image, prime)
    if (normImage === 0) continue
    const inverse = inverseModuloPolynomial(image, m, prime)
    const next = Array.from({ length: fieldDegree(field) }, (_, i) =>
      chineseRemainder(known[i] ?? 0n, modulus, ((inverse[i] ?? 0) * normImage) % prime, prime),
    )
    const nextNorm = chineseRemainder(norm, modulus, normImage, prime)
    const isStable = modulus > 1n && nextNorm === norm && next.every((c, i) => c === known[i])
    ;[known, norm, modulus] = [next, nextNorm, modulus * BigInt(prime)]
    if (!isStable) continue
    const product = multiplyElements(field, a, trimmed(known))
    if (product.length === 1 && product[0] === norm) return lowestTerms(trimmed(known), norm)
  }
  throw new RangeError('coefficients must be smaller: no prime is left to compute an inverse with')
}

function lowestTerms(
  inverse: FieldElement,
  norm: bigint,
): { readonly inverse: FieldElement; readonly norm: bigint } {
  const divisor = inverse.reduce(greatestCommonDivisor, norm)
  const signed = norm < 0n ? -divisor : divisor
  return { inverse: inverse.map((c) => c / signed), norm: norm / signed }
}

/** The sign of an element at the real embedding: −1, 0 or 1. */
export function signOf(field: RealField, a: FieldElement): -1 | 0 | 1 {
  if (a.length === 0) return 0
  if (a.length === 1) return a[0]! > 0n ? 1 : -1
  let { root } = field
  for (let bits = 64; ; bits *= 2) {
    root = refineRoot(field.minimal, root, bits)
    const { low, high } = enclosure(a, root)
    if (low > 0n) return 1
    if (high < 0n) return -1
  }
}

/**
 * Powers of two around the size of a non-zero element: 2^lower ≤ |a| ≤ 2^upper.
 */
export function magnitude(
  field: RealField,
  a: FieldElement,
): { readonly lower: number; readonly upper: number } {
  if (a.length === 1) return { lower: bitLength(a[0]!) - 1, upper: bitLength(a[0]!) }
  let { root } = field
  for (let bits = 64; ; bits *= 2) {
    root = refineRoot(field.minimal, root, bits)
    const { low, high } = enclosure(a, root)
    if (low <= 0n && high >= 0n) continue
    const sizes = [bitLength(low), bitLength(high)]
    return { lower: Math.min(...sizes) - 1 - root.bits, upper: Math.max(...sizes) - root.bits }
  }
}

/** An interval that contains the value of a: the coordinates of the answer are in units of 2^−root.bits. */
export function enclosure(a: FieldElement, { low, high, bits }: DyadicInterval): DyadicInterval {
  const shift = BigInt(bits)
  let [least, most] = [0n, 0n]
  for (let i = a.length - 1; i >= 0; i--) {
    const products = [least * low, least * high, most * low, most * high]
    const [first, ...others] = products
    let [min, max] = [first!, first!]
    for (const product of others) {
      if (product < min) min = product
      if (product > max) max = product
    }
    least = (min >> shift) + (a[i]! << shift)
    most = -(-max >> shift) + (a[i]! << shift)
  }
  return { low: least, high: most, bits }
}

/** The isolating interval made narrower than 2^−bits, by bisection of a polynomial with one root in it. */
export function refineRoot(
  p: IntegerPolynomial,
  { low, high, bits: given }: DyadicInterval,
  bits: number,
): DyadicInterval {
  if (low === high || (given >= bits && high - low <= 1n << BigInt(given - bits)))
    return { low, high, bits: given }
  const gap = BigInt(Math.max(0, bits + 2 - given))
  const scaleBits = given + Number(gap)
  const unit = 1n << BigInt(scaleBits)
  const width = 1n << BigInt(scaleBits - bits)
  let [left, right] = [low << gap, high << gap]
  const signLeft = valueAt(p, left, unit) > 0n
  while (right - left > width) {
    const middle = (left + right) >> 1n
    const value = valueAt(p, middle, unit)
    if (value === 0n) return { low: middle, high: middle, bits: scaleBits }
    if (value > 0n === signLeft) left = middle
    else right = middle
  }
  return { low: left, high: right, bits: scaleBits }
}

/** A number close to the middle of an interval. */
export function approximate({ low, high, bits }: DyadicInterval): number {
  const sum = low + high
  const drop = Math.max(0, bitLength(sum) - 60)
  return Number(sum >> BigInt(drop)) * 2 ** (drop - bits - 1)
}

/** The sum of multiples, in ℤ[θ]. */
export function combine(a: FieldElement, m: bigint, b: FieldElement, n: bigint): FieldElement {
  return add(scale(a, m), scale(b, n))
}

/** p(numerator/unit) · unit^deg p. */
function valueAt(p: IntegerPolynomial, numerator: bigint, unit: bigint): bigint {
  let [value, power] = [0n, 1n]
  for (let i = p.length - 1; i >= 0; i--) {
    value = value * numerator + p[i]! * power
    power *= unit
  }
  return value
}
