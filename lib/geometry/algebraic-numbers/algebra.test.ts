import fc from 'fast-check'
import { expect, test } from 'vitest'
import { irreducibleFactors } from './factor'
import { integerGcd, squarefreeFactors } from './integer-gcd'
import { bitLength, exactQuotient, multiply, primitive, trimmed } from './integer-polynomial'
import { resultant } from './resultant'

const nonzero = fc
  .array(fc.bigInt(-30n, 30n), { minLength: 1, maxLength: 6 })
  .map(trimmed)
  .filter((p) => p.length > 0)

test('bitLength counts binary digits', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 2n ** 200n), (n) => {
      expect(bitLength(-n)).toBe(n.toString(2).length)
    }),
  )
})

test('the gcd of multiples is a multiple of the common factor, and divides both', () => {
  fc.assert(
    fc.property(nonzero, nonzero, nonzero, (a, b, common) => {
      const [p, q] = [multiply(a, common), multiply(b, common)]
      const gcd = integerGcd(p, q)
      expect(exactQuotient(p, gcd)).toBeDefined()
      expect(exactQuotient(q, gcd)).toBeDefined()
      expect(exactQuotient(gcd, primitive(common))).toBeDefined()
    }),
  )
})

test('squarefree factors carry their multiplicities', () => {
  // 12 t (t − 1)² (2t + 3)² (t² − 2)⁵
  const square = multiply([-1n, 1n], [3n, 2n])
  const fifth = [1, 2, 3, 4, 5].reduce((p) => multiply(p, [-2n, 0n, 1n]), [1n] as readonly bigint[])
  const p = multiply([0n, 12n], multiply(multiply(square, square), fifth))
  expect(squarefreeFactors(p)).toEqual([
    { factor: [0n, 1n], multiplicity: 1 },
    { factor: [-3n, 1n, 2n], multiplicity: 2 },
    { factor: [-2n, 0n, 1n], multiplicity: 5 },
  ])
})

const sorted = (factors: readonly (readonly bigint[])[]) =>
  factors.map((factor) => factor.join()).toSorted()

test.each([
  { name: 't⁴ + 1, reducible modulo every prime', factors: [[1n, 0n, 0n, 0n, 1n]] },
  { name: 't⁴ − 10t² + 1, of √2 + √3', factors: [[1n, 0n, -10n, 0n, 1n]] },
  {
    name: 'Sophie Germain: t⁴ + 4',
    factors: [
      [2n, 2n, 1n],
      [2n, -2n, 1n],
    ],
  },
  {
    name: 'rational roots',
    factors: [
      [-2n, 3n],
      [5n, 7n],
      [0n, 1n],
      [-1n, 1n],
    ],
  },
  {
    name: 'two cubics',
    factors: [
      [-2n, 0n, 0n, 1n],
      [-3n, 0n, 0n, 5n],
    ],
  },
])('$name is factored over the rationals', ({ factors }) => {
  const product = factors.reduce<readonly bigint[]>((p, q) => multiply(p, q), [6n])
  expect(sorted(irreducibleFactors(product))).toEqual(sorted(factors))
})

test('the irreducible factors of a squarefree product multiply to it, and refine its factors', () => {
  fc.assert(
    fc.property(nonzero, nonzero, (a, b) => {
      const p = squarefreeFactors(multiply(a, b)).reduce((q, { factor }) => multiply(q, factor), [
        1n,
      ] as readonly bigint[])
      const factors = irreducibleFactors(p)
      expect(factors.reduce((q, factor) => multiply(q, factor), [1n])).toEqual(p)
      for (const factor of irreducibleFactors(a))
        expect(factors.map((f) => f.join())).toContain(factor.join())
    }),
  )
})

test('the resultant in y of y² − x and y − x + 2 is (x − 2)² − x', () => {
  expect(resultant([[0n, -1n], [], [1n]], [[2n, -1n], [1n]])).toEqual([4n, -5n, 1n])
})

test('the resultant of products is the product of resultants', () => {
  const bivariate = fc
    .array(fc.array(fc.bigInt(-5n, 5n), { maxLength: 3 }).map(trimmed), {
      minLength: 1,
      maxLength: 3,
    })
    .filter((f) => f[f.length - 1]!.length > 0)
  fc.assert(
    fc.property(bivariate, bivariate, bivariate, (f, g, h) => {
      expect(resultant(times(f, g), h)).toEqual(trimmed(multiply(resultant(f, h), resultant(g, h))))
    }),
  )
})

/** The product of two polynomials in y whose coefficients are polynomials in x. */
const times = (f: readonly (readonly bigint[])[], g: readonly (readonly bigint[])[]) =>
  Array.from({ length: f.length + g.length - 1 }, (_, k) =>
    f.reduce<readonly bigint[]>((sum, c, i) => {
      const product = multiply(c, g[k - i] ?? [])
      const length = Math.max(sum.length, product.length)
      return trimmed(Array.from({ length }, (_unused, j) => (sum[j] ?? 0n) + (product[j] ?? 0n)))
    }, []),
  )
