import {
  type IntegerPolynomial,
  content,
  derivative,
  exactQuotient,
  primitive,
  scale,
} from './integer-polynomial'
import { chineseRemainder, gcdModulo, largePrimes, residue, residues } from './modular'
import { greatestCommonDivisor } from '@/lib/geometry/polynomials/polynomial'

/**
 * The greatest common divisor in ℤ[t], with positive leading coefficient. Computed modulo primes and
 * put together by the Chinese remainder theorem; division proves the answer, so it is exact.
 */
export function integerGcd(p: IntegerPolynomial, q: IntegerPolynomial): IntegerPolynomial {
  if (p.length === 0) return positive(q)
  if (q.length === 0) return positive(p)
  const common = greatestCommonDivisor(content(p), content(q))
  const [a, b] = [primitive(p), primitive(q)]
  const leading = greatestCommonDivisor(a[a.length - 1]!, b[b.length - 1]!)
  let [known, modulus]: [IntegerPolynomial, bigint] = [[], 1n]
  for (const prime of largePrimes()) {
    if (residue(a[a.length - 1]!, prime) === 0 || residue(b[b.length - 1]!, prime) === 0) continue
    const image = gcdModulo(residues(a, prime), residues(b, prime), prime)
    if (image.length === 1) return [common]
    if (modulus > 1n && image.length > known.length) continue
    if (image.length < known.length) [known, modulus] = [[], 1n]
    const factor = residue(leading, prime)
    const next = image.map((c, i) =>
      chineseRemainder(known[i] ?? 0n, modulus, (c * factor) % prime, prime),
    )
    const isStable = modulus > 1n && next.every((c, i) => c === known[i])
    ;[known, modulus] = [next, modulus * BigInt(prime)]
    if (!isStable) continue
    const candidate = primitive(known)
    if (exactQuotient(a, candidate) && exactQuotient(b, candidate)) return scale(candidate, common)
  }
  throw new RangeError('coefficients must be smaller: no prime is left to compute a divisor with')
}

/**
 * The squarefree decomposition p = c · ∏ factor^multiplicity with pairwise coprime squarefree primitive
 * factors of positive degree, by Yun's algorithm; multiplicities ascend.
 */
export function squarefreeFactors(
  p: IntegerPolynomial,
): readonly { readonly factor: IntegerPolynomial; readonly multiplicity: number }[] {
  const factors: { factor: IntegerPolynomial; multiplicity: number }[] = []
  if (p.length < 2) return factors
  const whole = primitive(p)
  const repeated = integerGcd(whole, derivative(whole))
  let rest = quotient(whole, repeated)
  let tail = quotient(derivative(whole), repeated)
  for (let multiplicity = 1; rest.length > 1; multiplicity++) {
    const change = difference(tail, derivative(rest))
    const factor = primitive(integerGcd(rest, change))
    if (factor.length > 1) factors.push({ factor, multiplicity })
    rest = quotient(rest, factor)
    tail = quotient(change, factor)
  }
  return factors
}

function positive(p: IntegerPolynomial): IntegerPolynomial {
  return p.length > 0 && p[p.length - 1]! < 0n ? scale(p, -1n) : p
}

function quotient(p: IntegerPolynomial, q: IntegerPolynomial): IntegerPolynomial {
  const value = exactQuotient(p, q)
  if (!value) throw new RangeError('divisor must divide the polynomial')
  return value
}

function difference(p: IntegerPolynomial, q: IntegerPolynomial): IntegerPolynomial {
  const length = Math.max(p.length, q.length)
  const list = Array.from({ length }, (_, i) => (p[i] ?? 0n) - (q[i] ?? 0n))
  while (list.length > 0 && list[list.length - 1] === 0n) list.pop()
  return list
}
