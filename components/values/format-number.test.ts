import { expect, test } from 'vitest'
import { formatNumber } from './format-number'

test.each([
  { value: 0.09987, digits: 2, set: { mantissa: '0.10' } },
  { value: -0.25, digits: 3, set: { mantissa: '−0.250' } },
  { value: 0.99996, digits: 2, set: { mantissa: '1.0' } },
  { value: 4.54e-5, digits: 2, set: { mantissa: '4.5', exponent: '−5' } },
  { value: 0.00141, digits: 2, set: { mantissa: '0.0014' } },
  { value: 12345, digits: 5, set: { mantissa: '12\u202f345' } },
  { value: 0.00998, digits: 2, set: { mantissa: '0.010' } },
  { value: 0, digits: 3, set: { mantissa: '0' } },
])('$value to $digits digits is $set.mantissa $set.exponent', ({ value, digits, set }) => {
  expect(formatNumber(value, digits)).toEqual(set)
})

test('what is not a number is not set', () => {
  expect(() => formatNumber(Number.NaN, 2)).toThrow('value must be finite, got NaN')
  expect(() => formatNumber(1, 0)).toThrow('digits must be an integer in [1, 15], got 0')
})
