import { squarefreeFactors } from './integer-gcd'
import {
  bitLength,
  derivative,
  exactQuotient,
  type IntegerPolynomial,
  primitive,
  trimmed,
} from './integer-polynomial'
import { liftFactors, mod, multiplyBelow } from './hensel'
import {
  divideModulo,
  gcdModulo,
  largePrimes,
  type ModularPolynomial,
  monicModulo,
  multiplyModulo,
  residue,
  residues,
  subtractModulo,
} from './modular'

/**
 * The irreducible factors over ℚ of a polynomial with integer coefficients: primitive, with positive
 * leading coefficient, in no particular order. Zassenhaus: factor modulo a prime, lift by Hensel, try
 * the products of subsets by division.
 *
 * @throws RangeError when there are too many subsets to try
 */
export function irreducibleFactors(p: IntegerPolynomial): readonly IntegerPolynomial[] {
  return squarefreeFactors(p).flatMap(({ factor }) => factorSquarefree(factor))
}

function factorSquarefree(p: IntegerPolynomial): readonly IntegerPolynomial[] {
  if (p.length <= 2) return [p]
  if (p[0] === 0n) return [[0n, 1n], ...(p.length > 2 ? factorSquarefree(p.slice(1)) : [])]
  const { prime, factors } = bestPrime(p)
  if (factors.length === 1) return [p]
  const leading = p[p.length - 1]!
  const size = p.reduce((sum, c) => sum + (c < 0n ? -c : c), 0n)
  const bound = 2n * leading * size * 2n ** BigInt(p.length)
  const steps = Math.ceil(bitLength(bound) / Math.log2(prime)) + 1
  const { lifted, modulus } = liftFactors(p, factors, prime, steps)
  return recombine(p, lifted, modulus)
}

/** Of a few primes that keep p squarefree, the one with the fewest factors. */
function bestPrime(p: IntegerPolynomial): {
  readonly prime: number
  readonly factors: readonly ModularPolynomial[]
} {
  let best: { prime: number; factors: readonly ModularPolynomial[] } | undefined
  let tried = 0
  for (const prime of largePrimes()) {
    if (residue(p[p.length - 1]!, prime) === 0) continue
    const image = residues(p, prime)
    if (gcdModulo(image, residues(derivative(p), prime), prime).length > 1) continue
    const factors = factorModulo(monicModulo(image, prime), prime)
    if (!best || factors.length < best.factors.length) best = { prime, factors }
    if (best.factors.length === 1 || ++tried === (p.length > 6 ? 3 : 2)) break
  }
  if (!best) throw new RangeError('coefficients must be smaller: no prime keeps the factors apart')
  return best
}

/** Distinct degrees first, then equal degrees: the irreducible factors of a squarefree p modulo a prime. */
function factorModulo(p: ModularPolynomial, prime: number): readonly ModularPolynomial[] {
  const found: ModularPolynomial[] = []
  let rest = p
  let power: ModularPolynomial = [0, 1]
  for (let degree = 1; 2 * degree < rest.length; degree++) {
    power = powerModuloPolynomial(power, BigInt(prime), rest, prime)
    const common = gcdModulo(subtractModulo(power, [0, 1], prime), rest, prime)
    if (common.length === 1) continue
    found.push(...equalDegree(common, degree, prime))
    rest = divideModulo(rest, common, prime).quotient
    power = divideModulo(power, rest, prime).remainder
  }
  return rest.length > 1 ? [...found, rest] : found
}

/** Cantor and Zassenhaus, with a fixed sequence of trial polynomials instead of chance. */
function equalDegree(
  p: ModularPolynomial,
  degree: number,
  prime: number,
  start = 1,
): readonly ModularPolynomial[] {
  if (p.length - 1 === degree) return [p]
  const exponent = (BigInt(prime) ** BigInt(degree) - 1n) / 2n
  for (let trial = start; ; trial++) {
    const seed = Array.from({ length: 2 * degree }, (_, i) =>
      Number((BigInt(trial) * 7919n ** BigInt(i + 1)) % BigInt(prime)),
    )
    const base = divideModulo([...seed, 1], p, prime).remainder
    const power = powerModuloPolynomial(base, exponent, p, prime)
    const common = gcdModulo(subtractModulo(power, [1], prime), p, prime)
    if (common.length === 1 || common.length === p.length) continue
    const other = divideModulo(p, common, prime).quotient
    return [
      ...equalDegree(common, degree, prime, trial + 1),
      ...equalDegree(monicModulo(other, prime), degree, prime, trial + 1),
    ]
  }
}

function powerModuloPolynomial(
  base: ModularPolynomial,
  exponent: bigint,
  modulus: ModularPolynomial,
  prime: number,
): ModularPolynomial {
  let result: ModularPolynomial = [1]
  for (const bit of exponent.toString(2)) {
    result = divideModulo(multiplyModulo(result, result, prime), modulus, prime).remainder
    if (bit === '1')
      result = divideModulo(multiplyModulo(result, base, prime), modulus, prime).remainder
  }
  return result
}

/** Products of ever larger subsets of the lifted factors that divide p. */
function recombine(
  p: IntegerPolynomial,
  lifted: readonly IntegerPolynomial[],
  modulus: bigint,
): readonly IntegerPolynomial[] {
  const found: IntegerPolynomial[] = []
  let [rest, pool] = [p, lifted]
  let trials = 0
  for (let size = 1; 2 * size <= pool.length;) {
    let hit = false
    for (const subset of subsets(pool.length, size)) {
      if (++trials > 20_000)
        throw new RangeError('the polynomial must be simpler: factoring takes too many trials')
      const leading = rest[rest.length - 1]!
      const product = subset.reduce<IntegerPolynomial>(
        (a, i) => multiplyBelow(a, pool[i]!, modulus),
        [mod(leading, modulus)],
      )
      const candidate = primitive(trimmed(product.map((c) => (c * 2n > modulus ? c - modulus : c))))
      const quotient = exactQuotient(rest, candidate)
      if (!quotient) continue
      found.push(candidate)
      rest = primitive(quotient)
      pool = pool.filter((_, i) => !subset.includes(i))
      hit = true
      break
    }
    if (!hit) size++
  }
  return rest.length > 1 ? [...found, rest] : found
}

function* subsets(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield []
  else
    for (let i = from; i + size <= count; i++)
      for (const rest of subsets(count, size - 1, i + 1)) yield [i, ...rest]
}
