import type { Expression } from './expression'

/**
 * An expression in TeX, in the variables w₁, …, w_d, or w when the dimension is 1.
 *
 * @example
 * tex(square(difference(variable(0), 1)), 1) // '(w - 1)^{2}'
 */
export function tex(of: Expression, dimension: number): string {
  return written(of, {
    variable: (index) => (dimension === 1 ? 'w' : `w_{${index + 1}}`),
    power: (base, exponent) => `${base}^{${exponent}}`,
    times: ' ',
  })
}

/**
 * An expression as plain text, which the Lab reads: variables w1, …, wd, or w when the dimension is 1.
 *
 * @example
 * plain(square(difference(variable(0), 1)), 1) // '(w - 1)^2'
 */
export function plain(of: Expression, dimension: number): string {
  return written(of, {
    variable: (index) => (dimension === 1 ? 'w' : `w${index + 1}`),
    power: (base, exponent) => `${base}^${exponent}`,
    times: '*',
  })
}

type Style = {
  readonly variable: (index: number) => string
  readonly power: (base: string, exponent: number) => string
  readonly times: string
}

function written(of: Expression, style: Style): string {
  switch (of.kind) {
    case 'constant':
      return String(of.value)
    case 'variable':
      return style.variable(of.index)
    case 'sum':
      return of.terms
        .map((term) => written(term, style))
        .reduce((left, right) =>
          right.startsWith('-') ? `${left} - ${right.slice(1)}` : `${left} + ${right}`,
        )
    case 'product':
      return of.factors
        .map((factor) =>
          factor.kind === 'sum' ? bracketed(factor, style) : written(factor, style),
        )
        .join(style.times)
        .replace(/^-1[ *]/, '-')
    case 'power':
      return style.power(
        of.base.kind === 'variable' ? written(of.base, style) : bracketed(of.base, style),
        of.exponent,
      )
  }
}

function bracketed(of: Expression, style: Style): string {
  return `(${written(of, style)})`
}
