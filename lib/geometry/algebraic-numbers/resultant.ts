import type { IntegerPolynomial } from './integer-polynomial'
import { trimmed } from './integer-polynomial'
import {
  chineseRemainder,
  interpolateModulo,
  largePrimes,
  residues,
  resultantModulo,
  valueModulo,
} from './modular'

/**
 * A polynomial in two variables with integer coefficients: entry j is the coefficient of y^j, a
 * polynomial in x. The last entry is not zero.
 */
export type BivariatePolynomial = readonly IntegerPolynomial[]

/**
 * The resultant of f and g with respect to y, a polynomial in x that vanishes where f(x, ·) and
 * g(x, ·) have a common root (or lose their leading coefficients together). Computed by evaluation and
 * interpolation modulo as many primes as Hadamard's bound asks for, so it is exact.
 */
export function resultant(f: BivariatePolynomial, g: BivariatePolynomial): IntegerPolynomial {
  if (f.length === 0 || g.length === 0) return []
  const degreeBound = degreeX(f) * (g.length - 1) + degreeX(g) * (f.length - 1)
  const bound = 2n * norm(f) ** BigInt(g.length - 1) * norm(g) ** BigInt(f.length - 1)
  let [known, modulus]: [readonly bigint[], bigint] = [
    Array.from({ length: degreeBound + 1 }, () => 0n),
    1n,
  ]
  for (const prime of largePrimes()) {
    const image = resultantImage(f, g, degreeBound, prime)
    if (!image) continue
    known = known.map((c, i) => chineseRemainder(c, modulus, image[i] ?? 0, prime))
    modulus *= BigInt(prime)
    if (modulus > bound) return trimmed(known)
  }
  throw new RangeError('coefficients must be smaller: no prime is left to compute a resultant with')
}

function resultantImage(
  f: BivariatePolynomial,
  g: BivariatePolynomial,
  degreeBound: number,
  prime: number,
): readonly number[] | undefined {
  const [a, b] = [f, g].map((p) => p.map((c) => residues(c, prime))) as [number[][], number[][]]
  if (a[a.length - 1]!.length === 0 || b[b.length - 1]!.length === 0) return undefined
  const points: number[] = []
  const values: number[] = []
  for (let x = 0; points.length <= degreeBound; x++) {
    const [u, v] = [a.map((c) => valueModulo(c, x, prime)), b.map((c) => valueModulo(c, x, prime))]
    if (u[u.length - 1] === 0 || v[v.length - 1] === 0) continue
    points.push(x)
    values.push(resultantModulo(u, v, prime))
  }
  return interpolateModulo(points, values, prime)
}

function degreeX(f: BivariatePolynomial): number {
  return Math.max(...f.map((c) => c.length - 1), 0)
}

/** The sum of the absolute values of all coefficients. */
function norm(f: BivariatePolynomial): bigint {
  return f.flat().reduce((sum, c) => sum + (c < 0n ? -c : c), 0n)
}
