import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import { multiplyPolynomials, constantPolynomial, powerPolynomial } from './arithmetic'
import { expanded } from './expand'
import type { Syntax } from './grammar'
import type { Polynomial } from './polynomial'

/**
 * The squares that a text adds up: scale · base² for each term of the outermost sum, where every term is
 * a positive number times even powers. Undefined when it is not written so.
 *
 * @example
 * writtenSquares(parseSyntax('(x-y)^2 + 2x^4') , ['x', 'y']) // (x − y)² and 2 · (x²)²
 */
export function writtenSquares(
  syntax: Syntax,
  variables: readonly string[],
): readonly { readonly scale: Fraction; readonly base: Polynomial }[] | undefined {
  if (syntax.kind === 'sum') {
    const parts = syntax.terms.map(({ negative, syntax: term }) =>
      negative ? undefined : writtenSquares(term, variables),
    )
    const known = parts.flatMap((part) => part ?? [])
    return parts.some((part) => part === undefined) ? undefined : known
  }
  const one = { scale: fraction(1), base: constantPolynomial(variables, 1n) }
  const square = squareOf(syntax, variables, one)
  return square && [square]
}

type Written = { readonly scale: Fraction; readonly base: Polynomial }

/** A product so far, times a number, an even power, or a product of such. */
function squareOf(
  syntax: Syntax,
  variables: readonly string[],
  { scale, base }: Written,
): Written | undefined {
  switch (syntax.kind) {
    case 'number': {
      const parsed = expanded(syntax, variables)
      const [term] = parsed.ok ? parsed.polynomial.terms : []
      if (!parsed.ok || !term) return undefined
      return { scale: scale.mul(fraction(term.coefficient, parsed.polynomial.denominator)), base }
    }
    case 'power': {
      const exponent = Number(syntax.exponent)
      const parsed = expanded(syntax.base, variables)
      if (!parsed.ok || exponent % 2 !== 0 || !(exponent > 0)) return undefined
      const half = powerPolynomial(parsed.polynomial, exponent / 2)
      return { scale, base: multiplyPolynomials(base, half) }
    }
    case 'product':
      return syntax.factors.reduce<Written | undefined>(
        (product, factor) => {
          if (!product || factor.negative) return undefined
          if (!factor.divides) return squareOf(factor.syntax, variables, product)
          const divisor = squareOf(factor.syntax, variables, {
            scale: fraction(1),
            base: constantPolynomial(variables, 1n),
          })
          if (!divisor || divisor.base.terms[0]?.exponents.some((e) => e > 0)) return undefined
          return { scale: product.scale.div(divisor.scale), base: product.base }
        },
        { scale, base },
      )
    case 'sum':
      return syntax.terms.length === 1 && !syntax.terms[0]!.negative
        ? squareOf(syntax.terms[0]!.syntax, variables, { scale, base })
        : undefined
    case 'variable':
      return undefined
  }
}
