import { powerProduct } from '@/lib/geometry/factors/powers'
import {
  addPolynomials,
  multiplyPolynomials,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { degree, polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'
import type { Presentation } from './presentation'
import { initialTerms } from './strata'

/**
 * A presentation with one more variable that may resolve a degenerate face: where the face polynomial
 * of a factor has a repeated factor q, the variable s = q(w) is added and every factor is written in
 * it, (y² − x³)² − x⁵y becoming s² − x⁵y with s = y² − x³. Undefined when the face has no repeated
 * factor, or belongs to an equation or to several polynomials at once.
 */
export function refinedPresentation(
  presentation: Presentation,
  weight: IntegerVector,
  degenerate: readonly number[],
): Presentation | undefined {
  const { variables, equations, factors, generators } = presentation
  const index = degenerate[0]! - equations.length
  const name = ['s', 't', 'r', 'q', 'p', 'o'].find((letter) => !variables.includes(letter))
  if (degenerate.length !== 1 || index < 0 || name === undefined) return undefined
  const face = polynomial(variables, initialTerms(factors[index]!, weight))
  const repeated = powerProduct(face)?.factors.filter((factor) => factor.power > 1) ?? []
  const q = repeated.toSorted((a, b) => degree(a.polynomial) - degree(b.polynomial))[0]?.polynomial
  if (!q) return undefined
  const extended = [...variables, name]
  const wide = inVariables(q, extended)
  const s = variablePolynomial(extended, name)
  const written = factors.map((factor) => rewritten(inVariables(factor, extended), wide, s))
  const orders = written.map((factor) => orderIn(factor, extended.length - 1))
  return {
    ...presentation,
    variables: extended,
    equations: [
      ...equations.map((equation) => inVariables(equation, extended)),
      addPolynomials(s, scalePolynomial(wide, -1n)),
    ],
    factors: written.map((factor, j) => divided(factor, extended.length - 1, orders[j]!)),
    generators: generators.map(({ monomial, powers }) => ({
      monomial: [...monomial, powers.reduce((sum, power, j) => sum + power * orders[j]!, 0)],
      powers,
    })),
  }
}

/** Steps of rewriting after which a leading term is given up. */
const LONGEST = 400

/**
 * f with q replaced by s as often as it occurs: terms divisible by one term of q, the leading one, are
 * rewritten; of all choices of that term the shortest result is taken.
 */
function rewritten(f: Polynomial, q: Polynomial, s: Polynomial): Polynomial {
  const results = q.terms.flatMap((lead) => {
    const rest = polynomial(
      q.variables,
      q.terms.filter((term) => term !== lead),
    )
    const image = addPolynomials(s, scalePolynomial(rest, -1n))
    return replaced(f, lead, image) ?? []
  })
  return results.reduce((a, b) => (b.terms.length < a.terms.length ? b : a), f)
}

/** f with every multiple of the leading term replaced by that multiple of its image. */
function replaced(f: Polynomial, lead: Term, image: Polynomial): Polynomial | undefined {
  let current = f
  for (let step = 0; step < LONGEST; step++) {
    const term = current.terms.find(({ exponents }) =>
      exponents.every((e, i) => e >= lead.exponents[i]!),
    )
    if (!term) return current
    const cofactor = {
      exponents: term.exponents.map((e, i) => e - lead.exponents[i]!),
      coefficient: term.coefficient,
    }
    current = addPolynomials(
      addPolynomials(
        current,
        polynomial(f.variables, [{ ...term, coefficient: -term.coefficient }], current.denominator),
      ),
      scalePolynomial(
        multiplyPolynomials(polynomial(f.variables, [cofactor], current.denominator), image),
        1n,
        lead.coefficient,
      ),
    )
    if (current.terms.length > LONGEST) return undefined
  }
  return undefined
}

function orderIn(f: Polynomial, index: number): number {
  return Math.min(...f.terms.map((term) => term.exponents[index]!))
}

function divided(f: Polynomial, index: number, order: number): Polynomial {
  const terms = f.terms.map((term) => ({
    ...term,
    exponents: term.exponents.with(index, term.exponents[index]! - order),
  }))
  return { ...f, terms }
}
