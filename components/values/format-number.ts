/** A number as it is set: 0.0999, 12 300, or 4.54 × 10⁻⁵ with its exponent apart. */
export type SetNumber = { readonly mantissa: string; readonly exponent?: string }

const minus = (text: string) => text.replace('-', '−')

/**
 * Rounds to significant digits, with trailing zeros kept: they say how much is known.
 *
 * @throws RangeError unless the value is finite and the digits are a whole number from 1 to 15
 * @example
 * formatNumber(0.09987, 2) // { mantissa: '0.10' }
 * formatNumber(4.54e-5, 2) // { mantissa: '4.5', exponent: '−5' }
 */
export const formatNumber = (value: number, digits: number): SetNumber => {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`)
  if (!(Number.isInteger(digits) && digits >= 1 && digits <= 15))
    throw new RangeError(`digits must be an integer in [1, 15], got ${digits}`)
  if (value === 0) return { mantissa: '0' }
  const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e')
  const exponent = Number(power)
  if (exponent < -3 || exponent >= 6)
    return { mantissa: minus(mantissa), exponent: minus(String(exponent)) }
  const [whole = '', decimals] = value.toFixed(Math.max(0, digits - 1 - exponent)).split('.')
  const grouped = minus(whole).replace(/\B(?=(\d{3})+$)/, '\u202f')
  return { mantissa: decimals === undefined ? grouped : `${grouped}.${decimals}` }
}
