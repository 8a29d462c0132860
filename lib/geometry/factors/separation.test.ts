import { expect, test } from 'vitest'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { primitivePart } from './divide'
import { productParts, sumParts } from './separation'

test.each([
  { text: 'x^2*y^2+z^2', parts: ['x^2*y^2', 'z^2'] },
  { text: 'x^2*y^2+z^2*w^2+u^4', parts: ['u^4', 'w^2*z^2', 'x^2*y^2'] },
  { text: 'x*y+y*z', parts: ['x*y+y*z'] },
])('$text is a sum of $parts', ({ text, parts }) => {
  expect(sumParts(polynomialOf(text)).parts.map(formatPolynomial)).toEqual(parts)
})

test.each([
  { text: '(x^2+y^2)*z^2', parts: ['x^2+y^2', 'z^2'] },
  { text: '(x-y)^2*(z+1)^4*w^2', parts: ['w^2', 'x^2-2*x*y+y^2', 'z^4+4*z^3+6*z^2+4*z+1'] },
  { text: '(x^2+y^2)*(z^2+x^2)', parts: ['x^4+x^2*y^2+x^2*z^2+y^2*z^2'] },
])('$text is a product of $parts up to constants', ({ text, parts }) => {
  const found = productParts(polynomialOf(text))
  expect(found.map((p) => formatPolynomial(primitivePart(p).part))).toEqual(parts)
})
