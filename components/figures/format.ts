/** A number with a fixed count of decimals and a true minus. */
export function decimal(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '\u2212')
}

/** A small positive number by its leading digits and its power of ten: 3·10⁻⁹. */
export function magnitude(value: number, digits = 1): string {
  if (!(value > 0)) return '0'
  const [digit = '', exponent = '0'] = value.toExponential(digits - 1).split('e')
  return `${digit}·10${superscript(Number(exponent))}`
}

/** An integer as superscript digits. */
export function superscript(value: number): string {
  return [...String(value)]
    .map((sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '')))
    .join('')
}

/**
 * Numbers inside a line of code, cut to twelve digits: the digits after them hang on the exp and log of the
 * machine, and the page built here would differ from the page drawn there.
 */
export function steady(code: string): string {
  return code.replace(/\d+\.\d{10,}(?:e[-+]?\d+)?/g, (number) =>
    String(Number(Number(number).toPrecision(12))),
  )
}
