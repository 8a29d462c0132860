import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { labExamples } from './examples'
import { labPicture, labSteps } from './lab-at-once'
import { readLabQuestion } from './lab-question'

const asked = (k: string, more: { box?: string; at?: string; prior?: string } = {}) => ({
  k,
  box: '',
  at: '',
  prior: '',
  ...more,
})

test('the cusp is answered, drawn, walked and measured', () => {
  const { answer, polygon, walk, zeroSet, check, problem } = labPicture(asked('(x^2-y^3)^2'))
  expect(problem).toBeUndefined()
  expect(answer).toMatchObject({ status: 'exact', lambda: '5/12', multiplicity: 1 })
  expect(polygon).toMatchObject({ kind: 'polygon', bound: '5/12', cornerText: ['12/5', '12/5'] })
  expect(walk?.points[0]?.at).toEqual(['0', '0'])
  expect(zeroSet?.points).toEqual([[0, 0]])
  if (check?.kind !== 'check' || !check.slope) throw new TypeError('nothing was measured')
  expect(Math.abs(check.slope.lambda - 5 / 12)).toBeLessThan(check.slope.error)
  expect(check.slope.error).toBeLessThan(0.05)
})

test('the points of the zero set of a landscape are zeros of K', () => {
  const { zeroSet } = labPicture(asked('(x^2-y^3)^2'), false)
  for (const curve of zeroSet?.curves ?? [])
    for (let i = 0; i < curve.length; i += 2)
      expect(Math.abs(curve[i]! ** 2 - curve[i + 1]! ** 3)).toBeLessThan(1e-3)
  expect(zeroSet?.curves.length).toBeGreaterThan(0)
})

test.each([
  { k: 'x^2+', problem: { field: 'k', column: 5 } },
  { k: 'x^2 ? y', problem: { field: 'k', column: 5 } },
  { k: '', problem: { field: 'k', column: 1 } },
  { k: 'x^61', problem: { field: 'k', message: 'the degree must be at most 60' } },
  { k: 'x^2', box: 'x=1:0', problem: { field: 'box' } },
  { k: 'x^2', at: 'x=', problem: { field: 'at' } },
  { k: 'x^2', prior: 'x^-1', problem: { field: 'prior' } },
  { k: 'x^2', at: 'x=root(x^2-2,-2:2)', problem: { field: 'at' } },
])('$k is refused in the field $problem.field', ({ k, problem, ...more }) => {
  expect(labPicture(asked(k, more)).problem).toMatchObject(problem)
})

test.each([
  { k: 'x^2+y^2+1', answer: { status: 'no-zero' } },
  { k: '0', answer: { status: 'zero' } },
  { k: '0*x', answer: { status: 'zero' } },
  { k: 'x^2-y^2', answer: { status: 'negative' } },
  { k: 'x^2*y^2', prior: 'x^1*y^1', answer: { lambda: '1', multiplicity: 2 } },
  { k: '(w+1)^2*(w-1)^4', box: 'w=-2:2', at: 'w=-1', answer: { lambda: '1/2' } },
])('$k has the answer $answer', ({ k, answer, ...more }) => {
  expect(labPicture(asked(k, more), false).answer).toMatchObject(answer)
})

/** The value of p/q. */
const value = (text: string) =>
  text.split('/').reduce((p, q, i) => (i ? p / Number(q) : Number(q)), 0)

test('the witness of a negative K is one', () => {
  const { answer } = labPicture(asked('x^2 - 3*y^4'), false)
  if (answer?.status !== 'negative') throw new TypeError('K should be refused')
  const { x = '', y = '' } = answer.witness
  expect(value(x) ** 2 - 3 * value(y) ** 4).toBeCloseTo(value(answer.value), 12)
  expect(value(answer.value)).toBeLessThan(0)
})

test('near a point the volume is measured where no other zero has a say', () => {
  const texts = asked('(w+1)^2*(w-1)^4', { box: 'w=-2:2', at: 'w=-1' })
  const { check } = labPicture(texts)
  if (check?.kind !== 'check') throw new TypeError('nothing was measured')
  expect(Number(check.box['w']?.[1])).toBeLessThan(1)
  expect(check.slope?.lambda).toBeCloseTo(0.5, 2)
})

test('a point may be irrational', () => {
  const { answer, check, polygon } = labPicture(asked('(x^2-2)^2*y^4', { at: 'x=sqrt(2)' }))
  expect(answer).toMatchObject({ lambda: '1/4', multiplicity: 1 })
  expect(polygon).toEqual({ kind: 'none', reason: 'irrational' })
  expect(check?.kind === 'check' && check.slope?.lambda).toBeCloseTo(0.25, 2)
})

test('the Newton polygon says by how much it misses a turned valley', () => {
  const { polygon } = labPicture(asked('(x-y)^2'), false)
  expect(polygon).toMatchObject({ bound: '1', lambda: '1/2', edges: [{ rootOrder: 2 }] })
})

test('the picture grows, and ends complete', () => {
  const steps = labSteps(asked('x^2*y^2'))
  const seen: (string | undefined)[] = []
  let step = steps.next()
  while (!step.done) {
    seen.push(step.value.progress?.stage)
    step = steps.next()
  }
  expect(seen[0]).toBe('factors')
  expect(seen).toContain('volume')
  expect(seen.every((stage) => stage !== undefined)).toBe(true)
  expect(step.value.progress).toBeUndefined()
})

test.each(labExamples)(
  'the example “$name” can be asked',
  ({ k, box = '', at = '', prior = '' }) => {
    const { answer, problem } = labPicture({ k, box, at, prior }, false)
    expect(problem).toBeUndefined()
    expect(['exact', 'no-zero', 'upper-bound']).toContain(answer?.status)
  },
)

/** A polynomial, or a text that is nearly one, drawn at random. */
function randomText(index: number): string {
  const draws = streamOf(keyOf(index + 1))
  const pick = <Value>(values: readonly Value[]) => values[draws.integer(values.length)]!
  const names = pick([['x'], ['x', 'y'], ['x', 'y'], ['x', 'y', 'z']])
  const monomial = () =>
    [
      pick(['', '', '2', '-3', '1/2', '0.5']),
      ...names.map((name) => pick(['', name, `${name}^2`, `${name}^3`])),
    ]
      .filter((part) => part !== '')
      .join('*') || '1'
  const sum = () =>
    Array.from({ length: 1 + draws.integer(3) }, monomial).join(pick([' + ', ' - ']))
  const square = () => `(${sum()})^2`
  return pick([
    square,
    square,
    () => `${square()} + ${square()}`,
    () => `${square()} * ${square()}`,
    sum,
    () => `${sum()}^`,
    () => `${square()} ${pick([')', '?', '+', '^x', '/0'])}`,
  ])()
}

test('200 random texts are answered or refused, and none fails', { timeout: 240_000 }, () => {
  const statuses = new Map<string, number>()
  for (let index = 0; index < 200; index++) {
    const texts = asked(randomText(index))
    const { problem, answer } = labPicture(texts, false)
    const status = problem ? 'refused' : (answer?.status ?? 'none')
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    expect(problem === undefined, texts.k).toBe(readLabQuestion(texts).ok)
  }
  expect(statuses.get('none')).toBeUndefined()
  for (const status of ['exact', 'refused', 'negative', 'no-zero'])
    expect(statuses.get(status), status).toBeGreaterThan(4)
})
