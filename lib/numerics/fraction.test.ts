import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFraction, fraction, parseFraction } from './fraction'

const nonZero = fc.bigInt({ min: 1n, max: 10n ** 40n })

test('a fraction is kept in lowest terms, the sign above', () => {
  expect(formatFraction(fraction(10, 24))).toBe('5/12')
  expect(formatFraction(fraction(3, -6))).toBe('-1/2')
  expect(formatFraction(fraction(-8, -4))).toBe('2')
  expect(formatFraction(fraction(0, 7))).toBe('0')
})

test('parsing inverts formatting, however large the terms', () => {
  fc.assert(
    fc.property(fc.bigInt(), nonZero, (p, q) => {
      const value = fraction(p, q)
      expect(parseFraction(formatFraction(value)).equals(value)).toBe(true)
    }),
  )
})

test('fractions add and multiply as a field does', () => {
  const anyFraction = fc.tuple(fc.bigInt(), nonZero).map(([p, q]) => fraction(p, q))
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(a.mul(b.add(c)).equals(a.mul(b).add(a.mul(c)))).toBe(true)
      expect(a.add(b).sub(b).equals(a)).toBe(true)
    }),
  )
})

test('what is not an integer ratio is refused by name and value', () => {
  expect(() => fraction(0.5)).toThrow('numerator must be an integer below 2^53, got 0.5')
  expect(() => fraction(1, NaN)).toThrow('denominator must be an integer below 2^53, got NaN')
  expect(() => fraction(1, 0)).toThrow('denominator must not be 0')
  expect(() => parseFraction('1/0')).toThrow('denominator must not be 0')
  expect(() => parseFraction('0.5')).toThrow('fraction must have the form p/q or p, got 0.5')
})
