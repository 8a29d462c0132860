import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import { dominantCoefficient, normalCrossing, productCoefficient, sumCoefficient } from './algebra'
import type { LearningCoefficient } from './learning-coefficient'

const anyCoefficient: fc.Arbitrary<LearningCoefficient> = fc.record({
  lambda: fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }))
    .map(([p, q]) => fraction(p, q)),
  multiplicity: fc.integer({ min: 1, max: 6 }),
})
const anyHalfPowers = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 })
  .filter((powers) => powers.some((power) => power > 0))

const shown = ({ lambda, multiplicity }: LearningCoefficient) =>
  `${formatFraction(lambda)} ${multiplicity}`

test.each([
  { halfPowers: [1], priorPowers: [0], expected: '1/2 1' },
  { halfPowers: [2, 2, 1], priorPowers: [0, 0, 0], expected: '1/4 2' },
  { halfPowers: [1], priorPowers: [1], expected: '1 1' },
  { halfPowers: [1, 1], priorPowers: [1, 0], expected: '1/2 1' },
  { halfPowers: [1, 1], priorPowers: [1, 1], expected: '1 2' },
  { halfPowers: [1, 2], priorPowers: [0, 1], expected: '1/2 2' },
  { halfPowers: [1, 0], priorPowers: [0, 7], expected: '1/2 1' },
])('the crossing $halfPowers with prior $priorPowers has (λ, m) = ($expected)', (row) => {
  expect(shown(normalCrossing(row.halfPowers, row.priorPowers))).toBe(row.expected)
})

test('the sum rule and the product rule are commutative and associative', () => {
  fc.assert(
    fc.property(anyCoefficient, anyCoefficient, anyCoefficient, (a, b, c) => {
      for (const rule of [sumCoefficient, productCoefficient]) {
        expect(shown(rule(a, b))).toBe(shown(rule(b, a)))
        expect(shown(rule(rule(a, b), c))).toBe(shown(rule(a, rule(b, c))))
      }
    }),
  )
})

test('a normal crossing is the product of its factors, in any order', () => {
  fc.assert(
    fc.property(anyHalfPowers, (halfPowers) => {
      const factors = halfPowers.filter((k) => k > 0).map((k) => normalCrossing([k]))
      expect(shown(normalCrossing(halfPowers))).toBe(shown(factors.reduce(productCoefficient)))
      expect(shown(normalCrossing(halfPowers.toReversed()))).toBe(shown(normalCrossing(halfPowers)))
    }),
  )
})

test('λ of a normal crossing with a flat prior is at most 1/2, and m at most the dimension', () => {
  fc.assert(
    fc.property(anyHalfPowers, (halfPowers) => {
      const { lambda, multiplicity } = normalCrossing(halfPowers)
      expect(lambda.lte(fraction(1, 2))).toBe(true)
      expect(multiplicity).toBeLessThanOrEqual(halfPowers.length)
    }),
  )
})

test('over a union the smallest λ wins, and the largest m among equals', () => {
  fc.assert(
    fc.property(fc.array(anyCoefficient, { minLength: 1, maxLength: 6 }), (pieces) => {
      const best = dominantCoefficient(pieces)
      for (const piece of pieces) {
        expect(best.lambda.lte(piece.lambda)).toBe(true)
        if (piece.lambda.equals(best.lambda))
          expect(best.multiplicity).toBeGreaterThanOrEqual(piece.multiplicity)
      }
      expect(shown(dominantCoefficient(pieces.toReversed()))).toBe(shown(best))
    }),
  )
})

test('powers that are not integers, or do not match, are refused', () => {
  expect(() => normalCrossing([0, 0])).toThrow('halfPowers must not all be 0, got 0,0')
  expect(() => normalCrossing([1.5])).toThrow('halfPowers must be integers >= 0, got 1.5')
  expect(() => normalCrossing([1], [-1])).toThrow('priorPowers must be integers >= 0, got -1')
  expect(() => normalCrossing([1], [0, 0])).toThrow('as many as halfPowers (1), got 2')
  expect(() => dominantCoefficient([])).toThrow('pieces must not be empty')
})
