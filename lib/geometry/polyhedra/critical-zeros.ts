import { fraction } from '@/lib/numerics/fraction'
import { inAffineHull } from './affine-hull'
import type { IntegerVector } from './cone'
import { collected, orthantForms, product } from './integer-term'
import type { AllowedSigns, IntegerTerm } from './integer-term'
import { solveLinearProgram } from './linear-program'
import { positivity } from './positivity'

/** Whether something exists, or was not decided within the budget. */
export type Existence = 'none' | 'some' | 'unknown'

/**
 * Whether a sum of monomials has a critical zero on the real torus (no coordinate 0): a point where the
 * sum and its gradient vanish. 'none' is proved in one of three ways for every orthant: all
 * coefficients of one sign; a direction w with c⟨w, α⟩ ≥ 0 for every term, not all 0 (the derivative
 * along Σ wᵢ yᵢ ∂ᵢ is then positive); or p² + Σ (yᵢ ∂ᵢ p)² > 0 by {@link positivity}.
 *
 * @param terms a polynomial whose exponents lie on a hyperplane off the origin, such as a face
 * polynomial of a Newton polyhedron, or any polynomial
 * @param allowed the signs that each coordinate may have
 * @param budget additions of integers in each orthant
 */
export function criticalZeros(
  terms: readonly IntegerTerm[],
  allowed: readonly AllowedSigns[],
  budget?: number,
): Existence {
  let verdict: Existence = 'none'
  for (const form of orthantForms(terms, allowed)) {
    if (hasOneSign(form) || hasRisingDirection(form)) continue
    const here = positivity(squaredLength(form), budget)
    if (here === 'zero-or-negative') return 'some'
    if (here === 'unknown') verdict = 'unknown'
  }
  return verdict
}

/**
 * Whether a sum of monomials without critical zeros has a zero on the real torus. It has one exactly
 * when it takes both signs on some orthant.
 */
export function torusZeros(
  terms: readonly IntegerTerm[],
  allowed: readonly AllowedSigns[],
  budget?: number,
): Existence {
  let verdict: Existence = 'none'
  for (const form of orthantForms(terms, allowed)) {
    if (hasOneSign(form)) continue
    const up = positivity(form, budget)
    const down = positivity(negative(form), budget)
    if (up === 'positive' || down === 'positive') continue
    if (up === 'zero-or-negative' && down === 'zero-or-negative') return 'some'
    verdict = 'unknown'
  }
  return verdict
}

/** p² + Σ (yᵢ ∂ᵢ p)² in coordinates of the affine hull: 0 exactly at the critical zeros. */
function squaredLength(form: readonly IntegerTerm[]): readonly IntegerTerm[] {
  const flat = inAffineHull(form)
  const derivatives = flat[0]!.exponents.map((_, i) =>
    flat.flatMap(({ exponents, coefficient }) =>
      exponents[i] === 0 ? [] : [{ exponents, coefficient: coefficient * BigInt(exponents[i]!) }],
    ),
  )
  return collected([flat, ...derivatives].flatMap((p) => product(p, p)))
}

/** Whether some w has c⟨w, (α, 1)⟩ ≥ 0 for every term and > 0 for one: a linear program. */
export function hasRisingDirection(form: readonly IntegerTerm[]): boolean {
  const flat = inAffineHull(form)
  const lifted: readonly IntegerVector[] = flat.map(({ exponents }) => [...exponents, 1])
  const width = lifted[0]!.length
  const signs = flat.map(({ coefficient }) => (coefficient > 0n ? 1 : -1))
  const constraint = (i: number) => [
    ...Array.from({ length: width }, (_, j) => fraction(signs[i]! * lifted[i]![j]!)),
    ...Array.from({ length: width }, (_, j) => fraction(-signs[i]! * lifted[i]![j]!)),
    ...flat.map((_, j) => fraction(i === j ? -1 : 0)),
  ]
  const total = [
    ...Array.from({ length: 2 * width }, () => fraction(0)),
    ...flat.map(() => fraction(1)),
  ]
  const solution = solveLinearProgram({
    rows: [...flat.map((_, i) => constraint(i)), total],
    right: [...flat.map(() => fraction(0)), fraction(1)],
    cost: total.map(() => fraction(0)),
  })
  return solution.kind === 'optimal'
}

function hasOneSign(form: readonly IntegerTerm[]): boolean {
  return form.every((term) => term.coefficient > 0n === form[0]!.coefficient > 0n)
}

function negative(form: readonly IntegerTerm[]): readonly IntegerTerm[] {
  return form.map((term) => ({ ...term, coefficient: -term.coefficient }))
}
