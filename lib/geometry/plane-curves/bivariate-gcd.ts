import { integerGcd } from '@/lib/geometry/algebraic-numbers/integer-gcd'
import {
  type IntegerPolynomial,
  trimmed,
} from '@/lib/geometry/algebraic-numbers/integer-polynomial'
import {
  chineseRemainder,
  gcdModulo,
  interpolateModulo,
  largePrimes,
  type ModularPolynomial,
  residues,
  valueModulo,
} from '@/lib/geometry/algebraic-numbers/modular'
import type { BivariatePolynomial } from '@/lib/geometry/algebraic-numbers/resultant'
import { degreeInX, exactQuotientBivariate, primitiveInY } from './bivariate'

/**
 * The greatest common divisor of two polynomials in ℤ[x, y] that are primitive as polynomials in y
 * (no factor in x alone). By evaluation, interpolation and the Chinese remainder theorem (Brown);
 * division proves the answer, so it is exact.
 */
export function gcdBivariate(f: BivariatePolynomial, g: BivariatePolynomial): BivariatePolynomial {
  if (f.length === 1 || g.length === 1) return [[1n]]
  const leading = integerGcd(f[f.length - 1]!, g[g.length - 1]!)
  const bound = leading.length - 1 + Math.min(degreeInX(f), degreeInX(g))
  let [known, modulus]: [readonly (readonly bigint[])[], bigint] = [[], 1n]
  for (const prime of largePrimes()) {
    const image = gcdImage(f, g, leading, bound, prime)
    if (!image) continue
    if (image.length === 1) return [[1n]]
    if (modulus > 1n && image.length > known.length) continue
    if (image.length < known.length) [known, modulus] = [[], 1n]
    const next = image.map((row, j) =>
      Array.from({ length: bound + 1 }, (_, i) =>
        chineseRemainder(known[j]?.[i] ?? 0n, modulus, row[i] ?? 0, prime),
      ),
    )
    const isStable =
      modulus > 1n && next.every((row, j) => row.every((c, i) => c === known[j]?.[i]))
    ;[known, modulus] = [next, modulus * BigInt(prime)]
    if (!isStable) continue
    const candidate = primitiveInY(known.map(trimmed))
    if (exactQuotientBivariate(f, candidate) && exactQuotientBivariate(g, candidate))
      return candidate
  }
  throw new RangeError('coefficients must be smaller: no prime is left to compute a divisor with')
}

/** The gcd modulo a prime, scaled to have the residue of `leading` in front; rows by powers of y. */
function gcdImage(
  f: BivariatePolynomial,
  g: BivariatePolynomial,
  leading: IntegerPolynomial,
  bound: number,
  prime: number,
): readonly ModularPolynomial[] | undefined {
  const [a, b] = [f.map((row) => residues(row, prime)), g.map((row) => residues(row, prime))]
  const front = residues(leading, prime)
  if (a[a.length - 1]!.length === 0 || b[b.length - 1]!.length === 0 || front.length === 0)
    return undefined
  let points: number[] = []
  let images: ModularPolynomial[] = []
  // Each prime looks elsewhere, so that no unlucky line x = a (where f and g meet by chance) stays.
  for (let x = prime % 10_007; points.length <= bound; x++) {
    const [u, v] = [
      a.map((row) => valueModulo(row, x, prime)),
      b.map((row) => valueModulo(row, x, prime)),
    ]
    if (u[u.length - 1] === 0 || v[v.length - 1] === 0) continue
    const gcd = gcdModulo(u, v, prime)
    if (gcd.length === 1) return [[1]]
    if (images[0] && gcd.length > images[0].length) continue
    if (images[0] && gcd.length < images[0].length) [points, images] = [[], []]
    const factor = valueModulo(front, x, prime)
    points.push(x)
    images.push(gcd.map((c) => (c * factor) % prime))
  }
  return Array.from({ length: images[0]?.length ?? 0 }, (_, j) =>
    interpolateModulo(
      points,
      images.map((image) => image[j]!),
      prime,
    ),
  )
}
