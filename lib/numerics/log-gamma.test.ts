import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logBeta, logGamma } from './log-gamma'

test('Γ(k + 1) = k! and Γ(1/2) = √π', () => {
  let factorial = 1
  for (let k = 1; k <= 20; k++) {
    factorial *= k
    expect(logGamma(k + 1)).toBeCloseTo(Math.log(factorial), 13)
  }
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14)
})

test("Legendre's duplication: Γ(x) Γ(x + 1/2) = 2^(1 − 2x) √π Γ(2x)", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
      const left = logGamma(x) + logGamma(x + 0.5)
      const right = (1 - 2 * x) * Math.LN2 + 0.5 * Math.log(Math.PI) + logGamma(2 * x)
      expect(Math.abs(left - right)).toBeLessThan(1e-14 * (10 + Math.abs(right)))
    }),
  )
})

test('B(1, b) = 1/b, and arguments that are not positive are refused', () => {
  expect(logBeta(1, 7)).toBeCloseTo(-Math.log(7), 14)
  expect(() => logGamma(0)).toThrow('x must be positive, got 0')
  expect(() => logGamma(NaN)).toThrow('x must be positive, got NaN')
})
