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
  let signs: readonly (readonly number[])[] = [[]]
  for (const choices of allowed) signs = signs.flatMap((s) => choices.map((c) => [...s, c]))
  const forms = new Map<string, readonly IntegerTerm[]>()
  for (const epsilon of signs) {
    const flips = terms.map(({ exponents }) =>
      exponents.reduce((sign, x, i) => (x % 2 === 0 ? sign : sign * epsilon[i]!), 1),
    )
    const key = flips.map((flip) => flip * flips[0]!).join()
    if (!forms.has(key))
      forms.set(
        key,
        terms.map((term, t) => ({ ...term, coefficient: BigInt(flips[t]!) * term.coefficient })),
      )
  }
  return [...forms.values()]
}
