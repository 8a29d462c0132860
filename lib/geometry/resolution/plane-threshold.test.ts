import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { bivariateOf } from '@/lib/geometry/plane-curves/bivariate'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { evaluatePolynomial } from '@/lib/geometry/polynomials/substitution'
import { formatFraction, fraction, parseFraction } from '@/lib/numerics/fraction'
import type { PlaneRegion } from './plane-curves-of'
import { planeThreshold } from './plane-threshold'

type Pair = readonly [string, string]
const none: Pair = ['0', '0']
const fractions = ([a, b]: Pair) => [parseFraction(a), parseFraction(b)] as const
const boxOf = (x: Pair, y: Pair): PlaneRegion => ({
  kind: 'box',
  box: { x: fractions(x), y: fractions(y) },
})
const pointOf = (x: string, y: string): PlaneRegion => ({
  kind: 'point',
  x: parseFraction(x),
  y: parseFraction(y),
})

function threshold(K: string, region: PlaneRegion, prior: Pair = none): string {
  const steps = planeThreshold(bivariateOf(polynomialOf(K, ['x', 'y'])), fractions(prior), region)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { value } = step
  return value.status === 'exact'
    ? `${formatFraction(value.lambda)}, ${value.multiplicity}`
    : value.status
}

const plane = fixture.rows.flatMap((row) => (row.box.z ? [] : [row]))

test.each(plane)('the reference value of $K over its box is found', ({ K, box, ...row }) => {
  const [x, y] = [box.x, box.y].map((ends) => ends.map(String)) as [
    [string, string],
    [string, string],
  ]
  expect(threshold(K, boxOf(x, y))).toBe(row.status ?? `${row.lambda}, ${row.multiplicity}`)
})

test.each(plane.filter((row) => row.atOrigin))(
  'the reference value of $K at the origin is found',
  ({ K, atOrigin }) => {
    expect(threshold(K, pointOf('0', '0'))).toBe(`${atOrigin?.lambda}, ${atOrigin?.multiplicity}`)
  },
)

test.each([
  { name: 'a half-plane away from a line', K: '(x+y)^2', x: ['0', '1'], y: ['0', '1'], is: '1, 1' },
  {
    name: 'a parabola touched from outside',
    K: '(x-y^2)^2',
    x: ['-1', '0'],
    y: ['-1', '1'],
    is: '3/4, 1',
  },
  {
    name: 'a circle touched from outside',
    K: '(x^2+y^2-1)^2',
    x: ['1', '2'],
    y: ['-1', '1'],
    is: '3/4, 1',
  },
  { name: 'a line along the edge', K: '(x-1)^2', x: ['-1', '1'], y: ['-1', '1'], is: '1/2, 1' },
  { name: 'a crossing in a corner', K: 'x^2*y^2', x: ['0', '1'], y: ['0', '1'], is: '1/2, 2' },
  { name: 'a regular zero in a corner', K: 'x^2+y^2', x: ['0', '1'], y: ['0', '1'], is: '1, 1' },
  {
    name: 'a cusp cut from its branch',
    K: '(x^3-y^2)^2',
    x: ['-1', '0'],
    y: ['-1', '1'],
    is: '5/12, 1',
  },
  {
    name: 'a cusp, the other way',
    K: '(x^2-y^3)^2',
    x: ['-1', '1'],
    y: ['-1', '0'],
    is: '5/12, 1',
  },
  {
    name: 'a line through a corner only',
    K: '(x+y-2)^4',
    x: ['-1', '1'],
    y: ['-1', '1'],
    is: '1/2, 1',
  },
  {
    name: 'a curve that leaves through a corner',
    K: '(y-x^2)^2',
    x: ['-1', '1'],
    y: ['-1', '1'],
    is: '1/2, 1',
  },
  {
    name: 'two of three crossing lines cut off',
    K: 'x^2*y^2*(x+y)^2',
    x: ['0', '1'],
    y: ['0', '1'],
    is: '1/3, 1',
  },
] as const)('the edge of the box is respected: $name', ({ K, x, y, is }) => {
  expect(threshold(K, boxOf(x, y))).toBe(is)
})

test.each([
  { K: 'x^4', prior: ['1', '0'], is: '1/2, 1' },
  { K: 'x^2', prior: ['1', '0'], is: '1, 1' },
  { K: 'x^2*y^2', prior: ['1', '0'], is: '1/2, 1' },
  { K: 'x^2*y^2', prior: ['1', '1'], is: '1, 2' },
  { K: 'x^2*y^2', prior: ['-1/2', '0'], is: '1/4, 1' },
  { K: 'x^2*y^4', prior: ['0', '1'], is: '1/2, 2' },
  { K: 'x^2+y^2', prior: ['2', '0'], is: '2, 1' },
  { K: '(x-y)^2', prior: ['3', '0'], is: '1/2, 1' },
] as const)('the prior |x|^h|y|^h′ is counted: $K with $prior', ({ K, prior, is }) => {
  expect(threshold(K, boxOf(['-1', '1'], ['-1', '1']), prior)).toBe(is)
  const near = prior[0] === '3' ? threshold(K, boxOf(['-2', '2'], ['-2', '2']), prior) : is
  expect(near).toBe(is)
})

test.each([
  { name: 'conjugate lines that touch', K: '(y^2-2*x^2)^2+x^6', is: '1/2, 2' },
  { name: 'cubic irrational tangents', K: '(y^3-2*x^3)^2', is: '1/3, 1' },
  { name: 'conjugate cusps', K: '((y^2-2*x^2)^2-x^5)^2', is: '1/4, 2' },
  { name: 'a tower of square roots', K: '((y^2-2*x^2)^2-8*x^3*(y^2-2*x^2)+14*x^6)^2+y^20', is: '' },
])('irrational centres are resolved: $name', ({ K, is }) => {
  const found = threshold(K, pointOf('0', '0'))
  if (is !== '') expect(found).toBe(is)
  else expect(found).toMatch(/^\d+\/\d+, [12]$/)
})

test.each(['-x^2', 'x*y', 'x^3', 'x^2-y^3', 'x^2*(x-y)', '(x^2-y^3)*(x^2+y^2)', '-(x^2+y^4)'])(
  '%s takes negative values, and is refused with a point where it does',
  (K) => {
    const p = polynomialOf(K, ['x', 'y'])
    for (const region of [pointOf('0', '0'), boxOf(['-1', '1'], ['-1', '1'])]) {
      const steps = planeThreshold(bivariateOf(p), [fraction(0), fraction(0)], region)
      let step = steps.next()
      while (!step.done) step = steps.next()
      const { value } = step
      expect(value.status).toBe('negative')
      if (value.status !== 'negative') continue
      expect(evaluatePolynomial(p, value.witness.map(Number))).toBeLessThan(0)
    }
  },
)

test('K = 0 is told apart from K without zeros', () => {
  expect(threshold('0', pointOf('0', '0'))).toBe('zero')
  expect(threshold('x^2+y^2+1', pointOf('0', '0'))).toBe('no-zero')
  expect(threshold('(x-3)^2+y^2', boxOf(['-1', '1'], ['-1', '1']))).toBe('no-zero')
})

test('each row of the reference table takes less than two seconds', () => {
  for (const { K, box } of plane) {
    const started = process.cpuUsage()
    threshold(
      K,
      boxOf(box.x.map(String) as [string, string], box.y.map(String) as [string, string]),
    )
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6, K).toBeLessThan(2)
  }
})
