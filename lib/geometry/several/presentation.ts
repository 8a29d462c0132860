import { powerProduct } from '@/lib/geometry/factors/powers'
import type { PowerProduct } from '@/lib/geometry/factors/powers'
import { splitFactors } from '@/lib/geometry/factors/split'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { IntegerVector } from '@/lib/geometry/polyhedra/cone'

/**
 * K up to bounded factors near a point: Σ over the generators of |w^monomial ∏ fⱼ^powerⱼ|. A product of
 * powers has one generator; a sum of squares has one for each square. Further variables may stand for
 * polynomials in the ones before them: the equations s − q(w) = 0 say which.
 */
export type Presentation = {
  /** The variables of K, then the further ones. */
  readonly variables: readonly string[]
  /** Polynomials that vanish, each linear in the further variable it defines. */
  readonly equations: readonly Polynomial[]
  /** The fⱼ: polynomials without a monomial factor. */
  readonly factors: readonly Polynomial[]
  readonly generators: readonly Generator[]
  /** The sign in front where there is one generator, whose sign is then that of K. */
  readonly sign: 1 | -1
}

/** The exponents of one product in the coordinates and in the fⱼ. */
export type Generator = { readonly monomial: IntegerVector; readonly powers: IntegerVector }

/**
 * K as the product of a monomial and powers of squarefree factors; as a monomial and one factor where
 * K is too large to be taken apart.
 */
export function productPresentation(K: Polynomial): Presentation {
  const product = powerProduct(K) ?? undivided(K)
  const factors = product.factors.flatMap(({ polynomial, power }) =>
    splitFactors(polynomial).map((factor) => ({ factor, power })),
  )
  return {
    variables: K.variables,
    equations: [],
    factors: factors.map(({ factor }) => factor),
    generators: [{ monomial: product.monomial, powers: factors.map(({ power }) => power) }],
    sign: product.sign,
  }
}

function undivided(K: Polynomial): PowerProduct {
  const monomial = K.variables.map((_, i) => Math.min(...K.terms.map((t) => t.exponents[i]!)))
  const terms = K.terms.map((term) => ({
    ...term,
    exponents: term.exponents.map((e, i) => e - monomial[i]!),
  }))
  return { sign: 1, monomial, factors: [{ polynomial: { ...K, terms }, power: 1 }] }
}
