/** An integer multiple of a monomial w₁^e₁ ⋯ w_d^e_d. */
export type Term = {
  /** The eᵢ, one for each variable: integers ≥ 0. */
  readonly exponents: readonly number[]
  /** A non-zero integer. */
  readonly coefficient: bigint
}

/**
 * A polynomial with rational coefficients in named variables: the sum of its terms over one common
 * denominator. A value, always in normal form: no two terms share their exponents, no coefficient is
 * zero, the denominator is positive and prime to the coefficients, and the terms descend
 * lexicographically. The zero polynomial has no terms.
 */
export type Polynomial = {
  readonly variables: readonly string[]
  readonly terms: readonly Term[]
  readonly denominator: bigint
}

/**
 * The polynomial of a list of terms in any order, like exponents added up.
 *
 * @param denominator what divides them all, a non-zero integer
 * @throws RangeError when an exponent is not an integer ≥ 0, when a term has not one exponent for each
 *   variable, or when the denominator is 0
 * @example
 * polynomial(['x', 'y'], [{ exponents: [2, 0], coefficient: 3n }], 2n) // 3/2 x²
 */
export function polynomial(
  variables: readonly string[],
  terms: readonly Term[],
  denominator = 1n,
): Polynomial {
  if (denominator === 0n) throw new RangeError('denominator must not be 0, got 0')
  for (const { exponents } of terms)
    if (
      exponents.length !== variables.length ||
      !exponents.every((e) => Number.isSafeInteger(e) && e >= 0)
    )
      throw new RangeError(
        `exponents must be ${variables.length} integers >= 0, got [${exponents.join(', ')}]`,
      )
  return normalForm(variables, terms, denominator)
}

/** The normal form of terms that are known to be well formed. */
export function normalForm(
  variables: readonly string[],
  terms: readonly Term[],
  denominator: bigint,
): Polynomial {
  const sums = new Map<string, Term>()
  for (const term of terms) {
    const key = term.exponents.join()
    const like = sums.get(key)
    sums.set(key, like ? { ...term, coefficient: like.coefficient + term.coefficient } : term)
  }
  const kept = [...sums.values()].filter(({ coefficient }) => coefficient !== 0n)
  const divisor = kept.reduce(
    (common, { coefficient }) => greatestCommonDivisor(common, coefficient),
    denominator < 0n ? -denominator : denominator,
  )
  const signed = denominator < 0n ? -divisor : divisor
  return {
    variables,
    terms: kept
      .map((term) => ({ ...term, coefficient: term.coefficient / signed }))
      .toSorted(descending),
    denominator: kept.length === 0 ? 1n : denominator / signed,
  }
}

/** The greatest common divisor of two integers, not negative; gcd(0, 0) = 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/**
 * The total degree: the largest sum of exponents; −1 for the zero polynomial.
 *
 * @example
 * degree(parsed) // 6 for (y − x²)² + x⁶
 */
export function degree({ terms }: Polynomial): number {
  return terms.reduce((largest, { exponents }) => {
    const total = exponents.reduce((sum, e) => sum + e, 0)
    return Math.max(largest, total)
  }, -1)
}

/** The variables that occur in some term, in their order. */
export function activeVariables({ variables, terms }: Polynomial): readonly string[] {
  return variables.filter((_, i) => terms.some(({ exponents }) => exponents[i]! > 0))
}

/** The exponents from the first variable on, larger ones first. */
function descending(a: Term, b: Term): number {
  const first = a.exponents.findIndex((e, i) => e !== b.exponents[i])
  return first < 0 ? 0 : b.exponents[first]! - a.exponents[first]!
}
