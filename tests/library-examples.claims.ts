/**
 * Whether a value is what the comment of an example says of it: a number to the digits that are
 * printed, λ and m, or any literal of the language; undefined when the comment is prose.
 */
export function isAsSaid(value: unknown, said: string): boolean | undefined {
  const coefficient = /λ = (\d+)(?:\/(\d+))?, m = (\d+)/.exec(said)
  if (coefficient) {
    const [, p = '', q = '1', m = ''] = coefficient
    return isClose(value, { lambda: Number(p) / Number(q), multiplicity: Number(m) }, 1e-12)
  }
  if (typeof value === 'number') return isNumberAsSaid(value, said)
  const literal = literalOf(said)
  return literal === undefined ? undefined : isClose(value, literal, unitOf(said))
}

/** The last "= number" of the comment, or the number it begins with; to the digits that are printed. */
function isNumberAsSaid(value: number, said: string): boolean | undefined {
  const logarithm = /^(-?)log (\d+)$/.exec(said)
  if (logarithm)
    return isClose(value, Number(`${logarithm[1]}1`) * Math.log(Number(logarithm[2])), 1e-12)
  const [, digits] =
    /= (-?\d+(?:\.\d+)?)…?$/.exec(said) ?? /^(-?\d+(?:\.\d+)?)(?:…|$|[,;: ])/.exec(said) ?? []
  if (digits === undefined) {
    const literal = literalOf(said)
    return literal === undefined ? undefined : isClose(value, literal, 1e-12)
  }
  const decimals = (digits.split('.')[1] ?? '').length
  const unit = decimals > 12 ? 1e-12 * Math.abs(value) : said.includes('…') ? 1 : 0.5
  const bound = decimals > 12 ? unit : unit * 10 ** -decimals * 1.0001
  return Math.abs(value - Number(digits)) <= (decimals === 0 ? 1e-12 : bound)
}

/** The value of a text that is an expression in numbers, strings, arrays and objects alone. */
function literalOf(said: string): unknown {
  try {
    return new Function(`"use strict"; return (${said})`)()
  } catch {
    return undefined
  }
}

/** One unit in the last place of the decimals that a text prints, those with the fewest. */
function unitOf(said: string): number {
  const decimals = [...said.matchAll(/\.(\d+)/g)].map(([, digits = '']) => digits.length)
  return decimals.length === 0 ? 1e-12 : Math.max(1e-12, 10 ** -Math.min(...decimals))
}

function isClose(value: unknown, wanted: unknown, unit: number): boolean {
  if (typeof wanted === 'number') {
    const number = Number(value)
    return Math.abs(number - wanted) <= (Number.isInteger(wanted) ? 1e-12 : unit)
  }
  if (Array.isArray(wanted)) {
    const items = Array.from(value as ArrayLike<unknown>)
    return (
      items.length === wanted.length && wanted.every((item, i) => isClose(items[i], item, unit))
    )
  }
  if (wanted !== null && typeof wanted === 'object')
    return Object.entries(wanted).every(
      ([key, item]) =>
        value !== null && typeof value === 'object' && isClose(Reflect.get(value, key), item, unit),
    )
  return value === wanted
}
