import {
  addPolynomials,
  constantPolynomial,
  multiplyPolynomials,
  powerPolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Expression } from './expression'
import type { Landscape } from './landscape'

/**
 * K of a polynomial landscape, multiplied out exactly, in w or w1, …, wd: what the parser reads in its
 * formula, without a parser.
 *
 * @throws RangeError when K is no polynomial
 * @example
 * expandedLoss(landscape('crossing')).terms // w1² w2²: [{ exponents: [2, 2], coefficient: 1n }]
 */
export function expandedLoss({ id, dimension, expression, formula }: Landscape): Polynomial {
  if (!expression)
    throw new RangeError(`loss of the landscape must be a polynomial, got ${formula} of ${id}`)
  const names = Array.from({ length: dimension }, (_, i) => (dimension === 1 ? 'w' : `w${i + 1}`))
  return expanded(expression, names)
}

function expanded(of: Expression, names: readonly string[]): Polynomial {
  switch (of.kind) {
    case 'constant':
      return constantPolynomial(names, ...asWritten(of.value))
    case 'variable':
      return variablePolynomial(names, names[of.index]!)
    case 'sum':
      return of.terms.map((term) => expanded(term, names)).reduce(addPolynomials)
    case 'product':
      return of.factors.map((factor) => expanded(factor, names)).reduce(multiplyPolynomials)
    case 'power':
      return powerPolynomial(expanded(of.base, names), of.exponent)
  }
}

/** The decimal number that a double is printed as, exactly: 0.01 is 1/100, as it is in the formula. */
function asWritten(value: number): readonly [numerator: bigint, denominator: bigint] {
  const [mantissa = '', exponent] = value.toExponential().split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const places = decimals.length - Number(exponent)
  const digits = BigInt(whole + decimals)
  return places > 0 ? [digits, 10n ** BigInt(places)] : [digits * 10n ** BigInt(-places), 1n]
}
