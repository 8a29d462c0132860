import { fraction } from '@/lib/numerics/fraction'
import { inAffineHull } from './affine-hull'
import { rank } from './cone'
import { collected, orthantForms, product } from './integer-term'
import type { AllowedSigns, IntegerTerm } from './integer-term'
import { solveLinearProgram } from './linear-program'
import { positivity, POSITIVITY_BUDGET } from './positivity'

/** Whether something exists, or was not decided within the budget. */
export type Existence = 'none' | 'some' | 'unknown'

/**
 * Whether a sum of monomials has a critical zero on the real torus (no coordinate 0): a point where the
 * sum and its gradient vanish. 'none' is proved by affinely independent exponents, or in one of three ways for every orthant: all
 * coefficients of one sign; a direction w with c⟨w, α⟩ ≥ 0 for every term, not all 0 (the derivative
 * along Σ wᵢ yᵢ ∂ᵢ is then positive); or p² + Σ (yᵢ ∂ᵢ p)² > 0 by {@link positivity}.
 *
 * @param terms a polynomial whose exponents lie on a hyperplane off the origin, such as a face
 * polynomial of a Newton polyhedron, or any polynomial
 * @param allowed the signs that each coordinate may have
 * @param budget additions of integers, over all orthants
 */
export function criticalZeros(
  terms: readonly IntegerTerm[],
  allowed: readonly AllowedSigns[],
  budget = POSITIVITY_BUDGET,
): Existence {
  // Affinely independent exponents: the gradient is a combination of independent vectors.
  if (rank(terms.map((term) => [...term.exponents, 1])) === terms.length) return 'none'
  let verdict: Existence = 'none'
  const forms = orthantForms(terms, allowed)
  for (const form of forms) {
    if (hasOneSign(form) || hasRisingDirection(form)) continue
    const here = positivity(squaredLength(form), budget / forms.length)
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
  budget = POSITIVITY_BUDGET,
): Existence {
  let verdict: Existence = 'none'
  const forms = orthantForms(terms, allowed)
  for (const form of forms) {
    if (hasOneSign(form)) continue
    const up = positivity(form, budget / forms.length)
    const down = positivity(negative(form), budget / forms.length)
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

/**
 * Whether some w has c⟨w, (α, 1)⟩ ≥ 0 for every term and > 0 for one. By Stiemke's alternative it is so
 * unless Σ p sign(c) (α, 1) = 0 for some p ≥ 1: a linear program with few rows.
 */
export function hasRisingDirection(form: readonly IntegerTerm[]): boolean {
  const flat = inAffineHull(form)
  const columns = flat.map(({ exponents, coefficient }) => {
    const sign = coefficient > 0n ? 1 : -1
    return [...exponents, 1].map((x) => sign * x)
  })
  const solution = solveLinearProgram({
    rows: columns[0]!.map((_, i) => columns.map((column) => fraction(column[i]!))),
    right: columns[0]!.map((_, i) =>
      fraction(-columns.reduce((sum, column) => sum + column[i]!, 0)),
    ),
    cost: columns.map(() => fraction(0)),
  })
  return solution.kind === 'infeasible'
}

function hasOneSign(form: readonly IntegerTerm[]): boolean {
  return form.every((term) => term.coefficient > 0n === form[0]!.coefficient > 0n)
}

function negative(form: readonly IntegerTerm[]): readonly IntegerTerm[] {
  return form.map((term) => ({ ...term, coefficient: -term.coefficient }))
}
