import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fraction, fraction } from '@/lib/numerics/fraction'
import { productCoefficient, sumCoefficient } from './algebra'
import { checkCertificate } from './certificate/check-certificate'
import { addPolynomials, multiplyPolynomials, scalePolynomial } from './polynomials/arithmetic'
import { formatPolynomial } from './polynomials/format'
import { polynomialOf } from './polynomials/parse'
import type { Polynomial } from './polynomials/polynomial'
import { inVariables, substitute } from './polynomials/substitution'
import { realThreshold, thresholdSteps } from './threshold'

const plane = ['x', 'y']
const atOrigin = { kind: 'point', at: {} } as const

/** λ and m at the origin. */
function local(polynomial: Polynomial) {
  const answer = realThreshold({ polynomial, region: atOrigin })
  if (answer.status !== 'exact')
    throw new Error(`${formatPolynomial(polynomial)} is ${answer.status}`)
  return { lambda: answer.lambda, multiplicity: answer.multiplicity }
}

const pair = (answer: { lambda: ReturnType<typeof fraction>; multiplicity: number }) =>
  `${answer.lambda.toFraction()}, ${answer.multiplicity}`

/** Curves through the origin that are easy to combine: lines, cusps, tangent pairs, isolated points. */
const curve = fc.constantFrom(
  'x',
  'y',
  'x-y',
  'x+2*y',
  'y-x^2',
  'x-3*y^3',
  'y^2-x^3',
  'x^3-y^5',
  'y^2-2*x^2',
  'x^2+y^2',
  'x^2+y^6',
  'y^3-2*x^3',
  '(y^2-x^3)^2-x^5*y',
  '(y-x^2)^2-2*x^6',
  'x^2*y-y^4',
)
const powers = fc.constantFrom(2, 4)
const loss = fc
  .array(fc.record({ curve, power: powers }), { minLength: 1, maxLength: 2 })
  .chain((factors) =>
    fc.record({
      product: fc.constant(factors.map((f) => `(${f.curve})^${f.power}`).join('*')),
      more: fc.constantFrom('', '+x^8', '+y^10', '+(x*y)^6', '+x^4*(y-x^2)^4'),
    }),
  )
  .map(({ product, more }) => polynomialOf(product + more, plane))

const entry = fc.integer({ min: -4, max: 4 })
const matrix = fc.tuple(entry, entry, entry, entry).filter(([a, b, c, d]) => a * d !== b * c)

test('linear changes of the plane keep λ and m', () => {
  fc.assert(
    fc.property(loss, matrix, (K, [a, b, c, d]) => {
      const images = [`(${a})*x+(${b})*y`, `(${c})*x+(${d})*y`].map((text) =>
        polynomialOf(text, plane),
      )
      expect(pair(local(substitute(K, images)))).toBe(pair(local(K)))
    }),
    { numRuns: 25 },
  )
})

test('curved changes of the plane keep λ and m', () => {
  fc.assert(
    fc.property(loss, fc.constantFrom('x+y^2', 'x-2*y^3', 'x+x*y', 'x+y^2-x^2'), (K, shear) => {
      const images = [polynomialOf(shear, plane), polynomialOf('y', plane)]
      expect(pair(local(substitute(K, images)))).toBe(pair(local(K)))
    }),
    { numRuns: 10 },
  )
})

test('a positive factor keeps λ and m, the square halves λ', () => {
  fc.assert(
    fc.property(loss, fc.bigInt(1n, 10n ** 20n), fc.bigInt(1n, 10n ** 20n), (K, p, q) => {
      expect(pair(local(scalePolynomial(K, p, q)))).toBe(pair(local(K)))
      const { lambda, multiplicity } = local(K)
      const square = { lambda: lambda.div(2), multiplicity }
      expect(pair(local(multiplyPolynomials(K, K)))).toBe(pair(square))
    }),
    { numRuns: 25 },
  )
})

test('λ is at most d/2 = 1, and adding a loss does not make it smaller', () => {
  fc.assert(
    fc.property(loss, loss, (K, more) => {
      expect(local(K).lambda.compare(1)).toBeLessThanOrEqual(0)
      const sum = local(addPolynomials(K, more)).lambda
      expect(sum.compare(local(K).lambda)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 25 },
  )
})

test('sums and products of one-variable losses obey their algebra', () => {
  const line = fc.record({
    power: fc.constantFrom(2, 4, 6, 8),
    unit: fc.constantFrom('1', '(1+w)^2'),
  })
  fc.assert(
    fc.property(line, line, (first, second) => {
      const [K, L] = [written(first, 'x'), written(second, 'y')]
      expect(pair(local(addPolynomials(K, L)))).toBe(pair(sumCoefficient(local(K), local(L))))
      expect(pair(local(multiplyPolynomials(K, L)))).toBe(
        pair(productCoefficient(local(K), local(L))),
      )
    }),
  )
})

test.each([
  { K: '(x^2-y^3)^2', a: [7, 5], b: [-3, 4] },
  { K: '(y^2-2*x^2)^2+x^6', a: [1, 3], b: [2, 7] },
  { K: 'x^2*(y-x^2)^4', a: [-5, 2], b: [0, 1] },
  { K: '((y-x^2)^2-2*x^6)^2', a: [1, 2], b: [1, 2] },
  { K: '(x^2+y^6)*(x-y)^2', a: [8, 7], b: [-9, 5] },
] as const)('the zero of $K is found where it is moved to, $a and $b', ({ K, a, b }) => {
  const moved = [`x-(${a[0]})/${a[1]}`, `y-(${b[0]})/${b[1]}`].map((text) =>
    polynomialOf(text, plane),
  )
  const polynomial = polynomialOf(K, plane)
  const box = { x: around(fraction(a[0], a[1])), y: around(fraction(b[0], b[1])) }
  const answer = realThreshold({
    polynomial: substitute(polynomial, moved),
    region: { kind: 'box', box },
  })
  expect(answer.status === 'exact' && pair(answer)).toBe(pair(local(polynomial)))
})

test('every certificate is verified', () => {
  fc.assert(
    fc.property(loss, (K) => {
      const answer = realThreshold({ polynomial: K, region: atOrigin })
      if (answer.status !== 'exact' || !answer.certificate) throw new Error('no certificate')
      expect(checkCertificate(K, answer.certificate)).toEqual([])
    }),
    { numRuns: 15 },
  )
})

test('a run tells how far it is, and can be left', () => {
  const question = {
    polynomial: polynomialOf('(x^2-y^3)^2', plane),
    region: { kind: 'box', box: {} },
  } as const
  const told = [...thresholdSteps(question)]
  expect(told[0]).toEqual({ stage: 'factors', point: 0, pointCount: 0, blowUps: 0 })
  expect(told.some(({ stage, blowUps }) => stage === 'resolution' && blowUps === 2)).toBe(true)
  const left = thresholdSteps(question)
  left.next()
  expect(left.return({ status: 'no-zero' }).done).toBe(true)
})

test.each([
  { name: 'a form of degree 40', K: 'x^40+y^30+x^6*y^8' },
  {
    name: 'coefficients of a hundred digits',
    K: `(${'9'.repeat(100)}*x^2-${'7'.repeat(100)}*y^3)^2`,
  },
  { name: 'a branch that parts late', K: '(y-x^20)^2+x^60' },
  { name: 'many lines', K: 'x^6*y^6*(x-y)^6*(x+y)^6*(x-2*y)^6*(x+2*y)^6' },
  { name: 'a high power of a cusp', K: '(x^2-y^3)^12' },
])('a hard case ends within seconds: $name', ({ K }) => {
  const started = process.cpuUsage()
  const answer = realThreshold({
    polynomial: polynomialOf(K, plane),
    region: { kind: 'box', box: {} },
  })
  expect(answer.status).toBe('exact')
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1e6).toBeLessThan(4)
})

test('a variable that K does not contain changes nothing', () => {
  const K = polynomialOf('(x^2-y^3)^2', plane)
  expect(pair(local(inVariables(K, ['x', 'w', 'y'])))).toBe('5/12, 1')
})

/** A monomial in one variable times a unit at 0. */
function written({ power, unit }: { power: number; unit: string }, name: string): Polynomial {
  return polynomialOf(`w^${power}*${unit}`.replaceAll('w', name), plane)
}

/** A short interval around a number. */
function around(value: Fraction) {
  return { low: value.sub(fraction(1, 50)), high: value.add(fraction(1, 50)) }
}
