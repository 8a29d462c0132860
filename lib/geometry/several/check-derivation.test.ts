import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { fraction } from '@/lib/numerics/fraction'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { derivationFaults } from './check-derivation'
import type { Derivation } from './derivation'
import { solveLocal, uniformProblem } from './solve-local'

const solved = (K: string): Derivation => solveLocal(uniformProblem(polynomialOf(K)))

test.each([
  ...fixture.rows.map((row) => row.K),
  '(x^2+y^2-z^2)^2',
  '(x^2-y^2*z)^2',
  '(x*y-z^2)^2+x^8',
  '((x^2-y^2*z)^2-z^7)^2',
  '(x-y)^2*(y-z)^2*z^2',
  '(z-x^2)^2+x^2*y^2',
  '(x+y)^2+(y+z)^2+w^4',
  '(x^3+y^3+z^3-3*x*y*z)^2',
])('the checker finds no fault with the derivation of %s', (K) => {
  expect(derivationFaults(solved(K))).toEqual([])
})

test('the checker finds a wrong λ, a wrong m, and a wrong divisor', () => {
  const right = solved('(x^2-y^2*z)^2')
  const { outcome, step } = right
  if (outcome.status !== 'exact' || step.kind !== 'toric')
    throw new RangeError('step must be toric')
  const wrongLambda = { ...right, outcome: { ...outcome, lambda: fraction(3, 4) } }
  const wrongMultiplicity = { ...right, outcome: { ...outcome, multiplicity: 1 } }
  const strata = step.strata.map((stratum) => ({
    ...stratum,
    divisors: stratum.divisors.map((divisor) => ({ ...divisor, order: divisor.order + 2 })),
  }))
  for (const wrong of [wrongLambda, wrongMultiplicity, { ...right, step: { ...step, strata } }])
    expect(derivationFaults(wrong)).not.toEqual([])
})

test('the checker finds a residual that is not that of the completed square', () => {
  const right = solved('(z-x^2)^2+x^4*y^2+x^6')
  const other = solved('x^4*y^2')
  const step = { kind: 'square', variable: 'z', rest: other } as const
  expect(derivationFaults({ ...right, step })).toContain('the square is not completed')
})
