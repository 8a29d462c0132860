import { expect, test } from 'vitest'
import { labPicture } from '@/lib/lab/lab-at-once'
import { answerWords } from './answer/answer-words'
import { certificateOf, commandOf, latexOf } from './answer/copies'
import { progressWords } from './answer/progress-words'
import { describe } from './describe'
import { noWalkWords } from './panels/resolution-words'
import { noPolygonWords, polygonWords } from './panels/polygon-words'
import { plainMath, pointWords } from './question/plain-math'

const asked = (k: string, more: { box?: string; at?: string; prior?: string } = {}) => ({
  k,
  box: '',
  at: '',
  prior: '',
  ...more,
})

test.each([
  {
    k: '(x^2 - y^3)^2',
    words:
      'λ = 5/12, m = 1, exact: attained on the third exceptional divisor, over the point x = 0, y = 0.',
  },
  {
    k: 'x^2*y^2',
    words:
      'λ = 1/2, m = 2, exact: attained where the curve x = 0 and the curve y = 0 cross, over the point x = 0, y = 0.',
  },
  {
    k: 'x^2*y^2 + x^6 + y^6',
    words: 'attained where the first exceptional divisor and the second exceptional divisor cross',
  },
  {
    k: 'w^4',
    words: 'λ = 1/4, m = 1, exact: attained all along w = 0, where K vanishes to order 4.',
  },
  { k: 'x^2 + 1', words: 'λ = ∞: K has no zero here.' },
  { k: '0', words: 'λ = 0, m = 1: K is zero everywhere.' },
  { k: 'x - y', words: 'K is no loss: at x = 0, y = 1/2 it is −1/2' },
])('the answer to $k is said in words', ({ k, words }) => {
  const { answer } = labPicture(asked(k), false)
  expect(answer && answerWords(answer)).toContain(words)
})

test('a bound is called one, with its reason', () => {
  const words = answerWords({
    status: 'upper-bound',
    lambda: '3/4',
    multiplicity: 1,
    zeros: [],
    reason: 'A face is degenerate.',
    estimate: {
      lambda: 0.6671,
      standardError: 0.0102,
      multiplicity: 1,
      perLogarithm: 0.05,
      levels: [0.01, 1e-12],
      box: {},
    },
  })
  expect(words).toContain(
    'λ ≤ 3/4: an upper bound, not known to be exact, because a face is degenerate.',
  )
  expect(words).toContain('measured, λ is about 0.667 ± 0.010 (one standard error) if m = 1')
})

test.each([
  { k: '(x-y)^2', words: 'The bound is not attained: by resolution λ = 1/2' },
  {
    k: '(x^2-y^3)^2',
    words: 'vanishes to order 2 along a real curve. The bound is attained all the same',
  },
  { k: 'x^2*y^2+x^4+y^4', words: 'not degenerate. So the bound is attained: λ = 1/2, m = 1 too.' },
  { k: '(x^2-y^2)^2', words: 'but m is 2 and not 1' },
  { k: 'x^2*y^2', words: 'single corner: nothing can be degenerate. So the bound is attained' },
])('the polygon of $k is explained', ({ k, words }) => {
  const { polygon } = labPicture(asked(k), false)
  expect(polygon?.kind === 'polygon' && polygonWords(polygon)).toContain(words)
})

test('a derivation is told step by step', () => {
  const { answer } = labPicture(asked('x^2 + y^2*z^2'), false)
  expect(noWalkWords(answer)).toContain('sum in separate variables: λ adds')
})

test('where there is no polygon and no tree of charts it is said why', () => {
  const { answer, polygon } = labPicture(asked('x^2*y^2*z^2'), false)
  expect(noWalkWords(answer)).toContain('derivation')
  expect(polygon?.kind === 'none' && noPolygonWords(polygon, ['x', 'y', 'z'])).toContain(
    '3 variables',
  )
})

test('the command, the LaTeX and the certificate say what was asked', () => {
  const picture = labPicture(asked('x^2 y^2', { box: 'x=0:1, y=0:1', prior: 'x^1' }), false)
  expect(commandOf(picture.texts)).toBe(
    'npm run -s slt -- rlct "x^2 y^2" --box "x=0:1,y=0:1" --prior "x^1"',
  )
  expect(commandOf(asked('x^2', { box: 'x=0:1', at: 'x=0' }))).toBe(
    'npm run -s slt -- rlct "x^2" --at "x=0"',
  )
  expect(latexOf(picture)).toContain('K = x^{2} y^{2}, \\qquad \\lambda = \\frac{1}{2}')
  expect(JSON.parse(certificateOf(picture))).toMatchObject({
    polynomial: 'x^2 y^2',
    answer: { lambda: '1/2', certificate: { lambda: '1/2' } },
  })
})

test('text that a shell would read is quoted', () => {
  expect(commandOf(asked('x^2 + "$(rm)`'))).toBe('npm run -s slt -- rlct "x^2 + \\"\\$(rm)\\`"')
})

test('progress is said in words', () => {
  expect(progressWords({ stage: 'resolution', point: 1, pointCount: 5, blowUps: 7 })).toBe(
    'resolving point 2 of 5: 7 blow-ups so far',
  )
  expect(progressWords({ stage: 'volume', level: 3, levelCount: 14 })).toBe(
    'measuring the volume: level 3 of 14',
  )
})

test('polynomials and points are written as people write them', () => {
  expect(plainMath('-x^2*y + w12 - 1')).toBe('−x²\u2009y + w₁₂ − 1')
  expect(pointWords({ x: '-1/2', w1: '0' })).toBe('x = −1/2, w₁ = 0')
})

test('the description of the cusp has the answer, the polygon and the measurement', () => {
  const words = describe(labPicture(asked('(x^2 - y^3)^2')))
  for (const part of ['K = (x² − y³)²', 'λ = 5/12', 'ray enters', 'by quadrature'])
    expect(words).toContain(part)
})
