import {
  addPolynomials,
  constantPolynomial,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial, Term } from '@/lib/geometry/polynomials/polynomial'

/** Generators of one ideal, simpler than those it was given by, and how each list is made of the other. */
export type ReducedGenerators = {
  readonly generators: readonly Polynomial[]
  /** generatorsᵢ = Σⱼ fromOldᵢⱼ oldⱼ. */
  readonly fromOld: readonly (readonly Polynomial[])[]
  /** oldⱼ = Σᵢ toOldⱼᵢ generatorsᵢ. */
  readonly toOld: readonly (readonly Polynomial[])[]
}

/**
 * Simpler generators of the ideal of some polynomials: multiples of one are taken off another as long as
 * they hold its leading term, for the lexicographic orders of the variables from each one on, either
 * way round; of all results the one with the fewest terms is taken. Undefined when none has fewer
 * generators or terms than there were.
 *
 * @param old at least one polynomial, none of them 0
 * @example
 * reducedGenerators(['a*b+c*d', 'a*b^2+c*d^2', 'a*b^3+c*d^3'].map((text) => polynomialOf(text)))
 * // ab + cd and cd² − bcd: the third is made of them
 */
export function reducedGenerators(old: readonly Polynomial[]): ReducedGenerators | undefined {
  const names = old[0]!.variables.map((_, i) => i)
  const orders = names
    .map((_, i) => [...names.slice(i), ...names.slice(0, i)])
    .flatMap((order) => [order, order.toReversed()])
  const results = orders.map((order) => interreduced(old, order))
  const best = results.reduce((a, b) => (sizeOf(b.generators) < sizeOf(a.generators) ? b : a))
  return sizeOf(best.generators) < sizeOf(old) ? best : undefined
}

/** Subtractions after which generators are left as they are. */
const MOST_STEPS = 200

function interreduced(old: readonly Polynomial[], order: readonly number[]): ReducedGenerators {
  const { variables } = old[0]!
  const unit = (i: number) => old.map((_, j) => constantPolynomial(variables, i === j ? 1n : 0n))
  const generators = [...old]
  const fromOld = old.map((_, i) => unit(i))
  const toOld = old.map((_, j) => unit(j))
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = reducible(generators, order)
    if (!found) break
    const { target, source, factor } = found
    const minus = scalePolynomial(factor, -1n)
    generators[target] = plusProduct(generators[target]!, minus, generators[source]!)
    fromOld[target] = fromOld[target]!.map((p, j) => plusProduct(p, minus, fromOld[source]![j]!))
    // What was the target is now the target + factor · source.
    for (const row of toOld) row[source] = plusProduct(row[source]!, factor, row[target]!)
  }
  const kept = generators.flatMap((g, i) => (g.terms.length > 0 ? [i] : []))
  return {
    generators: kept.map((i) => generators[i]!),
    fromOld: kept.map((i) => fromOld[i]!),
    toOld: toOld.map((row) => kept.map((i) => row[i]!)),
  }
}

type Reduction = { readonly target: number; readonly source: number; readonly factor: Polynomial }

/** A generator with a term that the leading term of another divides, and the factor to take it off with. */
function reducible(
  generators: readonly Polynomial[],
  order: readonly number[],
): Reduction | undefined {
  for (const [source, divisor] of generators.entries()) {
    const lead = leadingTerm(divisor, order)
    if (!lead) continue
    for (const [target, g] of generators.entries()) {
      const term = g.terms.find(({ exponents }) =>
        exponents.every((e, i) => e >= lead.exponents[i]!),
      )
      if (target === source || !term) continue
      const factor = polynomial(
        g.variables,
        [
          {
            exponents: term.exponents.map((e, i) => e - lead.exponents[i]!),
            coefficient: term.coefficient * divisor.denominator,
          },
        ],
        g.denominator * lead.coefficient,
      )
      return { target, source, factor }
    }
  }
  return undefined
}

function leadingTerm({ terms }: Polynomial, order: readonly number[]): Term | undefined {
  return terms.reduce<Term | undefined>((lead, term) => {
    const first = lead && order.find((i) => term.exponents[i] !== lead.exponents[i])
    const isHigher = first !== undefined && term.exponents[first]! > lead!.exponents[first]!
    return !lead || isHigher ? term : lead
  }, undefined)
}

/** Generators count most, then terms. */
function sizeOf(generators: readonly Polynomial[]): number {
  return 1000 * generators.length + generators.reduce((sum, g) => sum + g.terms.length, 0)
}

function plusProduct(p: Polynomial, a: Polynomial, b: Polynomial): Polynomial {
  return addPolynomials(p, multiplyPolynomials(a, b))
}
