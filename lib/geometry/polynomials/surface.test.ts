import { expect, test } from 'vitest'
import { polynomialOf } from './parse'
import { evaluatePolynomial } from './substitution'
import { polynomialSurface } from './surface'

const axis = Float64Array.from({ length: 9 }, (_, k) => -1 + k / 4)

test.each([
  '(x^2 - y^3)^2',
  '1/3*x^8 + x*y^7 - 2',
  '0*x*y',
  'y',
  'x - 1/7',
  'x^19*y - x^10 + y*x^9/4',
])('the surface of %s has the values of the polynomial', (text) => {
  const p = polynomialOf(text, ['x', 'y'])
  const values = polynomialSurface(p, axis, axis)
  values.forEach((value, k) => {
    const point = [axis[k % 9]!, axis[Math.floor(k / 9)]!]
    // Up to 40 roundings of sums whose terms are below 3.
    expect(Math.abs(value - evaluatePolynomial(p, point))).toBeLessThan(1e-14)
  })
})

test('a polynomial in one or three variables is refused', () => {
  expect(() => polynomialSurface(polynomialOf('x', ['x']), axis, axis)).toThrow('got 1')
  expect(() => polynomialSurface(polynomialOf('x', ['x', 'y', 'z']), axis, axis)).toThrow('got 3')
})
