import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import type { BoxDerivation, BoxProblem } from './box-derivation'
import { boxDerivationFaults } from './check-box'
import { solveBox } from './solve-box'

const cube = (
  K: string,
  names: string,
  low = -1,
  high = 1,
  prior: readonly number[] = [],
): BoxProblem => {
  const variables = names.split('')
  return {
    K: polynomialOf(K, variables),
    discrepancies: variables.map((_, i) => fraction((prior[i] ?? 0) + 1)),
    box: variables.map(() => ({ low: fraction(low), high: fraction(high) })),
  }
}

const said = ({ outcome, points }: BoxDerivation): string => {
  if (!('lambda' in outcome)) return outcome.status
  const at = points.map((point) =>
    Object.entries(point)
      .map(([name, x]) => `${name}=${formatFraction(x)}`)
      .join(),
  )
  return `${outcome.status} ${formatFraction(outcome.lambda)} ${outcome.multiplicity} at ${at.join(' ')}`
}

test.each(fixture.rows.filter((row) => row.family === 'three variables'))(
  '$K over the cube has the λ and m of the public table',
  ({ K, lambda, multiplicity }) => {
    const found = solveBox(cube(K, 'xyz'))
    const { outcome } = found
    expect(boxDerivationFaults(found)).toEqual([])
    expect(outcome.status).toBe('exact')
    expect('lambda' in outcome && formatFraction(outcome.lambda)).toBe(lambda)
    expect('lambda' in outcome && outcome.multiplicity).toBe(multiplicity)
  },
)

test.each([
  { K: '(x^2+y^2-z^2)^2', is: 'exact 1/2 1 at x=0,y=0,z=0' },
  { K: '(x^2-y^2*z)^2', is: 'exact 1/2 2 at x=0,y=0,z=0' },
  { K: '(x^2+y^2+z^2-1)^2', is: 'exact 1/2 1 at ' },
  { K: '(x-1/2)^2+(y+1/3)^4+z^2', is: 'exact 5/4 1 at x=1/2,y=-1/3,z=0' },
  { K: '((x-1/3)^2+(y-1/2)^2+z^2)^2', is: 'exact 3/4 1 at x=1/3,y=1/2,z=0' },
  { K: '(x-y)^2+(y-z)^2+(2*x-1)^2', is: 'exact 3/2 1 at x=1/2,y=1/2,z=1/2' },
  { K: '(4*x^2-1)^4*y^2*z^4', is: 'exact 1/4 2 at x=1/2,z=0 x=-1/2,z=0' },
  { K: '(2*x-1)^2*(x*y*z)^2*(z+3)', is: 'exact 1/2 3 at x=0,y=0,z=0 x=1/2,y=0,z=0' },
  { K: 'x^8+x^2*y^2*z^2+y^8+z^8', is: 'exact 1/2 3 at x=0,y=0,z=0' },
  { K: 'x^2+y^2+z^2+x^2*y*z', is: 'exact 3/2 1 at x=0,y=0,z=0' },
  { K: '(x^2+y^4+z^2-x*y*z)^2', is: 'exact 5/8 1 at x=0,y=0,z=0' },
  { K: '(x^2-y^2*z)^2+z^8+x^6', is: 'exact 9/16 2 at x=0,y=0,z=0' },
  { K: '(z-x^2)^2+x^2*y^2+y^6', is: 'exact 1 2 at x=0,y=0,z=0' },
  { K: 'x^2+y^2+z^2+1', is: 'no-zero' },
  { K: '(x-2)^2*(y^2+1)*(z+5)', is: 'no-zero' },
  { K: 'x^2+y^2-z^2', is: 'negative' },
  { K: '0*x', is: 'exact 0 1 at ' },
])('$K over [−1, 1]³: $is', ({ K, is }) => {
  const found = solveBox(cube(K, 'xyz'))
  expect(said(found)).toBe(is)
  expect(boxDerivationFaults(found)).toEqual([])
})

test('the checker finds a wrong λ, a wrong part, a wrong weight and a point that is no zero', () => {
  const sum = solveBox(cube('(x-1/2)^2+(y+1/3)^4+z^2', 'xyz'))
  const other = solveBox(cube('(x-1/2)^4+(y+1/3)^4+z^2', 'xyz'))
  expect(boxDerivationFaults({ ...sum, step: other.step })).toContain(
    'the parts do not add up to K',
  )
  expect(boxDerivationFaults({ ...sum, outcome: other.outcome })).toContain('λ or m do not add up')
  const off = [{ x: fraction(0), y: fraction(0), z: fraction(0) }]
  expect(boxDerivationFaults({ ...sum, points: off })).toContain(
    'a point that attains λ is no zero of K',
  )
  const flow = solveBox(cube('(x^2-y^2*z)^2', 'xyz'))
  if (flow.step.kind !== 'flow') throw new RangeError('step must be a flow')
  const bent = { ...flow.step, weights: [1, 1, 2] }
  expect(boxDerivationFaults({ ...flow, step: bent })).toContain(
    'the weights do not carry the zeros to the center',
  )
})

test('where the box ends at the zero, one side of it counts', () => {
  expect(said(solveBox(cube('(x+y+z)^2', 'xyz', 0, 1)))).toBe('exact 3/2 1 at x=0,y=0,z=0')
  expect(said(solveBox(cube('x^2*y^2*z^2', 'xyz', 0, 1)))).toBe('exact 1/2 3 at x=0,y=0,z=0')
})

test('prior exponents count at their zeros only', () => {
  expect(said(solveBox(cube('x^2*y^2*z^2', 'xyz', -1, 1, [1, 1, 1])))).toBe(
    'exact 1 3 at x=0,y=0,z=0',
  )
  expect(said(solveBox(cube('(2*x-1)^2*y^2', 'xy', -1, 1, [1, 0])))).toBe(
    'exact 1/2 2 at x=1/2,y=0',
  )
})
