import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { multiplyPolynomials, powerPolynomial } from '@/lib/geometry/polynomials/arithmetic'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { polynomial } from '@/lib/geometry/polynomials/polynomial'
import { commonFactor } from './common-factor'
import { exactQuotient, primitivePart } from './divide'
import { powerProduct } from './powers'

test.each([
  { text: '(x^2+y^2-z^2)^2', monomial: [0, 0, 0], factors: [['x^2+y^2-z^2', 2]] },
  { text: 'x^2*(x^2-y^3)^2', monomial: [2, 0], factors: [['x^2-y^3', 2]] },
  {
    text: '3*(x-y)^2*(x+y)^4*z',
    monomial: [0, 0, 1],
    factors: [
      ['x-y', 2],
      ['x+y', 4],
    ],
  },
  {
    text: '(x+2*y+z)^2*(x*y-z)^2',
    monomial: [0, 0, 0],
    factors: [['x^2*y+2*x*y^2+x*y*z-x*z-2*y*z-z^2', 2]],
  },
  { text: 'x^2+y^4', monomial: [0, 0], factors: [['x^2+y^4', 1]] },
  { text: '5*x^4*y^2', monomial: [4, 2], factors: [] },
])('$text is taken apart into powers', ({ text, monomial, factors }) => {
  const product = powerProduct(polynomialOf(text))
  expect(product?.sign).toBe(1)
  expect(product?.monomial).toEqual(monomial)
  expect(product?.factors.map((f) => [formatPolynomial(f.polynomial), f.power])).toEqual(factors)
})

const small = fc
  .uniqueArray(
    fc.record({
      exponents: fc.tuple(...['x', 'y', 'z'].map(() => fc.integer({ min: 0, max: 2 }))),
      coefficient: fc.bigInt({ min: -5n, max: 5n }).filter((c) => c !== 0n),
    }),
    { minLength: 1, maxLength: 4, selector: (term) => term.exponents.join() },
  )
  .map((terms) => polynomial(['x', 'y', 'z'], terms))

test('a common factor divides both, and the quotients have none left', () => {
  fc.assert(
    fc.property(small, small, small, (p, q, r) => {
      const [f, g] = [multiplyPolynomials(p, r), multiplyPolynomials(q, r)]
      const common = commonFactor(f, g)!
      expect(exactQuotient(common, r)).toBeDefined()
      const rest = commonFactor(exactQuotient(f, common)!, exactQuotient(g, common)!)!
      expect(formatPolynomial(rest)).toBe('1')
    }),
    { numRuns: 100 },
  )
})

test('powers multiply back to the polynomial', () => {
  fc.assert(
    fc.property(small, small, (p, q) => {
      const K = multiplyPolynomials(powerPolynomial(p, 2), q)
      const { monomial, factors, sign } = powerProduct(K)!
      const front = polynomial(K.variables, [{ exponents: monomial, coefficient: BigInt(sign) }])
      const back = factors.reduce(
        (product, f) => multiplyPolynomials(product, powerPolynomial(f.polynomial, f.power)),
        front,
      )
      const { part, numerator } = primitivePart(K)
      expect(formatPolynomial(primitivePart(back).part)).toBe(formatPolynomial(part))
      expect(sign).toBe(numerator < 0n ? -1 : 1)
    }),
    { numRuns: 100 },
  )
})

test.each(['x,y,z', 'x,z,y', 'y,x,z', 'y,z,x', 'z,x,y', 'z,y,x'])(
  'a square is recognised with the variables in the order %s, whatever small primes its coefficients have',
  (order) => {
    const product = powerProduct(polynomialOf('y^4*z^2*(x^3*y-18*z^2)^2', order.split(',')))
    expect(product?.factors.map(({ power }) => power)).toEqual([2])
  },
)
