import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { realThreshold } from '@/lib/geometry/threshold'
import { fraction } from '@/lib/numerics/fraction'
import type { Certificate } from './certificate'
import { checkCertificate } from './check-certificate'
import { countRealRoots } from './sturm'
import { rationals, type RealField } from '@/lib/geometry/algebraic-numbers/real-field'

const whole = (ends: readonly number[]) => ({ low: fraction(ends[0]!), high: fraction(ends[1]!) })

function certificateOf(
  K: string,
  x: readonly number[] = [-2, 2],
  y: readonly number[] = [-2, 2],
): Certificate | undefined {
  const answer = realThreshold({
    polynomial: polynomialOf(K, ['x', 'y']),
    region: { kind: 'box', box: { x: whole(x), y: whole(y) } },
  })
  return answer.status === 'exact' ? answer.certificate : undefined
}

const faults = (K: string, certificate: Certificate) =>
  checkCertificate(polynomialOf(K, [...certificate.variables]), certificate)

const plane = fixture.rows.flatMap((row) => (row.box.z || row.status ? [] : [row]))

test.each(plane)('the certificate of $K is verified, also after a journey as text', (row) => {
  const certificate = certificateOf(row.K, row.box.x, row.box.y)
  expect(certificate).toBeDefined()
  expect(faults(row.K, JSON.parse(JSON.stringify(certificate)))).toEqual([])
  expect(certificate).toMatchObject({ lambda: row.lambda, multiplicity: row.multiplicity })
})

test.each([
  { name: 'an irrational centre', K: '(y^2-2*x^2)^2+x^6' },
  { name: 'conjugate cusps', K: '((y^2-2*x^2)^2-x^5)^2' },
  { name: 'a cubic field', K: '((y^3-2*x^3)^2-x^7)^2' },
  { name: 'a field of degree 4', K: '((y^2-2*x^2)^2-3*x^6)^2+x^14' },
  { name: 'a field over a field', K: '((y^2-2*x^2)^2-2*x^3*(y^2-2*x^2)-x^6)^2+x^20' },
  { name: 'an irrational point', K: '((x^2-2)^2+(y^2-3)^2)^2' },
  { name: 'an irrational cusp', K: '((x^2-2)^3-y^2)^2' },
  { name: 'several pairs', K: '(((y^2-x^3)^2-x^5*y)^2-x^10*(y^2-x^3))^2' },
  { name: 'a simple crossing near a double one', K: '(y+3*x)^2*(y+x)^4*(y+x+x^2)^4' },
  { name: 'a corner', K: '(x+y-4)^2*(x-y)^2' },
])('the certificate of $name is verified: $K', ({ K }) => {
  const certificate = certificateOf(K)
  expect(certificate && faults(K, certificate)).toEqual([])
})

test('the cusp ends with divisors (4, 2), (6, 3) and (12, 5)', () => {
  const [point] = certificateOf('(x^2-y^3)^2', [-1, 1], [-1, 1])!.points
  expect(point!.exceptional.map(({ N, k }) => [N, k])).toEqual([
    [4, '2'],
    [6, '3'],
    [12, '5'],
  ])
  expect(point!.attained).toEqual({ lambda: '5/12', multiplicity: 1, divisors: ['E3'] })
})

const cusp = () => JSON.stringify(certificateOf('(x^2-y^3)^2', [-1, 1], [-1, 1]))

test.each([
  { name: 'another λ', from: '"lambda":"5/12"', to: '"lambda":"1/2"' },
  { name: 'another N', from: '"N":12', to: '"N":10' },
  { name: 'another k', from: '"k":"5"', to: '"k":"6"' },
  { name: 'another Jacobian', from: '"jacobian":4', to: '"jacobian":3' },
  { name: 'another curve', from: '-x^2+y^3', to: '-x^2+y^5' },
  { name: 'another power', from: '"N":2', to: '"N":4' },
  { name: 'another substitution', from: '["u^3*v","u^2*v"]', to: '["u^3*v","u*v"]' },
  { name: 'a crossing left out', from: '"simple":[{', to: '"simple":[],"not":[{' },
  {
    name: 'another divisor at a crossing',
    from: '"divisors":["E3","E1"]',
    to: '"divisors":["E3"]',
  },
  { name: 'another interval', from: '"interval":["1","1"]', to: '"interval":["5","6"]' },
])('a forged certificate is found out: $name', ({ from, to }) => {
  const text = cusp()
  expect(text).toContain(from)
  expect(faults('(x^2-y^3)^2', JSON.parse(text.replace(from, to)))).not.toEqual([])
})

test('a certificate does not serve another polynomial', () => {
  expect(faults('(x^2-y^5)^2', JSON.parse(cusp()))).toContain('the curves do not multiply to K')
})

test.each(['y^4', 'x^4', '1/3*y^2'])('%s as a loss of (x, y) has a certificate in x and y', (K) => {
  const certificate = certificateOf(K)!
  expect(certificate.variables).toEqual(['x', 'y'])
  expect(checkCertificate(polynomialOf(K, ['x', 'y']), certificate)).toEqual([])
})

test('a certificate that lacks a variable of K is refused, in any order of the others', () => {
  expect(checkCertificate(polynomialOf('x^2*z^2'), JSON.parse(cusp()))).toEqual([
    'variables must contain z',
  ])
  expect(checkCertificate(polynomialOf('(x^2-y^3)^2', ['y', 'x']), JSON.parse(cusp()))).toEqual([])
})

test('Sturm counts real roots, also over a field', () => {
  const sqrt2: RealField = { minimal: [-2n, 0n, 1n], root: { low: 1n, high: 2n, bits: 0 } }
  expect(countRealRoots(rationals, [[1n], [], [1n]])).toBe(0)
  expect(countRealRoots(rationals, [[], [-1n], [], [1n]])).toBe(3)
  expect(countRealRoots(rationals, [[], [-1n], [], [1n]], [fraction(0), fraction(2)])).toBe(1)
  expect(countRealRoots(sqrt2, [[0n, -1n], [], [1n]])).toBe(2)
  expect(countRealRoots(sqrt2, [[0n, 1n], [], [1n]])).toBe(0)
})
