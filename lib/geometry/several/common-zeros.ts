import { powerProduct } from '@/lib/geometry/factors/powers'
import { polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Term } from '@/lib/geometry/polynomials/polynomial'
import { rank } from '@/lib/geometry/polyhedra/cone'
import { torusZeros } from '@/lib/geometry/polyhedra/critical-zeros'
import { collected, orthantForms, product } from '@/lib/geometry/polyhedra/integer-term'
import type { AllowedSigns } from '@/lib/geometry/polyhedra/integer-term'
import { positivity } from '@/lib/geometry/polyhedra/positivity'

/** Whether a single form has a squared factor that may vanish: it is then degenerate, at little cost. */
export function hasRepeatedFactor(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
  budget: number,
): boolean {
  const [form, more] = forms
  if (!form || more || form.length < 3) return false
  const names = form[0]!.exponents.map((_, i) => `${i}`)
  const repeated = powerProduct(polynomial(names, form))?.factors.filter((f) => f.power > 1) ?? []
  return repeated.some(
    (factor) => commonZeros([factor.polynomial.terms], allowed, budget) === 'some',
  )
}

/** 'none' is proved; 'some' says only that emptiness was not proved. */
export function commonZeros(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
  budget: number,
): 'none' | 'some' {
  if (forms.some((form) => torusZerosProvedEmpty(form, allowed, budget))) return 'none'
  if (forms.length === 1) return 'some'
  const squares = collected(forms.flatMap((form) => product(form, form)))
  return orthantForms(squares, allowed).every((form) => positivity(form, budget) === 'positive')
    ? 'none'
    : 'some'
}

function torusZerosProvedEmpty(
  form: readonly Term[],
  allowed: readonly AllowedSigns[],
  budget: number,
): boolean {
  return orthantForms(form, allowed).every(
    (signed) =>
      signed.every((term) => term.coefficient > 0n === signed[0]!.coefficient > 0n) ||
      positivity(signed, budget) === 'positive' ||
      positivity(
        signed.map((t) => ({ ...t, coefficient: -t.coefficient })),
        budget,
      ) === 'positive',
  )
}

/** Given that they are transversal, and were not proved empty: whether the common zeros surely exist. */
export function knownZeros(
  all: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
  budget: number,
): 'some' | 'unknown' {
  const forms = withoutDefinitions(all, allowed)
  if (forms.length === 0) return 'some'
  if (forms.length === 1)
    return torusZeros(forms[0]!, allowed, budget) === 'some' ? 'some' : 'unknown'
  // With independent exponents the monomials take any positive values: signs alone decide.
  const lifted = cayley(forms)
  if (rank(lifted.map((term) => term.exponents)) < lifted.length) return 'unknown'
  const bothSigns = orthantForms(lifted, [...allowed, ...forms.map(() => [1] as const)]).some(
    (signed) =>
      forms.every((_, k) => {
        const signs = signed.filter((term) => term.exponents[allowed.length + k] === 1)
        return signs.some((t) => t.coefficient > 0n) && signs.some((t) => t.coefficient < 0n)
      }),
  )
  return bothSigns ? 'some' : 'unknown'
}

/**
 * Without forms c s + c' w^α whose s occurs in no other form and may have both signs: they are solved
 * for s wherever the others are.
 */
function withoutDefinitions(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): readonly (readonly Term[])[] {
  return forms.filter((form, k) => {
    const others = forms.filter((_, l) => l !== k).flat()
    const isAlone = others.length === 0
    const defines = form.some(({ exponents }) => {
      const at = exponents.findIndex((e) => e > 0)
      const isVariable = exponents.reduce((sum, e) => sum + e, 0) === 1
      const occurs = [...others, ...form].filter((term) => term.exponents[at]! > 0).length
      return isVariable && occurs === 1 && allowed[at]!.length === 2
    })
    return !(defines && (form.length === 2 || isAlone))
  })
}

/** Σ μ_k f_k with the multipliers μ as further variables (none where there is one form). */
export function cayley(forms: readonly (readonly Term[])[]): readonly Term[] {
  if (forms.length === 1) return forms[0]!
  return forms.flatMap((form, k) =>
    form.map((term) => ({
      ...term,
      exponents: [...term.exponents, ...forms.map((_, l) => (k === l ? 1 : 0))],
    })),
  )
}

/** The signs that the variables of {@link cayley} may have: those of w, and both for each multiplier μ. */
export function cayleySigns(
  forms: readonly (readonly Term[])[],
  allowed: readonly AllowedSigns[],
): readonly AllowedSigns[] {
  return forms.length === 1 ? allowed : [...allowed, ...forms.map(() => [1, -1] as const)]
}
