import {
  addPolynomials,
  constantPolynomial,
  multiplyPolynomials,
  scalePolynomial,
} from './arithmetic'
import { normalForm, type Polynomial } from './polynomial'

/**
 * The polynomial p(images₁, …, images_d): every variable replaced by its image.
 *
 * @param images one polynomial for each variable of p, all in the same variables
 * @throws RangeError when they are not as many as the variables, or differ in their variables
 * @example
 * substitute(K, [u, uv]) // K in the first chart of a blow-up
 */
export function substitute(p: Polynomial, images: readonly Polynomial[]): Polynomial {
  const target = images[0]?.variables ?? []
  if (images.length !== p.variables.length)
    throw new RangeError(`images must number ${p.variables.length}, got ${images.length}`)
  const powers = images.map((image, i) => {
    const largest = Math.max(0, ...p.terms.map(({ exponents }) => exponents[i]!))
    const list = [constantPolynomial(target, 1n)]
    while (list.length <= largest) list.push(multiplyPolynomials(list[list.length - 1]!, image))
    return list
  })
  const sum = p.terms.reduce(
    (total, { exponents, coefficient }) =>
      addPolynomials(
        total,
        exponents.reduce(
          (product, e, i) => multiplyPolynomials(product, powers[i]![e]!),
          constantPolynomial(target, coefficient),
        ),
      ),
    constantPolynomial(target, 0n),
  )
  return scalePolynomial(sum, 1n, p.denominator)
}

/**
 * The same polynomial written in other variables: more of them, in another order, or without those
 * that do not occur.
 *
 * @throws RangeError when a variable that occurs in p is missing
 * @example
 * inVariables(K, ['x', 'y', 'z'])
 */
export function inVariables(p: Polynomial, variables: readonly string[]): Polynomial {
  const terms = p.terms.map(({ exponents, coefficient }) => {
    const image = variables.map((variable) => {
      const index = p.variables.indexOf(variable)
      return index < 0 ? 0 : exponents[index]!
    })
    const lost = p.variables.find((name, i) => exponents[i]! > 0 && !variables.includes(name))
    if (lost !== undefined)
      throw new RangeError(`variables must contain ${lost}, got ${variables.join(', ')}`)
    return { exponents: image, coefficient }
  })
  return normalForm(variables, terms, p.denominator)
}

/**
 * The value of p at a point, in double precision, summed term by term.
 *
 * @param point one number for each variable
 * @throws RangeError when they are not as many as the variables
 */
export function evaluatePolynomial(p: Polynomial, point: ArrayLike<number>): number {
  if (point.length !== p.variables.length)
    throw new RangeError(`point must have ${p.variables.length} coordinates, got ${point.length}`)
  let sum = 0
  for (const { exponents, coefficient } of p.terms) {
    let product = Number(coefficient)
    for (let i = 0; i < exponents.length; i++) product *= point[i]! ** exponents[i]!
    sum += product
  }
  return sum / Number(p.denominator)
}
