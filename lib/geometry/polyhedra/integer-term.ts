import type { IntegerVector } from './cone'

/** A monomial c·y^α with integer coefficient; exponents may be negative (a Laurent monomial). */
export type IntegerTerm = { readonly exponents: IntegerVector; readonly coefficient: bigint }

/** The signs a coordinate may have: both, or one where the domain ends at 0. */
export type AllowedSigns = readonly (1 | -1)[]

/** Terms of equal exponents added up, zeros left out. */
export function collected(terms: readonly IntegerTerm[]): readonly IntegerTerm[] {
  const sums = new Map<string, IntegerTerm>()
  for (const term of terms) {
    const key = term.exponents.join()
    const coefficient = (sums.get(key)?.coefficient ?? 0n) + term.coefficient
    sums.set(key, { exponents: term.exponents, coefficient })
  }
  return [...sums.values()].filter((term) => term.coefficient !== 0n)
}

/** The product of two sums. */
export function product(
  first: readonly IntegerTerm[],
  second: readonly IntegerTerm[],
): readonly IntegerTerm[] {
  return collected(
    first.flatMap((a) =>
      second.map((b) => ({
        exponents: a.exponents.map((x, i) => x + b.exponents[i]!),
        coefficient: a.coefficient * b.coefficient,
      })),
    ),
  )
}

/**
 * The sum as each open orthant sees it: Σ c ε^α y^α with y > 0, for the allowed sign vectors ε; each
 * once, and not both a sum and its negative.
 */
export function orthantForms(
  terms: readonly IntegerTerm[],
  allowed: readonly AllowedSigns[],
): readonly (readonly IntegerTerm[])[] {
  const everywhere = (1n << BigInt(terms.length)) - 1n
  // The terms whose sign a sign of the coordinate changes, as bits: those of odd exponent.
  const odd = allowed.map((_, i) =>
    terms.reduce(
      (bits, { exponents }, t) => (exponents[i]! % 2 === 0 ? bits : bits | (1n << BigInt(t))),
      0n,
    ),
  )
  const fixed = odd.reduce(
    (bits, column, i) => (allowed[i]!.length === 1 && allowed[i]![0] === -1 ? bits ^ column : bits),
    0n,
  )
  let patterns = new Set([normalized(fixed, everywhere)])
  odd.forEach((column, i) => {
    if (allowed[i]!.length < 2 || column === 0n) return
    patterns = new Set(
      [...patterns].flatMap((bits) => [bits, normalized(bits ^ column, everywhere)]),
    )
  })
  return [...patterns].map((bits) =>
    terms.map((term, t) =>
      (bits >> BigInt(t)) & 1n ? { ...term, coefficient: -term.coefficient } : term,
    ),
  )
}

/** A sum and its negative count as one: the first term keeps its sign. */
function normalized(bits: bigint, everywhere: bigint): bigint {
  return bits & 1n ? bits ^ everywhere : bits
}
