import { texName } from './format'
import type { FactorSyntax, Syntax } from './grammar'

/**
 * What a text says, as TeX, in the form in which it was written: `(x^{2} - y^{3})^{2}`.
 *
 * @example
 * texOfSyntax(parseSyntax('x^2/2')) // '\\frac{x^{2}}{2}'
 */
export function texOfSyntax(syntax: Syntax): string {
  const inner = unwrapped(syntax)
  switch (inner.kind) {
    case 'number':
      return inner.text
    case 'variable':
      return texName(inner.name)
    case 'sum':
      return inner.terms
        .map(({ negative, syntax: term }, i) => {
          const sign = negative ? (i === 0 ? '-' : ' - ') : i === 0 ? '' : ' + '
          return sign + texOfSyntax(term)
        })
        .join('')
    case 'product':
      return productTex(inner.factors)
    case 'power':
      return `${isAtom(inner.base) ? texOfSyntax(inner.base) : bracketed(inner.base)}^{${inner.exponent}}`
  }
}

/** Sums and products of one thing are that thing: `((x))` is x. */
export function unwrapped(syntax: Syntax): Syntax {
  if (syntax.kind !== 'sum' && syntax.kind !== 'product') return syntax
  const [only, ...others] = syntax.kind === 'sum' ? syntax.terms : syntax.factors
  const isPlain =
    only && others.length === 0 && !only.negative && !('divides' in only && only.divides)
  return isPlain ? unwrapped(only.syntax) : syntax
}

function productTex(factors: readonly FactorSyntax[]): string {
  return factors.reduce((before, { negative, divides, syntax }) => {
    const inner = unwrapped(syntax)
    const body = inner.kind === 'sum' ? bracketed(inner) : texOfSyntax(inner)
    if (divides) return `\\frac{${before}}{${negative ? '-' : ''}${body}}`
    const times = before !== '' && (negative || inner.kind === 'number') ? ' \\cdot ' : ' '
    return before === '' ? (negative ? '-' : '') + body : before + times + (negative ? '(-' : '') + body + (negative ? ')' : '') // oxfmt-ignore
  }, '')
}

function isAtom(syntax: Syntax): boolean {
  const { kind } = unwrapped(syntax)
  return kind === 'variable' || kind === 'number'
}

function bracketed(syntax: Syntax): string {
  return `(${texOfSyntax(syntax)})`
}
