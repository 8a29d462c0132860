import { type Fraction, fraction } from '@/lib/numerics/fraction'
import type { IntegerPolynomial } from './algebraic-numbers/integer-polynomial'
import type { RealNumber } from './algebraic-numbers/real-number'
import { parsePolynomial } from './polynomials/parse'
import { activeVariables } from './polynomials/polynomial'

/**
 * The real number that a text names: rational, `-1/2` or `0.25`; with one square or cube root,
 * `sqrt(2)`, `-3/2*sqrt(5)`, `1+cbrt(2)/3`; or the one root of a polynomial in an interval,
 * `root(x^3-x-1,1:2)`. Undefined for any other text.
 *
 * @example
 * numberOfText('sqrt(2)') // the root of x² − 2 in [0, 3]
 */
export function numberOfText(text: string): RealNumber | undefined {
  const plain = text.replace(/\s+/g, '').replaceAll('−', '-')
  return rationalOfText(plain) ?? radicalOfText(plain) ?? rootOfText(plain)
}

/** A rational number: 2, -1/2, 0.25; undefined for any other text. */
export function rationalOfText(text: string): Fraction | undefined {
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?(?:\/(\d+))?$/.exec(text)
  if (!parts || text.length > LONGEST) return undefined
  const [, sign = '', whole = '', decimals = '', divisor = '1'] = parts
  if (whole + decimals === '' || BigInt(divisor) === 0n) return undefined
  const size = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(divisor))
  return sign === '-' ? size.neg() : size
}

/** Characters of a number. */
const LONGEST = 300

const RADICAL =
  /^(?:([-+]?[\d./]+)(?=[-+]))?([-+]?)(?:([\d./]+)\*?)?(sqrt|cbrt|√)\(?([\d./]+)\)?(?:\/(\d+))?$/

/** offset ± factor · √radicand / divisor, or with a cube root. */
function radicalOfText(text: string): RealNumber | undefined {
  const parts = RADICAL.exec(text)
  if (!parts) return undefined
  const [, offsetText = '0', sign = '', factorText = '1', name, radicandText = '', by = '1'] = parts
  const [offset, factor, radicand, divisor] = [offsetText, factorText, radicandText, by].map(
    rationalOfText,
  )
  if (!offset || !factor || !radicand || !divisor?.compare(0)) return undefined
  const order = name === 'cbrt' ? 3 : 2
  const size = factor.div(divisor)
  const power = size.pow(order)
  if (power === null) return undefined
  const constant = power.mul(radicand).mul(order === 3 && sign === '-' ? -1 : 1)
  const reach = size.mul(radicand.add(1)).add(1)
  const away = sign === '-' ? offset.sub(reach) : offset.add(reach)
  return {
    polynomial: shiftedPower(offset, order, constant),
    interval: sign === '-' ? [away, offset] : [offset, away],
  }
}

/** (x − offset)^order − constant, with integer coefficients. */
function shiftedPower(offset: Fraction, order: 2 | 3, constant: Fraction): IntegerPolynomial {
  const a = offset.neg()
  const coefficients =
    order === 2
      ? [a.mul(a).sub(constant), a.mul(2), fraction(1)]
      : [a.mul(a).mul(a).sub(constant), a.mul(a).mul(3), a.mul(3), fraction(1)]
  const common = coefficients.reduce((product, { d }) => product * d, 1n)
  return coefficients.map(({ s, n, d }) => (s * n * common) / d)
}

/** `root(x^2-2,1:2)` */
function rootOfText(text: string): RealNumber | undefined {
  const [, polynomialText = '', lowText = '', highText = ''] =
    /^root\((.+),([^:]+):([^:]+)\)$/.exec(text) ?? []
  const [low, high] = [rationalOfText(lowText), rationalOfText(highText)]
  const parsed = parsePolynomial(polynomialText)
  if (!parsed.ok || !low || !high || low.compare(high) > 0) return undefined
  const [name, more] = activeVariables(parsed.polynomial)
  if (name === undefined || more !== undefined) return undefined
  const index = parsed.polynomial.variables.indexOf(name)
  const coefficients: bigint[] = []
  for (const { exponents, coefficient } of parsed.polynomial.terms) {
    while (coefficients.length <= exponents[index]!) coefficients.push(0n)
    coefficients[exponents[index]!] = coefficient
  }
  return { polynomial: coefficients, interval: [low, high] }
}
