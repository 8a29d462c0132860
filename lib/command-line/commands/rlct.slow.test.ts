import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { answer } from '../answer'
import { rlctCommand } from './rlct'

const slt = (...args: readonly string[]) => answer([rlctCommand], ['rlct', ...args])

async function printed(...args: readonly string[]) {
  const { status, stdout, stderr } = await slt(...args)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout)
}

test.each(fixture.rows)('rlct "$K" agrees with the reference table', async ({ K, box, ...row }) => {
  const text = Object.entries(box).map(([name, ends]) => `${name}=${ends.join(':')}`)
  const found = await printed(K, '--box', text.join(','))
  expect(found.status).toBe(row.status ?? 'exact')
  expect(found.lambda).toBe(row.lambda ?? null)
  expect(found.multiplicity).toBe(row.multiplicity ?? null)
})

test.each([
  { args: ['w^4', '--prior', 'w^1'], lambda: '1/2', multiplicity: 1 },
  { args: ['w^2', '--box', 'w=0:1'], lambda: '1/2', multiplicity: 1 },
  { args: ['w1^2*w2^2', '--prior', 'w1^1*w2^1'], lambda: '1', multiplicity: 2 },
  { args: ['x^2y^2', '--prior', 'x^(-1/2)'], lambda: '1/4', multiplicity: 1 },
  { args: ['(w+1)^2*w^4', '--at', 'w=-1'], lambda: '1/2', multiplicity: 1 },
  { args: ['(w+1)^2*w^4', '--at=w=0'], lambda: '1/4', multiplicity: 1 },
  { args: ['((x-1)*(x^2+y^2)^2)^2', '--at', 'x=0,y=0'], lambda: '1/4', multiplicity: 1 },
  { args: ['((x-1)*(x^2+y^2)^2)^2', '--at', 'x=1,y=1/2'], lambda: '1/2', multiplicity: 1 },
  { args: ['0'], lambda: '0', multiplicity: 1 },
  { args: ['2*x^2', '--at', 'x=0,y=0.5'], lambda: '1/2', multiplicity: 1 },
  { args: ['-(2x-y)*(y-2x)', '--at', 'x=0,y=0'], lambda: '1/2', multiplicity: 1 },
  { args: ['(x^2-2)^2*y^4', '--at', 'x=sqrt(2)'], lambda: '1/4', multiplicity: 1 },
  {
    args: ['((x^2-2)^3-(y-x)^2)^2', '--at', 'x=root(x^2-2,-2:0),y=-sqrt(2)'],
    lambda: '5/12',
    multiplicity: 1,
  },
  { args: ['((x-1/3)^2+(y-0.5)^2)^2'], lambda: '1/2', multiplicity: 1 },
])('the answer to $args is λ = $lambda, m = $multiplicity', async ({ args, ...expected }) => {
  expect(await printed(...args)).toMatchObject({ status: 'exact', ...expected })
})

test('the zeros that attain λ are named: a point, a curve, an irrational point', async () => {
  const cusp = await printed('(x^2-y^3)^2')
  expect(cusp.points).toMatchObject([{ kind: 'point', coordinates: { x: '0', y: '0' } }])
  const circle = await printed('(x^2+y^2-1)^2', '--box', 'x=-2:2,y=-2:2')
  expect(circle.points).toMatchObject([{ kind: 'curve', equation: 'x^2+y^2-1' }])
  const away = await printed('(x^2-2)^2+y^4', '--box', 'x=0:2,y=-1:1')
  expect(away.points).toMatchObject([
    {
      coordinates: { x: 't', y: '0' },
      approximately: { x: Math.SQRT2, y: 0 },
      field: { polynomial: 't^2-2' },
    },
  ])
})

test('the answer has its fields in a fixed order', async () => {
  const fields = ['lambda', 'multiplicity', 'status', 'points', 'certificate']
  expect(Object.keys(await printed('x^2'))).toEqual(fields)
  expect(Object.keys(await printed('x^2+1'))).toEqual(fields)
})

test('an upper bound comes with its reason and a measurement of λ below it', async () => {
  const bound = await printed('(x^3+y^3+z^3-3*x*y*z)^2', '--at', 'x=0')
  expect(bound).toMatchObject({ status: 'upper-bound', lambda: '1/2', multiplicity: 1 })
  expect(bound.reason).toBeTypeOf('string')
  const { lambda, standardError, box } = bound.estimate
  expect(lambda).toBeLessThan(1 / 2 + 4 * standardError)
  expect(box).toEqual({ x: [-0.25, 0.25], y: [-0.25, 0.25], z: [-0.25, 0.25] })
})

test.each([
  { args: ['x*y'], says: 'POLYNOMIAL must be >= 0, got a negative value at x = -1/2, y = 1/2' },
  { args: ['x^2+'], says: 'POLYNOMIAL, column 5: expected a number, a variable or (' },
  { args: ['x^2', '--at', 'x=0', '--box', 'x=0:1'], says: 'one of --at and --box' },
  {
    args: ['x^2', '--at', 'x=a'],
    says: '--at must name numbers like -1/2, sqrt(2) or root(x^3-x-1,1:2), got a',
  },
  {
    args: ['x^2', '--at', 'x=root(x^2-2,-2:2)'],
    says: 'root(x^2-2,-2:2) must have one real root in the interval, got 2',
  },
  { args: ['x^2', '--box', 'x=1:0'], says: 'box of x must have low < high, got 1:0' },
  { args: ['x^2', '--box', 'x=1'], says: '--box must have the form x=-1:1,y=-1:1, got x=1' },
  { args: ['x^2', '--prior', 'x^-1'], says: 'prior power of x must be > -1, got -1' },
  { args: ['x^2', '--at', 'x=0,x=1'], says: '--at must name x once' },
  { args: ['x^99'], says: 'the degree must be at most 60' },
])('bad arguments are refused by name: $args', async ({ args, says }) => {
  const { status, stderr } = await slt(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(says)
})
