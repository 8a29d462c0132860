import { expect, test } from 'vitest'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { expandedLoss } from './expanded'
import { landscape, landscapes } from './index'

test('what a landscape multiplies out is what the parser reads in its formula', () => {
  const polynomial = landscapes.filter(({ expression }) => expression)
  expect(polynomial.length).toBeGreaterThan(landscapes.length / 2)
  for (const member of polynomial) {
    const names = member.dimension === 1 ? ['w'] : ['w1', 'w2', 'w3'].slice(0, member.dimension)
    expect(expandedLoss(member), member.id).toEqual(polynomialOf(member.formula, names))
  }
})

test('a kink is refused by name', () => {
  expect(() => expandedLoss(landscape('absolute-value'))).toThrow(
    'loss of the landscape must be a polynomial, got abs(w) of absolute-value',
  )
})
