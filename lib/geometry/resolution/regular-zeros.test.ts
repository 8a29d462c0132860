import { expect, test } from 'vitest'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { realThreshold } from '@/lib/geometry/threshold'

const overBox = (K: string) =>
  realThreshold({ polynomial: polynomialOf(K), region: { kind: 'box', box: {} } })

const quartics = [
  '3*x-2*y+5*x^2-7*x*y+y^2-4*x^3+x^2*y+8*x*y^2-3*y^3+2*x^4-5*x^3*y+x^2*y^2+6*x*y^3-y^4',
  'x+4*y-3*x^2+2*x*y+6*y^2+x^3-5*x^2*y+2*x*y^2+7*y^3-x^4+3*x^3*y-8*x^2*y^2+x*y^3+4*y^4',
]

test('regular zeros over numbers of degree 15 do not hold up a dense sum of two squares', () => {
  const answer = overBox(`(${quartics[0]})^2+(${quartics[1]})^2`)
  expect(answer).toMatchObject({ status: 'exact', multiplicity: 1 })
  expect(answer.status === 'exact' && answer.lambda.toFraction()).toBe('1')
})

test('a degenerate zero beside regular ones of high degree has its say', () => {
  const answer = overBox(`((${quartics[0]})^2+(${quartics[1]})^2)*(x^2+y^2)`)
  expect(answer.status === 'exact' && answer.lambda.toFraction()).toBe('1/2')
})

test('special points of too high a degree are refused in words, and soon', () => {
  const K = '((x^9-x-1/2)*(x^7-x-1/3))^2+((y^9-y-1/2)*(y^8-y-1/3))^2'
  expect(() => overBox(K)).toThrow('K must be simpler')
})
