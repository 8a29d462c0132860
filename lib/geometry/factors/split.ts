import {
  addPolynomials,
  constantPolynomial,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { degree, polynomial } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { commonFactor } from './common-factor'
import { exactQuotient, primitivePart } from './divide'
import { powerProduct } from './powers'

/**
 * Factors of a squarefree polynomial over Q, as far as two simple rules find them: the coefficients in
 * some variable have a common factor, or the polynomial is quadratic in some variable and its
 * discriminant is a square. Their product is the polynomial up to a constant.
 *
 * @example
 * splitFactors(polynomialOf('(x-y^2)*(x-z^2)')) // x − y² and x − z²
 */
export function splitFactors(f: Polynomial): readonly Polynomial[] {
  for (const name of f.variables) {
    const factor = contentIn(f, name) ?? rootFactor(f, name)
    const rest = factor && exactQuotient(f, factor)
    if (factor && rest && degree(factor) > 0 && degree(rest) > 0)
      return [factor, primitivePart(rest).part].flatMap(splitFactors)
  }
  return [f]
}

/** The common factor of the coefficients of the powers of a variable, where it is not constant. */
function contentIn(f: Polynomial, name: string): Polynomial | undefined {
  const rows = coefficientsOf(f, name).filter((row) => row.terms.length > 0)
  if (rows.length < 2) return undefined
  const content = rows
    .slice(1)
    .reduce<Polynomial | undefined>((common, row) => common && commonFactor(common, row), rows[0])
  return content && degree(content) > 0 ? content : undefined
}

/** The common factor of f = a z² + b z + c with 2 a z + b − d, where d² = b² − 4ac. */
function rootFactor(f: Polynomial, name: string): Polynomial | undefined {
  const [c, b, a, more] = coefficientsOf(f, name)
  if (!a || more || !b || !c) return undefined
  const discriminant = addPolynomials(
    multiplyPolynomials(b, b),
    scalePolynomial(multiplyPolynomials(a, c), -4n),
  )
  const root = squareRoot(discriminant)
  if (!root) return undefined
  const z = variablePolynomial(f.variables, name)
  const line = [scalePolynomial(multiplyPolynomials(a, z), 2n), b, scalePolynomial(root, -1n)]
  return commonFactor(f, line.reduce(addPolynomials))
}

/** The polynomial whose square is p, where there is one over Q. */
export function squareRoot(p: Polynomial): Polynomial | undefined {
  if (p.terms.length === 0) return p
  const product = powerProduct(p)
  if (
    !product ||
    [...product.monomial, ...product.factors.map((f) => f.power)].some((e) => e % 2 === 1)
  )
    return undefined
  const front = polynomial(p.variables, [
    { exponents: product.monomial.map((e) => e / 2), coefficient: 1n },
  ])
  const body = product.factors
    .map((factor) => powerPolynomial(factor.polynomial, factor.power / 2))
    .reduce(multiplyPolynomials, front)
  const ratio = exactQuotient(p, multiplyPolynomials(body, body))?.terms[0]
  const denominator = exactQuotient(p, multiplyPolynomials(body, body))?.denominator
  const [top, bottom] = [integerRoot(ratio?.coefficient), integerRoot(denominator)]
  return top === undefined || bottom === undefined ? undefined : scalePolynomial(body, top, bottom)
}

function integerRoot(n: bigint | undefined): bigint | undefined {
  if (n === undefined || n < 0n) return undefined
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2))
  for (let next = (x + n / x) / 2n; next < x; next = (x + n / x) / 2n) x = next
  return x * x === n ? x : undefined
}

/** The coefficients of the powers of a variable, from the constant upwards, in all variables. */
function coefficientsOf(f: Polynomial, name: string): readonly Polynomial[] {
  const index = f.variables.indexOf(name)
  const height = Math.max(0, ...f.terms.map((term) => term.exponents[index]!))
  return Array.from({ length: height + 1 }, (_, power) => {
    const terms = f.terms.filter((term) => term.exponents[index] === power)
    return terms.length === 0
      ? constantPolynomial(f.variables, 0n)
      : polynomial(
          f.variables,
          terms.map((term) => ({ ...term, exponents: term.exponents.with(index, 0) })),
          f.denominator,
        )
  })
}
