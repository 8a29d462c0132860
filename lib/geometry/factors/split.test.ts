import { expect, test } from 'vitest'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { splitFactors, squareRoot } from './split'

test.each([
  { text: '(x-y^2)*(x-z^2)', factors: ['x-y^2', 'x-z^2'] },
  { text: '(x*y-z)*(x*y+z)', factors: ['x*y-z', 'x*y+z'] },
  { text: '(x-y)*(y-z)*(x-z+x^2)', factors: ['x-y', 'x^2+x-z', 'y-z'] },
  { text: '(x^2+z)*(y^2+z^3)', factors: ['x^2+z', 'y^2+z^3'] },
  { text: 'x^2+y^2', factors: ['x^2+y^2'] },
  { text: 'x^2-2*y^2', factors: ['x^2-2*y^2'] },
])('$text splits into $factors', ({ text, factors }) => {
  const found = splitFactors(polynomialOf(text)).map(formatPolynomial)
  expect(found.toSorted()).toEqual(factors.toSorted())
})

test('a square has its root, and what is none has none', () => {
  expect(formatPolynomial(squareRoot(polynomialOf('(3*x-1/2*y)^2'))!)).toMatch(
    /^-?3\*x[-+]1\/2\*y$/,
  )
  expect(squareRoot(polynomialOf('2*x^2'))).toBeUndefined()
  expect(squareRoot(polynomialOf('x^2+y^2'))).toBeUndefined()
})
