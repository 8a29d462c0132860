import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import { productCoefficient, sumCoefficient } from '@/lib/geometry/algebra'
import { checkCertificate } from '@/lib/geometry/certificate/check-certificate'
import { exactQuotient } from '@/lib/geometry/factors/divide'
import {
  addPolynomials,
  equalPolynomials,
  multiplyPolynomials,
  powerPolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { degree } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables } from '@/lib/geometry/polynomials/substitution'
import type { BoxDerivation, BoxProblem } from './box-derivation'
import { combines, derivationFaults, fault, sameOutcome } from './check-derivation'
import type { Derivation } from './derivation'
import { exactValue, translated } from './exact-value'
import { minorsOf } from './regular-squares'
import { spreadPoints } from './sample-points'

/**
 * What is wrong with a derivation over a box, in words; nothing when every step holds: reductions are
 * multiplied out again, local derivations checked in their turn, weights tried on every term, and K
 * evaluated at each point that is named as a zero.
 *
 * It takes on trust what Bernstein coefficients proved (that a polynomial is positive on the box, or
 * comparable to its corner monomials), and tries it at sample points.
 *
 * @example
 * const K = polynomialOf('x^2+y^2*z^2')
 * const box = K.variables.map(() => ({ low: fraction(-1), high: fraction(1) }))
 * const discrepancies = K.variables.map(() => fraction(1))
 * boxDerivationFaults(solveBox({ K, box, discrepancies })) // []
 */
export function boxDerivationFaults(derivation: BoxDerivation): readonly string[] {
  const { K, outcome, points, box } = derivation
  const isZero = points.every((point) =>
    exactValue(
      K,
      K.variables.map((name, i) => point[name] ?? box[i]!.low),
    ).equals(0),
  )
  const outside = points.some((point) =>
    K.variables.some((name, i) => {
      const x = point[name]
      return x && (x.compare(box[i]!.low) < 0 || x.compare(box[i]!.high) > 0)
    }),
  )
  return [
    ...fault(!isZero, 'a point that attains λ is no zero of K'),
    ...fault(outside, 'a point that attains λ is not in the box'),
    ...fault(
      'lambda' in outcome && !(outcome.lambda.compare(0) >= 0 && outcome.multiplicity >= 1),
      'λ or m is no such number',
    ),
    ...stepFaults(derivation),
  ]
}

function stepFaults(derivation: BoxDerivation): readonly string[] {
  const { K, outcome, step } = derivation
  const wide = (p: Polynomial) => inVariables(p, K.variables)
  switch (step.kind) {
    case 'zero':
      return fault(K.terms.length > 0, 'K is not 0')
    case 'unused':
      return [
        ...fault(!equalPolynomials(wide(step.rest.K), K), 'the rest is not K'),
        ...fault(!sameOutcome(outcome, step.rest.outcome), 'the outcome changed'),
        ...boxDerivationFaults(step.rest),
      ]
    case 'sum': {
      const total = step.parts.map((part) => wide(part.K)).reduce(addPolynomials)
      return [
        ...fault(!equalPolynomials(total, K), 'the parts do not add up to K'),
        ...fault(!combines(step.parts, outcome, sumCoefficient), 'λ or m do not add up'),
        ...step.parts.flatMap(boxDerivationFaults),
      ]
    }
    case 'product': {
      const total = step.parts.map((part) => wide(part.K)).reduce(multiplyPolynomials)
      const zeros = step.parts.filter((part) => part.outcome.status !== 'no-zero')
      const isNone = zeros.length === 0 && outcome.status === 'no-zero'
      return [
        ...fault(!isMultiple(total, K), 'the parts do not multiply to K'),
        ...fault(
          !isNone && !combines(zeros, outcome, productCoefficient),
          'λ or m are not the least',
        ),
        ...step.parts.flatMap(boxDerivationFaults),
      ]
    }
    case 'flow':
      return [
        ...localFaults(derivation, step.center, step.at),
        ...fault(
          step.weights.some((w) => !(w > 0)) || !isHomogeneous(step.at, step.weights),
          'the weights do not carry the zeros to the center',
        ),
      ]
    case 'comparable':
      return localFaults(derivation, step.center, step.at)
    case 'positive':
      return fault(
        outcome.status !== 'no-zero' || samples(derivation).some((x) => x.compare(0) <= 0),
        'K is not positive on the box',
      )
    case 'smooth': {
      const isLambda = 'lambda' in outcome && outcome.lambda.equals(fraction(1, step.power))
      return [
        ...fault(!isMultiple(powerPolynomial(step.factor, step.power), K), 'K is not the power'),
        ...fault(!isLambda, 'λ is not one over the power'),
      ]
    }
    case 'regular': {
      const vanish = [K, ...step.equations].every((p) => exactValue(p, step.zero).equals(0))
      const hasRank = minorsOf(step.equations).some((p) => !exactValue(p, step.zero).equals(0))
      const half = fraction(step.equations.length, 2)
      return [
        ...fault(!vanish || !hasRank, 'the equations are not regular at the zero'),
        ...fault(
          !('lambda' in outcome && outcome.lambda.equals(half)),
          'λ is not half their number',
        ),
      ]
    }
    case 'plane': {
      const { lambda, multiplicity } = step.certificate
      const isSame =
        'lambda' in outcome &&
        outcome.lambda.toFraction() === lambda &&
        outcome.multiplicity === multiplicity
      return [
        ...fault(!isSame, 'λ and m are not those of the certificate'),
        ...checkCertificate(K, step.certificate),
      ]
    }
    case 'searched':
      return [
        ...fault(outcome.status === 'exact', 'zeros found by search prove no more than a bound'),
        ...step.zeros.flatMap(derivationFaults),
      ]
    case 'negative': {
      const at = K.variables.map((name) => step.witness[name] ?? fraction(0))
      return fault(exactValue(K, at).compare(0) >= 0, 'K is not negative at the witness')
    }
    case 'line':
      return fault(K.variables.length !== 1, 'K has more than one variable')
  }
}

/** The local derivation must be of K around the center, with the same outcome. */
function localFaults(
  { K, outcome }: BoxDerivation,
  center: readonly Fraction[],
  at: Derivation,
): readonly string[] {
  return [
    ...fault(!equalPolynomials(translated(K, center), at.K), 'the local problem is not K'),
    ...fault(!sameOutcome(outcome, at.outcome), 'the outcome changed'),
    ...derivationFaults(at),
  ]
}

/** Whether K, or all that it is made of up to bounded factors, is homogeneous for the weights. */
function isHomogeneous({ K, squares, step }: Derivation, weights: readonly number[]): boolean {
  if (step.kind === 'generators' && isHomogeneous(step.rest, weights)) return true
  const parts = [
    [K],
    ...(squares ? [squares.map(({ base }) => base)] : []),
    ...(step.kind === 'toric' && step.presentation.equations.length === 0
      ? [step.presentation.factors]
      : []),
  ]
  // Further variables of a presentation have weights of their own: those are not looked at here.
  const hasMore = step.kind === 'toric' && step.presentation.equations.length > 0
  return (
    hasMore || parts.some((part) => part.every((p) => isMonomialSum(p) || hasOneWeight(p, weights)))
  )
}

function hasOneWeight({ terms }: Polynomial, weights: readonly number[]): boolean {
  const values = terms.map(({ exponents }) => exponents.reduce((s, e, i) => s + e * weights[i]!, 0))
  return values.every((value) => value === values[0])
}

/** Even monomials with positive coefficients: any weights will do. */
function isMonomialSum({ terms }: Polynomial): boolean {
  return terms.every(
    ({ exponents, coefficient }) => coefficient > 0n && exponents.every((e) => e % 2 === 0),
  )
}

function samples({ K, box }: BoxProblem): readonly Fraction[] {
  return spreadPoints(box, 100).map((point) => exactValue(K, point))
}

function isMultiple(p: Polynomial, K: Polynomial): boolean {
  const ratio = exactQuotient(p, K)
  return ratio !== undefined && degree(ratio) === 0
}
