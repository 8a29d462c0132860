import { type IntegerPolynomial, trimmed } from './integer-polynomial'
import {
  divideModulo,
  inverseModuloPolynomial,
  type ModularPolynomial,
  multiplyModulo,
  residues,
} from './modular'

/** Hensel's lemma, one digit to the base `prime` a step: p ≡ leading · ∏ lifted modulo prime^steps. */
export function liftFactors(
  p: IntegerPolynomial,
  factors: readonly ModularPolynomial[],
  prime: number,
  steps: number,
): { readonly lifted: readonly IntegerPolynomial[]; readonly modulus: bigint } {
  const base = BigInt(prime)
  const full = base ** BigInt(steps)
  const leading = inverseModuloInteger(p[p.length - 1]!, full)
  const target = p.map((c) => mod(c * leading, full))
  const cofactors = factors.map((factor, i) => {
    const others = factors.reduce<ModularPolynomial>(
      (product, other, j) =>
        j === i
          ? product
          : divideModulo(multiplyModulo(product, other, prime), factor, prime).remainder,
      [1],
    )
    return inverseModuloPolynomial(others, factor, prime)
  })
  let lifted: readonly IntegerPolynomial[] = factors.map((factor) => factor.map(BigInt))
  let modulus = base
  for (let step = 1; step < steps; step++) {
    const product = lifted.reduce((a, b) => multiplyBelow(a, b, full), [1n])
    const error = residues(
      trimmed(target.map((c, i) => mod(c - (product[i] ?? 0n), full) / modulus)),
      prime,
    )
    lifted = lifted.map((factor, i) => {
      const scaled = multiplyModulo(error, cofactors[i]!, prime)
      const correction = divideModulo(scaled, factors[i]!, prime).remainder
      return factor.map((c, j) => c + modulus * BigInt(correction[j] ?? 0))
    })
    modulus *= base
  }
  return { lifted, modulus }
}

/** The product p · q with coefficients in [0, modulus). */
export function multiplyBelow(
  p: IntegerPolynomial,
  q: IntegerPolynomial,
  modulus: bigint,
): IntegerPolynomial {
  const product = Array.from({ length: p.length + q.length - 1 }, () => 0n)
  for (let i = 0; i < p.length; i++)
    for (let j = 0; j < q.length; j++) product[i + j]! += p[i]! * q[j]!
  return product.map((c) => mod(c, modulus))
}

function inverseModuloInteger(n: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [mod(n, modulus), modulus, 1n, 0n]
  while (b !== 0n) {
    const quotient = a / b
    ;[a, b] = [b, a - quotient * b]
    ;[x, y] = [y, x - quotient * y]
  }
  return mod(x, modulus)
}

/** The residue in [0, modulus). */
export function mod(n: bigint, modulus: bigint): bigint {
  const r = n % modulus
  return r < 0n ? r + modulus : r
}
