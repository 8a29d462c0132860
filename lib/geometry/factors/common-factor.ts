import { greatestCommonDivisor, normalForm } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'
import { integerQuotient, primitivePart } from './divide'

/**
 * The greatest common factor of two polynomials, primitive with a positive first term, by the heuristic
 * algorithm of Char, Geddes and Gonnet: evaluate a variable at a large integer, take the common factor
 * of the values, read it back in that base, and verify by division. Undefined when the integers would
 * grow too large, or no attempt verifies.
 *
 * @throws RangeError when both are 0, or the variables differ
 * @example
 * commonFactor(polynomialOf('x^2-y^2'), polynomialOf('x^2+2*x*y+y^2')) // x + y
 */
export function commonFactor(p: Polynomial, q: Polynomial): Polynomial | undefined {
  if (p.variables.join() !== q.variables.join())
    throw new RangeError(
      `variables of q must be ${p.variables.join(', ')}, got ${q.variables.join(', ')}`,
    )
  if (p.terms.length === 0) return primitivePart(q).part
  if (q.terms.length === 0) return primitivePart(p).part
  const [f, g] = [withoutMonomial(primitivePart(p).part), withoutMonomial(primitivePart(q).part)]
  if (largestBits(f.terms, g.terms) > LARGEST_BITS) return undefined
  const common = integerFactor(f.terms, g.terms, p.variables.length - 1)
  if (!common) return undefined
  const terms = common.map(({ exponents, coefficient }) => ({
    exponents: exponents.map((e, i) => e + Math.min(f.monomial[i]!, g.monomial[i]!)),
    coefficient,
  }))
  return primitivePart(normalForm(p.variables, terms, 1n)).part
}

/** A polynomial divided by the largest monomial that divides it, and that monomial. */
function withoutMonomial({ variables, terms }: Polynomial): {
  readonly terms: readonly Term[]
  readonly monomial: readonly number[]
} {
  const monomial = variables.map((_, i) => Math.min(...terms.map((t) => t.exponents[i]!)))
  return {
    monomial,
    terms: terms.map((t) => ({ ...t, exponents: t.exponents.map((e, i) => e - monomial[i]!) })),
  }
}

/** Values of more bits than this are not attempted. */
const LARGEST_BITS = 400_000

/** How often a larger base is tried. */
const ATTEMPTS = 8

function integerFactor(
  f: readonly Term[],
  g: readonly Term[],
  variable: number,
): readonly Term[] | undefined {
  const content = greatestCommonDivisor(contentOf(f), contentOf(g))
  if (variable < 0) return [{ exponents: f[0]!.exponents, coefficient: content }]
  const [p, q] = [dividedBy(f, contentOf(f)), dividedBy(g, contentOf(g))]
  const height = [heightOf(p), heightOf(q)].reduce((a, b) => (a < b ? a : b))
  let base = 2n * height + 29n
  for (let attempt = 0; attempt < ATTEMPTS; attempt++, base = (base * 73794n) / 27011n) {
    base = roughFrom(base)
    const [low, high] = [valueAt(p, variable, base), valueAt(q, variable, base)]
    if (low.length === 0 || high.length === 0) continue
    const value = integerFactor(low, high, variable - 1)
    if (!value) continue
    const lifted = inBase(value, variable, base)
    const candidate = dividedBy(lifted, contentOf(lifted))
    if (integerQuotient(p, candidate) && integerQuotient(q, candidate))
      return candidate.map((t) => ({ ...t, coefficient: t.coefficient * content }))
  }
  return undefined
}

/**
 * The first integer from a start on without small prime factors: the values of coprime polynomials
 * then seldom have a factor in common, which would be taken for one of the answer.
 */
function roughFrom(start: bigint): bigint {
  let base = start
  while (greatestCommonDivisor(base, SMALL_PRIMES) !== 1n) base += 1n
  return base
}

/** The product of the primes up to 47. */
const SMALL_PRIMES = 614_889_782_588_491_410n

/** The polynomial at xᵢ = base, in descending order. */
function valueAt(terms: readonly Term[], variable: number, base: bigint): readonly Term[] {
  return normalForm(
    terms[0]!.exponents.map((_, i) => `${i}`),
    terms.map(({ exponents, coefficient }) => ({
      exponents: exponents.with(variable, 0),
      coefficient: coefficient * base ** BigInt(exponents[variable]!),
    })),
    1n,
  ).terms
}

/** The polynomial in xᵢ with coefficients in (−base/2, base/2] that has the given value at xᵢ = base. */
function inBase(value: readonly Term[], variable: number, base: bigint): readonly Term[] {
  const out: Term[] = []
  for (const { exponents, coefficient } of value) {
    let rest = coefficient
    for (let power = 0; rest !== 0n; power++) {
      let digit = ((rest % base) + base) % base
      if (2n * digit > base) digit -= base
      if (digit !== 0n) out.push({ exponents: exponents.with(variable, power), coefficient: digit })
      rest = (rest - digit) / base
    }
  }
  return normalForm(
    value[0]!.exponents.map((_, i) => `${i}`),
    out,
    1n,
  ).terms
}

function dividedBy(terms: readonly Term[], content: bigint): readonly Term[] {
  return terms.map((t) => ({ ...t, coefficient: t.coefficient / content }))
}

function contentOf(terms: readonly Term[]): bigint {
  return terms.reduce((g, t) => greatestCommonDivisor(g, t.coefficient), 0n)
}

function heightOf(terms: readonly Term[]): bigint {
  return terms.reduce((height, { coefficient }) => {
    const size = coefficient < 0n ? -coefficient : coefficient
    return size > height ? size : height
  }, 0n)
}

/** Bits of the last value: those of the coefficients, times (degree + 1) for every variable. */
function largestBits(f: readonly Term[], g: readonly Term[]): number {
  const bits = Math.max(heightOf(f).toString(2).length, heightOf(g).toString(2).length) + 6
  return f[0]!.exponents.reduce(
    (total, _, i) => total * (1 + Math.max(...[...f, ...g].map((t) => t.exponents[i]!))),
    bits,
  )
}
