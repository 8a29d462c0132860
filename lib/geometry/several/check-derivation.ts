import { fraction } from '@/lib/numerics/fraction'
import { productCoefficient, sumCoefficient } from '@/lib/geometry/algebra'
import { exactQuotient } from '@/lib/geometry/factors/divide'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import {
  addPolynomials,
  derivativePolynomial,
  equalPolynomials,
  multiplyPolynomials,
  scalePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { degree } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import { eliminationFaults, generatorsFaults } from './check-squares'
import { toricFaults } from './check-toric'
import type { Derivation, Outcome } from './derivation'

/**
 * What is wrong with a derivation, in words; nothing when every step holds. It shares no code with the
 * solver but polynomial arithmetic: each reduction is multiplied out again, and each (λ, m) put
 * together again from those of its parts.
 *
 * @example
 * derivationFaults(solveLocal(uniformProblem(polynomialOf('(x^2-y^2*z)^2')))) // []
 */
export function derivationFaults(derivation: Derivation): readonly string[] {
  const { K, outcome, step } = derivation
  const wide = (p: Polynomial) => inVariables(p, K.variables)
  switch (step.kind) {
    case 'zero':
      return fault(K.terms.length > 0, 'K is not 0')
    case 'unit':
      return fault(
        !K.terms.some((term) => term.exponents.every((e) => e === 0)),
        'K vanishes at the point',
      )
    case 'unused':
      return [
        ...fault(!equalPolynomials(wide(step.rest.K), K), 'the rest is not K'),
        ...fault(!sameOutcome(outcome, step.rest.outcome), 'the outcome changed'),
        ...derivationFaults(step.rest),
      ]
    case 'constant-direction': {
      const change = K.variables
        .map((name, i) => {
          const { s, n, d } = step.direction[i]!
          return scalePolynomial(derivativePolynomial(K, name), s * n, d)
        })
        .reduce(addPolynomials)
      const at = K.variables.indexOf(step.eliminated)
      const difference = addPolynomials(K, scalePolynomial(wide(step.rest.K), -1n))
      return [
        ...fault(change.terms.length > 0, 'K changes along the direction'),
        ...fault(step.direction[at]!.equals(0), 'the direction misses the eliminated variable'),
        ...fault(
          difference.terms.some((term) => term.exponents[at] === 0),
          'the rest is not K',
        ),
        ...fault(!sameOutcome(outcome, step.rest.outcome), 'the outcome changed'),
        ...derivationFaults(step.rest),
      ]
    }
    case 'sum': {
      const total = step.parts.map((part) => wide(part.K)).reduce(addPolynomials)
      return [
        ...fault(!equalPolynomials(total, K), 'the parts do not add up to K'),
        ...fault(!combines(step.parts, outcome, sumCoefficient), 'λ or m do not add up'),
        ...step.parts.flatMap(derivationFaults),
      ]
    }
    case 'product': {
      const total = step.parts.map((part) => wide(part.K)).reduce(multiplyPolynomials)
      const ratio = exactQuotient(total, K)
      const zeros = step.parts.filter((part) => part.outcome.status !== 'no-zero')
      return [
        ...fault(!ratio || degree(ratio) !== 0, 'the parts do not multiply to K'),
        ...fault(!combines(zeros, outcome, productCoefficient), 'λ or m are not the least'),
        ...step.parts.flatMap(derivationFaults),
      ]
    }
    case 'square': {
      // 4A K = (∂K/∂z)² + 4(AC − B²), where A is half the second derivative.
      const slope = derivativePolynomial(K, step.variable)
      const twice = derivativePolynomial(slope, step.variable)
      const left = scalePolynomial(multiplyPolynomials(twice, K), 2n)
      const right = addPolynomials(multiplyPolynomials(slope, slope), wide(step.rest.K))
      const half = { lambda: fraction(1, 2), multiplicity: 1 }
      return [
        ...fault(!equalPolynomials(left, right), 'the square is not completed'),
        ...fault(
          !combines(
            [{ outcome: { status: 'exact', ...half } }, step.rest],
            outcome,
            sumCoefficient,
          ),
          'λ is not 1/2 more',
        ),
        ...derivationFaults(step.rest),
      ]
    }
    case 'generators':
      return [
        ...generatorsFaults(derivation, step),
        ...fault(!sameOutcome(outcome, step.rest.outcome), 'the outcome changed'),
        ...derivationFaults(step.rest),
      ]
    case 'eliminated': {
      const half = {
        outcome: { status: 'exact', lambda: fraction(1, 2), multiplicity: 1 },
      } as const
      return [
        ...eliminationFaults(derivation, step),
        ...fault(!combines([half, step.rest], outcome, sumCoefficient), 'λ is not 1/2 more'),
        ...derivationFaults(step.rest),
      ]
    }
    case 'toric':
      return toricFaults(derivation, step)
    case 'weight': {
      const order = Math.min(
        ...K.terms.map((t) => t.exponents.reduce((sum, e, i) => sum + e * step.weight[i]!, 0)),
      )
      const k = step.weight.reduce(
        (sum, u, i) => sum.add(derivation.discrepancies[i]!.mul(u)),
        fraction(0),
      )
      const isBound = 'lambda' in outcome && outcome.lambda.mul(order).equals(k)
      return fault(
        !isBound || outcome.status !== 'upper-bound',
        'the weight does not give the bound',
      )
    }
    case 'sign-change':
      return fault(outcome.status !== 'negative', 'a sign change must refuse K')
  }
}

/** Whether an outcome is put together from those of its parts by a rule for (λ, m). */
export function combines(
  parts: readonly { readonly outcome: Outcome }[],
  outcome: Outcome,
  combine: (a: LearningCoefficient, b: LearningCoefficient) => LearningCoefficient,
): boolean {
  if (!('lambda' in outcome)) return true
  const values = parts.flatMap((part) => ('lambda' in part.outcome ? [part.outcome] : []))
  if (values.length !== parts.length || values.length === 0) return false
  const isExact = values.every((value) => value.status === 'exact')
  const total = values
    .map(({ lambda, multiplicity }): LearningCoefficient => ({ lambda, multiplicity }))
    .reduce(combine)
  return (
    total.lambda.equals(outcome.lambda) &&
    total.multiplicity === outcome.multiplicity &&
    isExact === (outcome.status === 'exact')
  )
}

/** Whether two outcomes have one status, and one (λ, m) where they have any. */
export function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (!('lambda' in a) || !('lambda' in b)) return a.status === b.status
  return a.status === b.status && a.lambda.equals(b.lambda) && a.multiplicity === b.multiplicity
}

/** A list of one complaint, or of none. */
export function fault(isWrong: boolean, words: string): readonly string[] {
  return isWrong ? [words] : []
}
