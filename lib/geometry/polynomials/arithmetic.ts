import { normalForm, type Polynomial, type Term } from './polynomial'

/**
 * The constant numerator/denominator as a polynomial in the given variables.
 *
 * @throws RangeError when the denominator is 0
 */
export function constantPolynomial(
  variables: readonly string[],
  numerator: bigint,
  denominator = 1n,
): Polynomial {
  if (denominator === 0n) throw new RangeError('denominator must not be 0, got 0')
  const exponents = variables.map(() => 0)
  return normalForm(variables, [{ exponents, coefficient: numerator }], denominator)
}

/**
 * One of the variables as a polynomial in all of them.
 *
 * @throws RangeError when the name is not among the variables
 */
export function variablePolynomial(variables: readonly string[], name: string): Polynomial {
  if (!variables.includes(name))
    throw new RangeError(`name must be one of ${variables.join(', ')}, got ${name}`)
  const exponents = variables.map((variable) => (variable === name ? 1 : 0))
  return { variables, terms: [{ exponents, coefficient: 1n }], denominator: 1n }
}

/**
 * The sum p + q.
 *
 * @throws RangeError when p and q are not in the same variables
 */
export function addPolynomials(p: Polynomial, q: Polynomial): Polynomial {
  checkSameVariables(p, q)
  const terms = [...scaled(p.terms, q.denominator), ...scaled(q.terms, p.denominator)]
  return normalForm(p.variables, terms, p.denominator * q.denominator)
}

/** The multiple numerator/denominator · p. */
export function scalePolynomial(p: Polynomial, numerator: bigint, denominator = 1n): Polynomial {
  if (denominator === 0n) throw new RangeError('denominator must not be 0, got 0')
  return normalForm(p.variables, scaled(p.terms, numerator), p.denominator * denominator)
}

/**
 * The product p · q.
 *
 * @throws RangeError when p and q are not in the same variables
 */
export function multiplyPolynomials(p: Polynomial, q: Polynomial): Polynomial {
  checkSameVariables(p, q)
  const terms = p.terms.flatMap((a) =>
    q.terms.map((b) => ({
      exponents: a.exponents.map((e, i) => e + b.exponents[i]!),
      coefficient: a.coefficient * b.coefficient,
    })),
  )
  return normalForm(p.variables, terms, p.denominator * q.denominator)
}

/**
 * The power p^n, by repeated squaring.
 *
 * @throws RangeError when n is not an integer ≥ 0
 */
export function powerPolynomial(p: Polynomial, n: number): Polynomial {
  if (!(Number.isSafeInteger(n) && n >= 0))
    throw new RangeError(`n must be an integer >= 0, got ${n}`)
  if (n === 0) return constantPolynomial(p.variables, 1n)
  const half = powerPolynomial(p, Math.floor(n / 2))
  const square = n < 2 ? half : multiplyPolynomials(half, half)
  return n % 2 === 0 ? square : multiplyPolynomials(square, p)
}

/**
 * The partial derivative of p by one of its variables.
 *
 * @throws RangeError when the name is not among the variables
 */
export function derivativePolynomial(p: Polynomial, name: string): Polynomial {
  const index = p.variables.indexOf(name)
  if (index < 0) throw new RangeError(`name must be one of ${p.variables.join(', ')}, got ${name}`)
  const terms = p.terms.flatMap(({ exponents, coefficient }) => {
    const power = exponents[index]!
    if (power === 0) return []
    return [
      { exponents: exponents.with(index, power - 1), coefficient: coefficient * BigInt(power) },
    ]
  })
  return normalForm(p.variables, terms, p.denominator)
}

/** Whether p and q are the same polynomial in the same variables. */
export function equalPolynomials(p: Polynomial, q: Polynomial): boolean {
  return (
    p.denominator === q.denominator &&
    p.variables.join() === q.variables.join() &&
    p.terms.length === q.terms.length &&
    p.terms.every(({ exponents, coefficient }, i) => {
      const other = q.terms[i]!
      return coefficient === other.coefficient && exponents.join() === other.exponents.join()
    })
  )
}

function scaled(terms: readonly Term[], factor: bigint): readonly Term[] {
  return terms.map((term) => ({ ...term, coefficient: term.coefficient * factor }))
}

function checkSameVariables(p: Polynomial, q: Polynomial): void {
  if (p.variables.join() !== q.variables.join())
    throw new RangeError(
      `variables of q must be ${p.variables.join(', ')}, got ${q.variables.join(', ')}`,
    )
}
