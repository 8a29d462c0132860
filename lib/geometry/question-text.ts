import type { Fraction } from '@/lib/numerics/fraction'
import type { RealNumber } from './algebraic-numbers/real-number'
import { numberOfText, rationalOfText } from './number-text'
import type { ThresholdInterval } from './threshold-question'

/**
 * The box that a text names: `x=-1:1,y=-1/2:1`. Variables that it does not name are left out.
 *
 * @param option what the text is called when it is refused
 * @throws RangeError when the text has not this form, or names a variable twice
 * @example
 * boxOfText('x=0:1/2').x.high.toFraction() // '1/2'
 */
export function boxOfText(
  text: string,
  option = 'box',
): Readonly<Record<string, ThresholdInterval>> {
  const entries = listed(option, text, /^([a-zα-ω]\w*)=([^:]+):([^:]+)$/iu, 'x=-1:1,y=-1:1')
  return Object.fromEntries(
    entries.map(([name, low, high]) => [
      name,
      { low: rational(option, low), high: rational(option, high) },
    ]),
  )
}

/**
 * The point that a text names: `x=0,y=1/2`, also irrational, `x=sqrt(2),y=root(x^3-x-1,1:2)`.
 *
 * @param option what the text is called when it is refused
 * @throws RangeError when the text has not this form, or names a variable twice
 * @example
 * pointOfText('x=0,y=0.5') // x is 0, y is 1/2
 */
export function pointOfText(text: string, option = 'point'): Readonly<Record<string, RealNumber>> {
  const entries = listed(option, text, /^([a-zα-ω]\w*)=(.+)$/iu, 'x=0,y=1/2')
  return Object.fromEntries(
    entries.map(([name, value = '']) => {
      const number = numberOfText(value)
      if (number) return [name, number]
      throw new RangeError(
        `${option} must name numbers like -1/2, sqrt(2) or root(x^3-x-1,1:2), got ${value}`,
      )
    }),
  )
}

/**
 * The powers of the prior ∏ |wᵢ|^h that a text names: `x^1*y^-1/2`; brackets and bars may stand.
 *
 * @param option what the text is called when it is refused
 * @throws RangeError when the text has not this form, or names a variable twice
 * @example
 * priorOfText('|x|^1*y^(-1/2)').y.toFraction() // '-1/2'
 */
export function priorOfText(text: string, option = 'prior'): Readonly<Record<string, Fraction>> {
  const separated = text.replaceAll('*', ',').replaceAll('|', '')
  const form = /^([a-zα-ω]\w*)(?:\^\(?([^()]+)\)?)?$/iu
  const entries = listed(option, separated, form, 'x^1*y^0')
  return Object.fromEntries(entries.map(([name, power]) => [name, rational(option, power ?? '1')]))
}

/** The items of a list, each taken apart by a form, each variable once. */
function listed(
  option: string,
  text: string,
  form: RegExp,
  example: string,
): readonly (readonly [string, ...string[]])[] {
  const seen = new Set<string>()
  return text.split(/,(?![^(]*\))/).map((item) => {
    const match = form.exec(item.replace(/\s+/g, ''))
    const [name, ...values] = match?.slice(1) ?? []
    if (name === undefined)
      throw new RangeError(`${option} must have the form ${example}, got ${text}`)
    const key = name.replaceAll('_', '')
    if (seen.has(key)) throw new RangeError(`${option} must name ${key} once, got ${text}`)
    seen.add(key)
    return [key, ...values]
  })
}

/** A rational number: 2, -1/2, 0.25. */
function rational(option: string, text: string | undefined): Fraction {
  const value = rationalOfText((text ?? '').replaceAll('−', '-'))
  if (!value) throw new RangeError(`${option} must name rational numbers like -1/2, got ${text}`)
  return value
}
