/**
 * Polynomials over the field of p elements, from the constant term up, leading coefficient not zero.
 * The prime is below 2²⁶, so that products of two residues are exact in a double.
 */
export type ModularPolynomial = readonly number[]

/** The primes below 2²⁶, from the largest down: enough of them for every reconstruction here. */
export function* largePrimes(): Generator<number> {
  for (let n = 2 ** 26 - 1; n > 2 ** 20; n -= 2) if (isPrime(n)) yield n
}

/** The residue of an integer. */
export function residue(n: bigint, prime: number): number {
  const r = Number(n % BigInt(prime))
  return r < 0 ? r + prime : r
}

/** The residues of an integer polynomial. */
export function residues(p: readonly bigint[], prime: number): ModularPolynomial {
  return trimmedModular(p.map((c) => residue(c, prime)))
}

/** 1/n, by Euclid. */
export function inverseModulo(n: number, prime: number): number {
  let [a, b, x, y] = [n, prime, 1, 0]
  while (b !== 0) {
    const quotient = Math.floor(a / b)
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return x < 0 ? x + prime : x
}

/** n^exponent. */
export function powerModulo(n: number, exponent: number, prime: number): number {
  let [result, base] = [1, n]
  for (let e = exponent; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** The value of p at a residue. */
export function valueModulo(p: ModularPolynomial, at: number, prime: number): number {
  let value = 0
  for (let i = p.length - 1; i >= 0; i--) value = (value * at + p[i]!) % prime
  return value
}

/** The product p · q. */
export function multiplyModulo(
  p: ModularPolynomial,
  q: ModularPolynomial,
  prime: number,
): ModularPolynomial {
  if (p.length === 0 || q.length === 0) return []
  const product = Array.from({ length: p.length + q.length - 1 }, () => 0)
  for (let i = 0; i < p.length; i++)
    for (let j = 0; j < q.length; j++) product[i + j] = (product[i + j]! + p[i]! * q[j]!) % prime
  return product
}

/** The difference p − q. */
export function subtractModulo(
  p: ModularPolynomial,
  q: ModularPolynomial,
  prime: number,
): ModularPolynomial {
  const length = Math.max(p.length, q.length)
  return trimmedModular(
    Array.from({ length }, (_, i) => ((p[i] ?? 0) - (q[i] ?? 0) + prime) % prime),
  )
}

/** Quotient and remainder of p by q ≠ 0. */
export function divideModulo(
  p: ModularPolynomial,
  q: ModularPolynomial,
  prime: number,
): { readonly quotient: ModularPolynomial; readonly remainder: ModularPolynomial } {
  const rest = [...p]
  const quotient = Array.from({ length: Math.max(0, p.length - q.length + 1) }, () => 0)
  const inverse = inverseModulo(q[q.length - 1]!, prime)
  for (let i = quotient.length - 1; i >= 0; i--) {
    const factor = (rest[i + q.length - 1]! * inverse) % prime
    quotient[i] = factor
    if (factor !== 0)
      for (let j = 0; j < q.length; j++)
        rest[i + j] = (rest[i + j]! + (prime - factor) * q[j]!) % prime
  }
  return { quotient: trimmedModular(quotient), remainder: trimmedModular(rest) }
}

/** p divided by its leading coefficient. */
export function monicModulo(p: ModularPolynomial, prime: number): ModularPolynomial {
  if (p.length === 0) return p
  const inverse = inverseModulo(p[p.length - 1]!, prime)
  return p.map((c) => (c * inverse) % prime)
}

/** The monic greatest common divisor of p and q. */
export function gcdModulo(
  p: ModularPolynomial,
  q: ModularPolynomial,
  prime: number,
): ModularPolynomial {
  let [a, b] = [p, q]
  while (b.length > 0) [a, b] = [b, divideModulo(a, b, prime).remainder]
  return monicModulo(a, prime)
}

/** The resultant of p and q, both of their full degrees. */
export function resultantModulo(p: ModularPolynomial, q: ModularPolynomial, prime: number): number {
  let [a, b, value] = [p, q, 1]
  while (b.length > 1) {
    const { remainder } = divideModulo(a, b, prime)
    const [m, n] = [a.length - 1, b.length - 1]
    if (remainder.length === 0) return 0
    const drop = m - (remainder.length - 1)
    value = (value * powerModulo(b[n]!, drop, prime)) % prime
    if (m % 2 === 1 && n % 2 === 1) value = (prime - value) % prime
    ;[a, b] = [b, remainder]
  }
  return b.length === 0 ? 0 : (value * powerModulo(b[0]!, a.length - 1, prime)) % prime
}

/** The inverse of p modulo another polynomial that is prime to it. */
export function inverseModuloPolynomial(
  p: ModularPolynomial,
  modulus: ModularPolynomial,
  prime: number,
): ModularPolynomial {
  let [a, b]: [ModularPolynomial, ModularPolynomial] = [modulus, p]
  let [x, y]: [ModularPolynomial, ModularPolynomial] = [[], [1]]
  while (b.length > 1) {
    const { quotient, remainder } = divideModulo(a, b, prime)
    ;[a, b] = [b, remainder]
    ;[x, y] = [y, subtractModulo(x, multiplyModulo(quotient, y, prime), prime)]
  }
  const inverse = inverseModulo(b[0]!, prime)
  return divideModulo(
    y.map((c) => (c * inverse) % prime),
    modulus,
    prime,
  ).remainder
}

/** The polynomial of degree < points.length with given values at distinct points (Newton's form). */
export function interpolateModulo(
  points: readonly number[],
  values: readonly number[],
  prime: number,
): ModularPolynomial {
  const inverses = new Map<number, number>()
  const inverse = (n: number): number => {
    const known = inverses.get(n) ?? inverseModulo(n, prime)
    inverses.set(n, known)
    return known
  }
  const divided = [...values]
  for (let step = 1; step < points.length; step++)
    for (let i = points.length - 1; i >= step; i--) {
      const gap = (points[i]! - points[i - step]! + prime) % prime
      divided[i] = ((divided[i]! - divided[i - 1]! + prime) * inverse(gap)) % prime
    }
  const result = Array.from({ length: points.length }, () => 0)
  for (let i = points.length - 1; i >= 0; i--) {
    for (let j = points.length - 1; j > 0; j--)
      result[j] = (result[j - 1]! + (prime - points[i]!) * result[j]!) % prime
    result[0] = ((prime - points[i]!) * result[0]! + divided[i]!) % prime
  }
  return trimmedModular(result)
}

/**
 * One step of the Chinese remainder theorem: the integer that is `known` modulo `modulus` and `next`
 * modulo the prime, in (−M/2, M/2] for M = modulus · prime.
 */
export function chineseRemainder(
  known: bigint,
  modulus: bigint,
  next: number,
  prime: number,
): bigint {
  const gap = (next - residue(known, prime) + prime) % prime
  const lift = (gap * inverseModulo(residue(modulus, prime), prime)) % prime
  const value = known + modulus * BigInt(lift)
  const total = modulus * BigInt(prime)
  return value * 2n > total ? value - total : value
}

function trimmedModular(coefficients: readonly number[]): ModularPolynomial {
  let length = coefficients.length
  while (length > 0 && coefficients[length - 1] === 0) length--
  return length === coefficients.length ? coefficients : coefficients.slice(0, length)
}

function isPrime(n: number): boolean {
  for (let d = 3; d * d <= n; d += 2) if (n % d === 0) return false
  return n > 2
}
