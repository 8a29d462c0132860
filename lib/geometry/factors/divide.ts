import { normalForm } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'

/**
 * The quotient p/q when q divides p in the ring of polynomials over Q, or undefined when it does not.
 *
 * @throws RangeError when q is 0
 * @example
 * exactQuotient(polynomialOf('x^2-y^2'), polynomialOf('x+y')) // x − y
 */
export function exactQuotient(p: Polynomial, q: Polynomial): Polynomial | undefined {
  const divisor = primitivePart(q)
  const quotient = integerQuotient(p.terms, divisor.part.terms)
  if (!quotient) return undefined
  return normalForm(
    p.variables,
    quotient.map((term) => ({
      ...term,
      coefficient: term.coefficient * divisor.denominator,
    })),
    p.denominator * divisor.numerator,
  )
}

/** p = (numerator/denominator) · part, where part has coprime integers and a positive first term. */
export function primitivePart(p: Polynomial): {
  readonly part: Polynomial
  readonly numerator: bigint
  readonly denominator: bigint
} {
  const first = p.terms[0]
  if (!first) throw new RangeError('polynomial must not be 0, got 0')
  const sign = first.coefficient < 0n ? -1n : 1n
  const content = sign * p.terms.reduce((g, term) => gcd(g, term.coefficient), 0n)
  const terms = p.terms.map((t) => ({ ...t, coefficient: t.coefficient / content }))
  return {
    part: { variables: p.variables, terms, denominator: 1n },
    numerator: content,
    denominator: p.denominator,
  }
}

/**
 * The quotient of integer polynomials when it has integer coefficients, by long division on
 * lexicographically descending terms; undefined when there is none.
 */
export function integerQuotient(
  dividend: readonly Term[],
  divisor: readonly Term[],
): readonly Term[] | undefined {
  const head = divisor[0]
  if (!head) throw new RangeError('divisor must not be 0, got 0')
  let rest = dividend
  const quotient: Term[] = []
  for (let lead = rest[0]; lead; lead = rest[0]) {
    if (lead.coefficient % head.coefficient !== 0n) return undefined
    const exponents = lead.exponents.map((e, i) => e - head.exponents[i]!)
    if (exponents.some((e) => e < 0)) return undefined
    const coefficient = lead.coefficient / head.coefficient
    quotient.push({ exponents, coefficient })
    rest = merged(rest, divisor, { exponents, coefficient: -coefficient })
  }
  return quotient
}

/** rest + factor · divisor, both in descending order. */
function merged(rest: readonly Term[], divisor: readonly Term[], factor: Term): readonly Term[] {
  const out: Term[] = []
  let at = 0
  for (const { exponents, coefficient } of divisor) {
    const term = {
      exponents: exponents.map((e, i) => e + factor.exponents[i]!),
      coefficient: coefficient * factor.coefficient,
    }
    while (at < rest.length && lexicographic(rest[at]!.exponents, term.exponents) > 0)
      out.push(rest[at++]!)
    const like = at < rest.length && lexicographic(rest[at]!.exponents, term.exponents) === 0
    const sum = like ? rest[at++]!.coefficient + term.coefficient : term.coefficient
    if (sum !== 0n) out.push({ exponents: term.exponents, coefficient: sum })
  }
  for (; at < rest.length; at++) out.push(rest[at]!)
  return out
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
