import { expect, test } from 'vitest'
import { polynomialOf } from './parse'
import { evaluatePolynomial } from './substitution'
import { fillSurface, polynomialSurface } from './surface'

const axis = Float64Array.from({ length: 9 }, (_, k) => -1 + k / 4)

/** Two that are their own mirror images, with and without a middle, and one that is not. */
const axes = [axis, axis.filter((x) => x !== 0), axis.map((x) => (x + 0.9) / 2)]

test.each([
  '(x^2 - y^3)^2',
  '1/3*x^8 + x*y^7 - 2',
  'x^7 - 3*x^5*y + x^4 + x*y + x/7',
  '0*x*y',
  'y',
  'x - 1/7',
  'x^19*y - x^10 + y*x^9/4',
])('the surface of %s has the values of the polynomial', (text) => {
  const p = polynomialOf(text, ['x', 'y'])
  for (const xs of axes)
    polynomialSurface(p, xs, axis).forEach((value, k) => {
      const point = [xs[k % xs.length]!, axis[Math.floor(k / xs.length)]!]
      // Up to 40 roundings of sums whose terms are below 3.
      expect(Math.abs(value - evaluatePolynomial(p, point))).toBeLessThan(1e-14)
    })
})

test('every value of the array that is filled is overwritten', () => {
  const values = new Float64Array(axis.length ** 2).fill(NaN)
  const p = polynomialOf('x*y - 1', ['x', 'y'])
  fillSurface(p, axis, axis, values)
  expect(values).toEqual(polynomialSurface(p, axis, axis))
})

test('a polynomial in one or three variables is refused', () => {
  expect(() => polynomialSurface(polynomialOf('x', ['x']), axis, axis)).toThrow('got 1')
  expect(() => polynomialSurface(polynomialOf('x', ['x', 'y', 'z']), axis, axis)).toThrow('got 3')
})
