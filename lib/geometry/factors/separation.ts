import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'
import {
  addPolynomials,
  constantPolynomial,
  derivativePolynomial,
  multiplyPolynomials,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { activeVariables, normalForm } from '@/lib/geometry/polynomials/polynomial'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { inVariables, substitute } from '@/lib/geometry/polynomials/substitution'

/**
 * K as a sum of polynomials in disjoint sets of variables, as fine as possible, each written in its own
 * variables and without constant term; the constant is kept apart. One part: K does not separate.
 *
 * @example
 * sumParts(polynomialOf('x^2*y^2+z^2')).parts // x²y² in x, y and z² in z
 */
export function sumParts(K: Polynomial): {
  readonly parts: readonly Polynomial[]
  readonly constant: Polynomial
} {
  const groups = components(activeVariables(K), (a, b) => {
    const [i, j] = [K.variables.indexOf(a), K.variables.indexOf(b)]
    return K.terms.some(({ exponents }) => exponents[i]! > 0 && exponents[j]! > 0)
  })
  const parts = groups.map((group) => {
    const terms = K.terms.filter(
      ({ exponents }) =>
        !isConstant(exponents) &&
        exponents.every((e, i) => e === 0 || group.includes(K.variables[i]!)),
    )
    return inVariables(normalForm(K.variables, terms, K.denominator), group)
  })
  const constant = K.terms.filter(({ exponents }) => isConstant(exponents))
  return {
    parts,
    constant: normalForm(
      [],
      constant.map((t) => ({ ...t, exponents: [] })),
      K.denominator,
    ),
  }
}

/**
 * K as a product of polynomials in disjoint sets of variables, as fine as possible: x and y belong
 * together unless K ∂ₓ∂ᵧK = ∂ₓK ∂ᵧK, that is, unless the mixed derivative of log K is 0. The product
 * of the parts is K up to a positive constant, and where K ≥ 0 so are the parts. One part: K does not
 * separate.
 *
 * @param bases points where K may be positive; the parts are K along the axes through the first that is
 * @example
 * productParts(polynomialOf('(x^2+y^2)*z^2')) // x² + y² and z², up to constants
 */
export function productParts(
  K: Polynomial,
  bases: readonly (readonly Fraction[])[] = basesNearZero(K.variables.length),
): readonly Polynomial[] {
  const active = activeVariables(K)
  const groups = components(active, (a, b) => mixedLogDerivative(K, a, b).terms.length > 0)
  const base = groups.length > 1 ? bases.find((point) => isPositiveAt(K, point)) : undefined
  if (!base) return [inVariables(K, active)]
  return groups.map((group) => {
    const images = K.variables.map((name, i) =>
      group.includes(name) ? variablePolynomial(group, name) : constantOf(group, base[i]!),
    )
    return substitute(K, images)
  })
}

function mixedLogDerivative(K: Polynomial, a: string, b: string): Polynomial {
  const first = derivativePolynomial(K, a)
  return addPolynomials(
    multiplyPolynomials(K, derivativePolynomial(first, b)),
    scalePolynomial(multiplyPolynomials(first, derivativePolynomial(K, b)), -1n),
  )
}

/** Points in all orthants near the origin, off the axes and the simplest diagonals. */
function basesNearZero(dimension: number): readonly (readonly Fraction[])[] {
  return Array.from({ length: 4 * 2 ** dimension }, (_, attempt) =>
    Array.from({ length: dimension }, (__, i) => {
      const size = 3 + 2 * i + 5 * (attempt >> dimension)
      return fraction((attempt >> i) % 2 === 0 ? size : -size, 97)
    }),
  )
}

function isPositiveAt(K: Polynomial, point: readonly Fraction[]): boolean {
  const value = substitute(
    K,
    point.map((x) => constantOf([], x)),
  ).terms[0]
  return value !== undefined && value.coefficient > 0n
}

function constantOf(variables: readonly string[], x: Fraction): Polynomial {
  return constantPolynomial(variables, x.s * x.n, x.d)
}

/** The connected components of a relation among names, in their order. */
function components(
  names: readonly string[],
  related: (a: string, b: string) => boolean,
): readonly (readonly string[])[] {
  let groups: readonly (readonly string[])[] = []
  for (const name of names) {
    const touched = groups.filter((group) => group.some((other) => related(other, name)))
    const apart = groups.filter((group) => !touched.includes(group))
    const joined = [...touched.flat(), name]
    groups = [...apart, names.filter((other) => joined.includes(other))]
  }
  return groups.toSorted((a, b) => names.indexOf(a[0]!) - names.indexOf(b[0]!))
}

function isConstant(exponents: readonly number[]): boolean {
  return exponents.every((e) => e === 0)
}
