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

const interval = (low: number, high: number) => ({ low: fraction(low), high: fraction(high) })

test('a part of a sum that is shifted has no squares but those that add up to it', () => {
  const K = polynomialOf('(x+y)^2+(z-1/2)^2')
  const squares = ['x+y', 'z-1/2'].map((text) => ({
    scale: fraction(1),
    base: polynomialOf(text, K.variables),
  }))
  const discrepancies = K.variables.map(() => fraction(1))
  const away = [interval(-1, 1), interval(-1, 1), interval(1, 2)]
  expect(solveBox({ K, discrepancies, squares, box: away }).outcome.status).toBe('no-zero')
  const around = [interval(-1, 1), interval(-1, 1), interval(0, 1)]
  const found = solveBox({ K, discrepancies, squares, box: around })
  expect(found.outcome).toMatchObject({ status: 'exact', lambda: fraction(1), multiplicity: 1 })
  expect(boxDerivationFaults(found)).toEqual([])
})
