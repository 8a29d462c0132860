import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { measuredExponent } from './measured-exponent'

const measured = (K: string, bound: number) => {
  const polynomial = polynomialOf(K)
  const box = polynomial.variables.map(() => [-1, 1] as const)
  return measuredExponent(
    keyOf(3),
    polynomial,
    box,
    box.map(() => 0),
    bound,
  )
}

test.each([
  { K: 'x^4+y^4+z^4', lambda: 3 / 4 },
  { K: '(x+y+z)^2+(x-y)^4', lambda: 3 / 4 },
  { K: '(2*x*y-1)^2+(2*x*z-1)^2', lambda: 1 },
])('λ of $K is measured within its error', ({ K, lambda }) => {
  const estimate = measured(K, lambda)!
  expect(Math.abs(estimate.lambda - lambda)).toBeLessThan(4 * estimate.standardError)
  expect(estimate.standardError).toBeLessThan(0.05)
  expect(estimate.multiplicity).toBe(1)
})

test('where V has a factor log² 1/ε, the measurement sees that m is not 1', () => {
  const estimate = measured('x^2*y^2*z^2', 1 / 2)!
  expect(estimate.multiplicity).toBeGreaterThan(1)
  expect(Math.abs(estimate.lambda - 1 / 2)).toBeLessThan(
    4 * estimate.standardError + estimate.perLogarithm,
  )
})

test('a loss with too many terms is not measured', () => {
  expect(measured('(1+x+y+z)^12-1', 1)).toBeUndefined()
})
