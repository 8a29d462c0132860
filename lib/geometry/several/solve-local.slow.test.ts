import fc from 'fast-check'
import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import {
  addPolynomials,
  multiplyPolynomials,
  powerPolynomial,
  scalePolynomial,
  variablePolynomial,
} from '@/lib/geometry/polynomials/arithmetic'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import type { Polynomial } from '@/lib/geometry/polynomials/polynomial'
import { substitute } from '@/lib/geometry/polynomials/substitution'
import type { Outcome } from './derivation'
import { solveLocal, uniformProblem } from './solve-local'

const said = (outcome: Outcome): string =>
  'lambda' in outcome
    ? `${outcome.status} ${formatFraction(outcome.lambda)} ${outcome.multiplicity}`
    : outcome.status

const answer = (K: Polynomial): string => said(solveLocal(uniformProblem(K)).outcome)

test.each([
  { K: 'x^4*y^4*z^2', is: 'exact 1/4 2' },
  { K: 'x^2*y^2*z^2*w^2', is: 'exact 1/2 4' },
  { K: 'x^2+y^2+z^2', is: 'exact 3/2 1' },
  { K: 'x^2+y^4+z^6', is: 'exact 11/12 1' },
  { K: 'x^2+y^2*z^2', is: 'exact 1 2' },
  { K: 'x^2*y^2+z^2*w^2', is: 'exact 1 3' },
  { K: 'x^2*y^2+y^2*z^2+z^2*x^2', is: 'exact 3/4 1' },
  { K: 'x^2*(y^2+z^2+w^2)', is: 'exact 1/2 1' },
  { K: '(x-y)^2*z^2', is: 'exact 1/2 2' },
  { K: '(x^2+y^2+z^2)^2', is: 'exact 3/4 1' },
  { K: '(x^2+y^2-z^2)^2', is: 'exact 1/2 1' },
  { K: '(x^2-y^2*z)^2', is: 'exact 1/2 2' },
  { K: '(x*y+z*w)^2', is: 'exact 1/2 1' },
  { K: '(x+y+z)^2', is: 'exact 1/2 1' },
  { K: '(x+y)^2+(y+z)^2', is: 'exact 1 1' },
  { K: '(x^3+y^3+z^3)^2', is: 'exact 1/2 2' },
  { K: '(x*y-z)^2', is: 'exact 1/2 1' },
  { K: '(z-x^2)^2+x^2*y^2', is: 'exact 1 2' },
  { K: '(x+1)^2*y^4*z^2', is: 'exact 1/4 1' },
  { K: '(x^2+y^2+z^2-1)^2', is: 'no-zero' },
  { K: 'x^2+y^2-z^2', is: 'negative' },
  { K: 'x^2*y', is: 'negative' },
  { K: '-(x^2+y^2)^2*z^2', is: 'negative' },
])('$K at the origin: $is', ({ K, is }) => {
  expect(answer(polynomialOf(K))).toBe(is)
})

test.each([
  { K: '(x+y)^2', sides: [[1], [1]], is: 'exact 1 1' },
  { K: '(x-y^2)^2', sides: [[-1], [1, -1]], is: 'exact 3/4 1' },
  { K: 'x*y^2', sides: [[1], [1, -1]], is: 'exact 1/2 1' },
] as const)('$K on the sides $sides of 0: $is', ({ K, sides, is }) => {
  const { outcome } = solveLocal({ ...uniformProblem(polynomialOf(K)), allowed: sides })
  expect(said(outcome)).toBe(is)
})

test.each([
  { K: 'x^2', prior: [1], is: 'exact 1 1' },
  { K: 'x^2*y^2', prior: [1, 1], is: 'exact 1 2' },
  { K: 'x^2*y^4', prior: [0, 1], is: 'exact 1/2 2' },
  { K: 'x^2+y^2', prior: [2, 0], is: 'exact 2 1' },
])('the prior exponents $prior with $K: $is', ({ K, prior, is }) => {
  const problem = uniformProblem(polynomialOf(K))
  const discrepancies = prior.map((h) => fraction(h + 1))
  expect(said(solveLocal({ ...problem, discrepancies }).outcome)).toBe(is)
})

test.each([
  { K: '(x*y-z^2)^2+x^8', is: 'exact 9/16 1' },
  { K: '(x^2-y^2*z)^2+z^8', is: 'exact 9/16 2' },
  { K: '((x^2-y^2*z)^2-z^7)^2', is: 'exact 2/7 2' },
  { K: '(x*y+z*w)^2+x^6+y^6', is: 'exact 5/6 2' },
  { K: '(x*y-z*w)^2+x^2*w^2', is: 'exact 3/4 1' },
  { K: 'x^2*(y-z^2)^4+y^8', is: 'exact 5/16 1' },
  { K: '(x-y^2)^2*(x-z^2)^2', is: 'exact 1/2 3' },
  { K: '(x*y+z)^2*(x*y-z)^2', is: 'exact 1/2 3' },
  { K: '(x^2+y^2+z^2)^2*(x-y)^2', is: 'exact 1/2 2' },
])('degenerate faces of $K are resolved with further variables: $is', ({ K, is }) => {
  expect(answer(polynomialOf(K))).toBe(is)
})

test('a matrix times a vector, truth 0, has the λ and m of reduced-rank regression', () => {
  // Inputs 2, hidden 2, output 1, rank 0: λ = 1, m = 2.
  expect(answer(polynomialOf('(a*b+c*d)^2+(a*e+c*f)^2'))).toBe('exact 1 2')
})

test.each(
  fixture.rows.flatMap((row) => ('atOrigin' in row ? [{ ...row, local: row.atOrigin! }] : [])),
)('toric resolution alone gives the local answer of the public table for $K', ({ K, local }) => {
  expect(answer(polynomialOf(K))).toBe(`exact ${local.lambda} ${local.multiplicity}`)
})

test.each([
  '(x^3+y^3+z^3-3*x*y*z)^2',
  'x^4*y^2+x^2*y^4-3*x^2*y^2*z^2+z^6',
  '(x^2-y*z)^2+(y^2-x*z)^2',
])('%s is answered by a bound that calls itself one', (K) => {
  expect(solveLocal(uniformProblem(polynomialOf(K))).outcome.status).toBe('upper-bound')
})

const names = ['x', 'y', 'z']

/** A random form Σ ±monomial, squared: a loss that vanishes at the origin. */
const squares = fc
  .uniqueArray(
    fc.record({
      exponents: fc
        .tuple(...names.map(() => fc.integer({ min: 0, max: 3 })))
        .filter((e) => e.some((x) => x > 0)),
      coefficient: fc.constantFrom(1n, -1n, 2n),
    }),
    { minLength: 1, maxLength: 3, selector: (term) => term.exponents.join() },
  )
  .map((terms): Polynomial => {
    const sum = terms.map((term): Polynomial => ({
      variables: names,
      terms: [term],
      denominator: 1n,
    }))
    return powerPolynomial(sum.reduce(addPolynomials), 2)
  })

test('λ and m do not depend on scale, on the order of the variables, or on their signs', () => {
  fc.assert(
    fc.property(squares, (K) => {
      const [x, y, z] = names.map((name) => variablePolynomial(names, name))
      const rotated = substitute(K, [y!, z!, x!])
      const mirrored = substitute(K, [scalePolynomial(x!, -1n), y!, scalePolynomial(z!, 3n)])
      const before = answer(K)
      expect(answer(scalePolynomial(K, 7n, 3n))).toBe(before)
      expect(answer(rotated)).toBe(before)
      expect(answer(mirrored)).toBe(before)
    }),
    { numRuns: 40 },
  )
})

test('a square of K halves λ and keeps m, where both are exact', () => {
  fc.assert(
    fc.property(squares, (K) => {
      const single = solveLocal(uniformProblem(K)).outcome
      const double = solveLocal(uniformProblem(multiplyPolynomials(K, K))).outcome
      if (single.status !== 'exact' || double.status !== 'exact') return
      expect(double.lambda.mul(2).equals(single.lambda)).toBe(true)
      expect(double.multiplicity).toBe(single.multiplicity)
    }),
    { numRuns: 40 },
  )
})

test('λ is at most d/2 with a uniform prior', () => {
  fc.assert(
    fc.property(squares, (K) => {
      const { outcome } = solveLocal(uniformProblem(K))
      expect('lambda' in outcome && outcome.lambda.compare(fraction(3, 2)) <= 0).toBe(true)
    }),
    { numRuns: 40 },
  )
})
