import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import {
  bivariateOf,
  exactQuotientBivariate,
  multiplyBivariate,
  polynomialOfBivariate,
  primitiveBivariate,
  primitiveInY,
  transposed,
} from './bivariate'
import { gcdBivariate } from './bivariate-gcd'
import { curveFactors, splitLine } from './plane-curve'

const curve = (text: string) => bivariateOf(polynomialOf(text, ['x', 'y']))
const printed = (f: readonly (readonly bigint[])[]) =>
  formatPolynomial(polynomialOfBivariate(f, ['x', 'y']))

test.each([
  { K: '(x^2-y^3)^4', factors: [['y^3-x^2', 4]] },
  {
    K: 'x^2*(y^2-x^3)^2*(x^2+y^2)',
    factors: [
      ['x', 2],
      ['x^2+y^2', 1],
      ['y^2-x^3', 2],
    ],
  },
  {
    K: '(x^2-2)^2*y^4',
    factors: [
      ['x^2-2', 2],
      ['y', 4],
    ],
  },
  {
    K: '-3*(2x-4)^2*y',
    factors: [
      ['x-2', 2],
      ['y', 1],
    ],
  },
  { K: '(x*y-1)^2*(x*y+1)^2', factors: [['x^2*y^2-1', 2]] },
  {
    K: '((y^2-x^3)^2-x^5*y)^2*(x+y)^3',
    factors: [
      ['((y^2-x^3)^2-x^5*y)', 2],
      ['x+y', 3],
    ],
  },
])('$K falls into squarefree factors', ({ K, factors }) => {
  const found = curveFactors(curve(K)).map((f) => `${printed(f.equation)} ^ ${f.multiplicity}`)
  const expected = factors.map(
    ([text, power]) => `${printed(primitiveBivariate(curve(`${text}`)))} ^ ${power}`,
  )
  expect(found.toSorted()).toEqual(expected.toSorted())
})

const curves = fc
  .array(fc.record({ i: fc.nat(2), j: fc.nat(2), c: fc.integer({ min: -5, max: 5 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((terms) => curve(terms.map(({ i, j, c }) => `(${c})*x^${i}*y^${j}`).join('+')))
  .filter((f) => f.length > 0)

test('the gcd of multiples divides both and is a multiple of the common factor', () => {
  fc.assert(
    fc.property(curves, curves, curves, (a, b, common) => {
      const [f, g] = [
        primitiveInY(multiplyBivariate(a, common)),
        primitiveInY(multiplyBivariate(b, common)),
      ]
      const gcd = gcdBivariate(f, g)
      expect(exactQuotientBivariate(f, gcd)).toBeDefined()
      expect(exactQuotientBivariate(g, gcd)).toBeDefined()
      expect(exactQuotientBivariate(gcd, primitiveInY(common))).toBeDefined()
    }),
  )
})

test('the factors multiply to the polynomial, up to a constant', () => {
  fc.assert(
    fc.property(curves, curves, (a, b) => {
      const f = multiplyBivariate(multiplyBivariate(a, a), b)
      const product = curveFactors(f).reduce(
        (whole, { equation, multiplicity }) =>
          Array.from({ length: multiplicity }).reduce<readonly (readonly bigint[])[]>(
            (power) => multiplyBivariate(power, equation),
            whole,
          ),
        [[1n]] as readonly (readonly bigint[])[],
      )
      expect(primitiveBivariate(product)).toEqual(primitiveBivariate(f))
    }),
  )
})

test('a line is split off with its multiplicity', () => {
  const { multiplicity, others } = splitLine(curveFactors(curve('(x*y)^4*(x-y)^2')), curve('x'))
  expect(multiplicity).toBe(4)
  expect(others.map(({ equation }) => printed(equation)).toSorted()).toEqual(['-x+y', 'y'])
})

test('transposing exchanges x and y', () => {
  expect(printed(transposed(curve('x^3-2*y+x*y^2')))).toBe('x^2*y-2*x+y^3')
})
