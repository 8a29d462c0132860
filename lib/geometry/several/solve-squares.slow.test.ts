import { expect, test } from 'vitest'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import { formatPolynomial } from '@/lib/geometry/polynomials/format'
import { parseSyntax, polynomialOf } from '@/lib/geometry/polynomials/parse'
import { writtenSquares } from '@/lib/geometry/polynomials/written-squares'
import { realThreshold } from '@/lib/geometry/threshold'
import { derivationFaults } from './check-derivation'
import type { Derivation, LocalProblem } from './derivation'
import { reducedGenerators } from './reduced-generators'
import { solveLocal, uniformProblem } from './solve-local'

function squaresProblem(text: string): LocalProblem {
  const K = polynomialOf(text)
  const syntax = parseSyntax(text)
  const squares = 'ok' in syntax ? undefined : writtenSquares(syntax, K.variables)
  if (!squares) throw new RangeError(`text must be a sum of squares, got ${text}`)
  return { ...uniformProblem(K), squares }
}

const said = ({ outcome }: Derivation): string =>
  'lambda' in outcome
    ? `${outcome.status} ${formatFraction(outcome.lambda)} ${outcome.multiplicity}`
    : outcome.status

test.each([
  { K: '(a*b+c*d)^2+(a*b^3+c*d^3)^2', is: 'exact 2/3 1' },
  { K: '(a*b+c*d)^2+(a*b^2+c*d^2)^2+(a*b^3+c*d^3)^2', is: 'exact 3/4 1' },
  { K: '(x^2-y*z)^2+(y^2-x*z)^2', is: 'exact 3/4 1' },
  { K: '(x+y+z)^2+(x-y)^4', is: 'exact 3/4 1' },
  { K: '(x+y)^2+(x+y+z^2)^2+(2*x+2*y-x*z)^2', is: 'exact 1 2' },
  { K: '(x*y-z)^2+(x^2*y-x*z+y^3)^2', is: 'exact 2/3 1' },
  { K: '(a+b+a*b)^2+(a+c+a*c)^2', is: 'exact 1 1' },
  { K: '2*(x+y*z)^2+3*(x^2+y^2)^2/4', is: 'exact 3/4 1' },
  { K: '(z-x+y+x*y)^2+(z^3-(x-y)^3)^2', is: 'exact 3/4 2' },
  { K: '(z-(x-y)^2)^2+(z^3-x*y^2)^2', is: 'exact 19/24 1' },
])('the ideal of the squares of $K gives: $is', ({ K, is }) => {
  const found = solveLocal(squaresProblem(K))
  expect(said(found)).toBe(is)
  expect(derivationFaults(found)).toEqual([])
})

test('λ of a network of two tanh units at the truth 0 is exact over the whole box', () => {
  const { K, squares } = squaresProblem('(a*b+c*d)^2+(a*b^3+c*d^3)^2')
  const region = { kind: 'box', box: {} } as const
  expect(realThreshold({ polynomial: K, squares: squares!, region })).toMatchObject({
    status: 'exact',
    lambda: fraction(2, 3),
    multiplicity: 1,
  })
})

test('squares that do not add up to K are no squares of it', () => {
  const { squares } = squaresProblem('(x*y)^2+(x^2-y*z)^2')
  const polynomial = polynomialOf('(x^2-y*z)^2+(y^2-x*z)^2')
  const answer = realThreshold({
    polynomial,
    squares: squares!,
    region: { kind: 'point', at: {} },
    isMeasured: false,
  })
  expect(answer.status).toBe('upper-bound')
})

function read(text: string): readonly string[] | undefined {
  const syntax = parseSyntax(text)
  const squares = 'ok' in syntax ? undefined : writtenSquares(syntax, ['x', 'y'])
  return squares?.map(({ scale, base }) => `${formatFraction(scale)} (${formatPolynomial(base)})`)
}

test('a text is read as squares only where every term is one', () => {
  expect(read('(x-y)^2+2x^4/3')).toEqual(['1 (x-y)', '2/3 (x^2)'])
  expect(read('x^2 (x-y)^4')).toEqual(['1 (x^3-2*x^2*y+x*y^2)'])
  expect(read('(x-y)^2-x^4')).toBeUndefined()
  expect(read('x^3+y^2')).toBeUndefined()
  expect(read('x^2*y+y^2')).toBeUndefined()
})

test('simpler generators: the third power sum of two is made of the first two', () => {
  const old = ['a*b+c*d', 'a*b^2+c*d^2', 'a*b^3+c*d^3'].map((text) => polynomialOf(text))
  expect(reducedGenerators(old)?.generators.length).toBe(2)
  expect(reducedGenerators(old.slice(0, 1))).toBeUndefined()
})

test('the checker finds a forged change of generators, and a forged elimination', () => {
  const changed = solveLocal(squaresProblem('(a*b+c*d)^2+(a*b^2+c*d^2)^2+(a*b^3+c*d^3)^2'))
  if (changed.step.kind !== 'generators') throw new RangeError('step must change the generators')
  const { rest, fromOld } = changed.step
  const fewer = { ...rest, squares: rest.squares!.slice(1) }
  const swapped = { ...changed.step, fromOld: fromOld.toReversed() }
  expect(derivationFaults({ ...changed, step: { ...changed.step, rest: fewer } })).toContain(
    'the squares do not add up',
  )
  expect(derivationFaults({ ...changed, step: swapped })).toContain(
    'the generators are not those of one ideal',
  )
  const solved = solveLocal(squaresProblem('(z-(x-y)^2)^2+(z^3-x*y^2)^2'))
  if (solved.step.kind !== 'eliminated') throw new RangeError('step must eliminate a variable')
  expect(derivationFaults({ ...solved, step: { ...solved.step, square: 1 } })).not.toEqual([])
})
