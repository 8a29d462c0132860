import { expect, test } from 'vitest'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import { parseSyntax, polynomialOf } from '@/lib/geometry/polynomials/parse'
import { writtenSquares } from '@/lib/geometry/polynomials/written-squares'
import { boxDerivationFaults } from './check-box'
import { solveBox } from './solve-box'

function solved(text: string, half = 1) {
  const K = polynomialOf(text)
  const syntax = parseSyntax(text)
  const squares = 'ok' in syntax ? undefined : writtenSquares(syntax, K.variables)
  return solveBox({
    K,
    discrepancies: K.variables.map(() => fraction(1)),
    box: K.variables.map(() => ({ low: fraction(-half), high: fraction(half) })),
    ...(squares && { squares }),
  })
}

test.each([
  { K: '(a*b-1)^2+(a*c-1)^2', half: 2, lambda: '1' },
  { K: '(a*b-1/2)^2+(a*c-1/4)^2', half: 1, lambda: '1' },
  { K: '(x*y*z-1)^2', half: 2, lambda: '1/2' },
  { K: '(x*y-1/2)^2+(x*y-1/2+z*x)^2+(x*z)^2', half: 1, lambda: '1' },
])('where the equations of $K are independent at every zero, λ is half their number', (row) => {
  const found = solved(row.K, row.half)
  const { outcome } = found
  expect(outcome).toMatchObject({ status: 'exact', multiplicity: 1 })
  expect('lambda' in outcome && formatFraction(outcome.lambda)).toBe(row.lambda)
  expect(boxDerivationFaults(found)).toEqual([])
})

test('zeros at the corners of the box alone are no proof of λ = c/2', () => {
  expect(solved('(a*b-1)^2+(a*c-1)^2').outcome.status).toBe('upper-bound')
})
