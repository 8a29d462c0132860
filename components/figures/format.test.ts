import { expect, test } from 'vitest'
import { steady } from './format'

test('a line of code says the same on machines whose logarithms differ in the last bit', () => {
  expect(steady('f(0.07284217689)')).toBe(steady('f(0.072842176890000001)'))
  expect(steady('f(100, 0.12345678901234567, 3.0000000000000004e-9)')).toBe(
    'f(100, 0.123456789012, 3e-9)',
  )
})

test('shorter numbers stay as they were written', () => {
  expect(steady('f(1e-12, 0.1, 2009, [1.50, 1])')).toBe('f(1e-12, 0.1, 2009, [1.50, 1])')
})
