import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IntegerTerm } from './integer-term'
import { positivity } from './positivity'

const sum = (...terms: readonly (readonly [number, ...number[]])[]): readonly IntegerTerm[] =>
  terms.map(([c, ...exponents]) => ({ coefficient: BigInt(c), exponents }))

test.each([
  { name: 'x² + 3', terms: sum([1, 2], [3, 0]), verdict: 'positive' },
  { name: 'x² − xy + y²', terms: sum([1, 2, 0], [-1, 1, 1], [1, 0, 2]), verdict: 'positive' },
  { name: '(x − y)²', terms: sum([1, 2, 0], [-2, 1, 1], [1, 0, 2]), verdict: 'zero-or-negative' },
  {
    name: '(2x − y)² + y²/100',
    terms: sum([400, 2, 0], [-400, 1, 1], [101, 0, 2]),
    verdict: 'positive',
  },
  { name: 'x − y', terms: sum([1, 1, 0], [-1, 0, 1]), verdict: 'zero-or-negative' },
  {
    name: 'x² − 3xy + y²',
    terms: sum([1, 2, 0], [-3, 1, 1], [1, 0, 2]),
    verdict: 'zero-or-negative',
  },
  {
    name: 'Motzkin plus 1/10: x⁴y² + x²y⁴ − 3x²y² + 11/10',
    terms: sum([10, 4, 2], [10, 2, 4], [-30, 2, 2], [11, 0, 0]),
    verdict: 'positive',
  },
  {
    name: '(x − y)² + (y − z)² + (x + y − z)²',
    terms: sum([2, 2, 0, 0], [3, 0, 2, 0], [2, 0, 0, 2], [-4, 0, 1, 1], [-2, 1, 0, 1]),
    verdict: 'positive',
  },
])('$name is $verdict for positive variables', ({ terms, verdict }) => {
  expect(positivity(terms)).toBe(verdict)
})

test('a sum proved positive is positive wherever one looks', () => {
  const term = fc.record({
    coefficient: fc.bigInt({ min: -3n, max: 9n }).filter((c) => c !== 0n),
    exponents: fc.tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 4 })),
  })
  let proved = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { minLength: 2, maxLength: 6, selector: (t) => t.exponents.join() }),
      (terms) => {
        if (positivity(terms, 100_000) !== 'positive') return
        proved++
        for (const x of [0.01, 0.3, 0.8, 1, 1.3, 4, 90])
          for (const y of [0.02, 0.4, 0.9, 1, 1.2, 3, 70]) {
            const value = terms.reduce(
              (total, { coefficient, exponents }) =>
                total + Number(coefficient) * x ** exponents[0] * y ** exponents[1],
              0,
            )
            expect(value).toBeGreaterThan(0)
          }
      },
    ),
    { numRuns: 300 },
  )
  expect(proved).toBeGreaterThan(20)
})
