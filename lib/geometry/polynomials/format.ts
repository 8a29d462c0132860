import { greatestCommonDivisor, type Polynomial, type Term } from './polynomial'

/**
 * A polynomial as text that {@link parsePolynomial} reads back: `x^6-2*x^3*y^2+y^4`.
 *
 * @example
 * formatPolynomial(K) // '1/2*x^2*y^2'
 */
export function formatPolynomial(p: Polynomial): string {
  return joined(p, {
    ratio: (numerator, denominator) =>
      denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`,
    power: (name, exponent) => (exponent === 1 ? name : `${name}^${exponent}`),
    times: '*',
    plus: '+',
    minus: '-',
  })
}

/**
 * A polynomial as TeX: `x^{6} - 2x^{3}y^{2} + y^{4}`; the name `w1` becomes `w_{1}`.
 */
export function texPolynomial(p: Polynomial): string {
  return joined(p, {
    ratio: (numerator, denominator) =>
      denominator === 1n ? `${numerator}` : `\\tfrac{${numerator}}{${denominator}}`,
    power: (name, exponent) => (exponent === 1 ? texName(name) : `${texName(name)}^{${exponent}}`),
    times: '',
    plus: ' + ',
    minus: ' - ',
  })
}

/** The name of a variable as TeX: `w_{1}` for `w1`. */
export function texName(name: string): string {
  return name.length === 1 ? name : `${name.slice(0, 1)}_{${name.slice(1)}}`
}

type Style = {
  readonly ratio: (numerator: bigint, denominator: bigint) => string
  readonly power: (name: string, exponent: number) => string
  readonly times: string
  readonly plus: string
  readonly minus: string
}

function joined({ variables, terms, denominator }: Polynomial, style: Style): string {
  if (terms.length === 0) return '0'
  return terms
    .map((term, i) => {
      const negative = term.coefficient < 0n
      const sign = i === 0 ? (negative ? '-' : '') : negative ? style.minus : style.plus
      return sign + monomial(term, variables, denominator, style)
    })
    .join('')
}

function monomial(
  { exponents, coefficient }: Term,
  variables: readonly string[],
  denominator: bigint,
  style: Style,
): string {
  const size = coefficient < 0n ? -coefficient : coefficient
  const divisor = greatestCommonDivisor(size, denominator)
  const powers = exponents.flatMap((e, i) => (e === 0 ? [] : [style.power(variables[i]!, e)]))
  const isOne = size === denominator && powers.length > 0
  const ratio = isOne ? [] : [style.ratio(size / divisor, denominator / divisor)]
  return [...ratio, ...powers].join(style.times)
}
