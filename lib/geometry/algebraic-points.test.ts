import { expect, test } from 'vitest'
import { fraction } from '@/lib/numerics/fraction'
import { rationals } from './algebraic-numbers/real-field'
import { formatNumber, isRoot, numberIn, type RealNumber } from './algebraic-numbers/real-number'
import { checkCertificate } from './certificate/check-certificate'
import { approximately } from './certificate/field-text'
import { numberOfText } from './number-text'
import { polynomialOf } from './polynomials/parse'
import { inVariables } from './polynomials/substitution'
import { realThreshold } from './threshold'

function numberOf(text: string): RealNumber {
  const number = numberOfText(text)
  if (!number) throw new RangeError(`text must name a number, got ${text}`)
  return number
}

test.each([
  { text: 'sqrt(2)', value: Math.SQRT2 },
  { text: '-sqrt(2)', value: -Math.SQRT2 },
  { text: '√2', value: Math.SQRT2 },
  { text: '3*sqrt(1/2)', value: 3 * Math.SQRT1_2 },
  { text: '1/2+sqrt(5)/2', value: (1 + Math.sqrt(5)) / 2 },
  { text: '1-2cbrt(3)', value: 1 - 2 * Math.cbrt(3) },
  { text: 'sqrt(4)', value: 2 },
  { text: 'root(x^3-x-1,1:2)', value: 1.324717957244746 },
  { text: 'root(t^2-2, -2:0)', value: -Math.SQRT2 },
  { text: '−1/4', value: -0.25 },
])('$text is read as $value', ({ text, value }) => {
  const { field, root } = numberIn(rationals, numberOf(text))
  expect(approximately(field, root)).toBeCloseTo(value, 13)
})

test.each(['sqrt(-2)', 'sqrt2)x', 'root(x*y,0:1)', 'root(x^2-2)', 'root(x^2-2,2:1)', 'pi', ''])(
  '%s is no number that is understood',
  (text) => {
    expect(numberOfText(text)).toBeUndefined()
  },
)

test('an interval with two roots, or none, is refused by name', () => {
  expect(() => numberIn(rationals, numberOf('root(x^2-2,-2:2)'))).toThrow(
    'root(x^2-2,-2:2) must have one real root in the interval, got 2',
  )
  expect(() => numberIn(rationals, numberOf('root(x^2+1,-2:2)'))).toThrow('got 0')
})

test('a root is written as it is read', () => {
  const number = numberOf('root(x^2-2,1:2)')
  expect(isRoot(number) && formatNumber(number)).toBe('root(x^2-2,1:2)')
})

test.each([
  { K: '(x^2-2)^4', at: { x: 'sqrt(2)' }, lambda: '1/4', m: 1 },
  { K: '(x^2-2)^2*y^4', at: { x: 'sqrt(2)' }, lambda: '1/4', m: 1 },
  { K: '((x^2-2)^3-y^2)^2', at: { x: '-sqrt(2)' }, lambda: '5/12', m: 1 },
  { K: '((x^2-2)^2+(y^2-3)^2)^2', at: { x: 'sqrt(2)', y: '-sqrt(3)' }, lambda: '1/2', m: 1 },
  { K: '(x^2-2)^2*(y^2-2)^2', at: { x: 'sqrt(2)', y: 'sqrt(2)' }, lambda: '1/2', m: 2 },
  { K: '(x^2-2)^2*(y^2-2)^2', at: { x: 'sqrt(2)', y: 'sqrt(3)' }, lambda: '1/2', m: 1 },
  { K: '(y^3-x)^4', at: { x: '5', y: 'cbrt(5)' }, lambda: '1/4', m: 1 },
  { K: '(x-y)^2*(x+y)^4', at: { x: 'sqrt(2)', y: '-sqrt(2)' }, lambda: '1/4', m: 1 },
  {
    K: '(x^3-x-1)^2*(y-x)^2',
    at: { x: 'root(x^3-x-1,1:2)', y: 'root(t^3-t-1,1:2)' },
    lambda: '1/2',
    m: 2,
  },
])('at $at the threshold of $K is $lambda with m = $m, and its certificate holds', (row) => {
  const entries = Object.entries(row.at).map(([name, text]) => [name, numberOf(text)] as const)
  const polynomial = polynomialOf(row.K)
  const answer = realThreshold({
    polynomial,
    region: { kind: 'point', at: Object.fromEntries(entries) },
  })
  if (answer.status !== 'exact' || !answer.certificate) throw new TypeError('no certificate')
  expect([answer.lambda.toFraction(), answer.multiplicity]).toEqual([row.lambda, row.m])
  const K = inVariables(polynomial, answer.certificate.variables)
  expect(checkCertificate(K, answer.certificate)).toEqual([])
})

test('the prior counts at an irrational point where it vanishes', () => {
  const answer = realThreshold({
    polynomial: polynomialOf('(y^2-2)^2*x^2'),
    region: { kind: 'point', at: { y: numberOf('sqrt(2)') } },
    prior: { x: fraction(1) },
  })
  expect(answer).toMatchObject({ status: 'exact', multiplicity: 1 })
  expect(answer.status === 'exact' && answer.lambda.toFraction()).toBe('1/2')
})

test('away from the zeros there is none, and below zero a rational witness is found', () => {
  const region = { kind: 'point', at: { x: numberOf('sqrt(2)') } } as const
  expect(realThreshold({ polynomial: polynomialOf('x^2+y^2'), region }).status).toBe('no-zero')
  const negative = realThreshold({ polynomial: polynomialOf('y^2+x^2-3'), region })
  if (negative.status !== 'negative') throw new TypeError('K is negative there')
  const { x, y } = negative.witness
  expect(y!.mul(y!).add(x!.mul(x!)).compare(3)).toBeLessThan(0)
})

test('in three variables an irrational coordinate is refused by name', () => {
  const region = { kind: 'point', at: { x: numberOf('sqrt(2)') } } as const
  expect(() => realThreshold({ polynomial: polynomialOf('x^2+y^2+z^2'), region })).toThrow(
    'x must be rational where K has three variables or more',
  )
})
