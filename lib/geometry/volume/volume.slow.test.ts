import { expect, test } from 'vitest'
import fixture from '@/tests/fixtures/rlct.public.json' with { type: 'json' }
import { parseFraction } from '@/lib/numerics/fraction'
import { keyOf } from '@/lib/random/key'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { logPartitionFunction } from './partition-function'
import { localSlopes, volumeExponent } from './volume-exponent'
import { volumeCurve } from './volume-curve'

const ladder = (count: number, ratio: number, first: number) =>
  Array.from({ length: count }, (_, j) => first * ratio ** j)

test('quadrature finds V = √ε (1 + ½ log 1/ε) of x²y² on the unit square', () => {
  const { points, method } = volumeCurve(
    keyOf(1),
    polynomialOf('x^2*y^2'),
    [
      [0, 1],
      [0, 1],
    ],
    ladder(6, 1e-4, 1e-4),
  )
  expect(method).toBe('quadrature')
  for (const { epsilon, logVolume, standardError } of points) {
    const exact = Math.log(Math.sqrt(epsilon) * (1 - Math.log(epsilon) / 2))
    expect(Math.abs(logVolume - exact)).toBeLessThan(5e-6)
    expect(standardError).toBeLessThan(2e-5)
  }
})

const square = (low: number, high: number) => [
  [low, high],
  [low, high],
]

test.each([
  { K: 'x^2*y^2', box: square(0, 1), exact: (e: number) => Math.sqrt(e) * (1 - Math.log(e) / 2) },
  { K: 'x^2+y^2', box: square(-1, 1), exact: (e: number) => (Math.PI * e) / 4 },
  { K: '(x^2+y^2)^2', box: square(-1, 1), exact: (e: number) => (Math.PI * Math.sqrt(e)) / 4 },
  { K: '(x+y)^2', box: square(0, 1), exact: (e: number) => e / 2 },
  { K: '(x-y)^2', box: square(0, 1), exact: (e: number) => Math.sqrt(e) * (2 - Math.sqrt(e)) },
  {
    K: '(x-y^2)^2',
    box: [
      [-1, 0],
      [-1, 1],
    ],
    exact: (e: number) => (2 / 3) * e ** 0.75,
  },
  { K: 'x^2', box: square(-1, 1), exact: (e: number) => Math.sqrt(e) },
  {
    K: '(x-1/3)^2+4*(y-1/7)^2',
    box: square(-1, 1),
    exact: (e: number) => (Math.PI * e) / 8,
  },
  {
    K: '(3*x-2*y)^2',
    box: [
      [0, 1],
      [-1, 0],
    ],
    exact: (e: number) => e / 12,
  },
])('the volume of $K on $box is the closed form within the error it states', (row) => {
  const { K, box, exact } = row
  const [xs, ys] = box.map(([low, high]) => [low!, high!] as const)
  const levels = [1e-2, 3e-4, 1e-6, 1e-9, 1e-12, 1e-15, 1e-18, 1e-21]
  const { points } = volumeCurve(keyOf(1), polynomialOf(K, ['x', 'y']), [xs!, ys!], levels)
  for (const { epsilon, logVolume, standardError } of points) {
    expect(Math.abs(logVolume - Math.log(exact(epsilon)))).toBeLessThanOrEqual(standardError)
    expect(standardError).toBeLessThan(epsilon < 1e-13 ? 1e-3 : 1e-7)
  }
})

test('the prior |x||y| gives x²y² the volume ε (1 − log ε)', () => {
  const box = [
    [0, 1],
    [0, 1],
  ] as const
  const { points } = volumeCurve(keyOf(1), polynomialOf('x^2*y^2'), box, [1e-4, 1e-8], [1, 1])
  for (const { epsilon, logVolume } of points)
    expect(Math.abs(logVolume - Math.log(epsilon * (1 - Math.log(epsilon))))).toBeLessThan(1e-5)
})

const zeros = fixture.rows.filter((row) => 'lambda' in row)

test.each(zeros.filter((row) => !('z' in row.box)))(
  'down to ε = 10⁻²² the volumes of $K give the λ of the table within the error they state',
  ({ K, box, lambda, multiplicity }) => {
    const levels = ladder(multiplicity! + 4, 10 ** -2.5, 10 ** (-22 + 2.5 * (multiplicity! + 3)))
    const curve = volumeCurve(
      keyOf(1),
      polynomialOf(K, ['x', 'y']),
      [
        [box.x[0]!, box.x[1]!],
        [box.y[0]!, box.y[1]!],
      ],
      levels,
    )
    const estimate = volumeExponent(curve, multiplicity!)
    expect(Math.abs(estimate.lambda - parseFraction(lambda!).valueOf())).toBeLessThan(
      estimate.error,
    )
    expect(estimate.error).toBeLessThan(0.02)
  },
)

test.each(zeros.filter((row) => 'z' in row.box))(
  'multilevel splitting of $K gives the λ of the table within the error it states',
  ({ K, box, lambda, multiplicity }) => {
    const sides = Object.values(box).map(([low, high]) => [low!, high!] as const)
    const curve = volumeCurve(
      keyOf(5),
      polynomialOf(K, ['x', 'y', 'z']),
      sides,
      ladder(24, 1 / 4, 1 / 4),
    )
    const estimate = volumeExponent(curve, multiplicity!)
    const exact = parseFraction(lambda!).valueOf()
    expect(Math.abs(estimate.lambda - exact)).toBeLessThan(estimate.error)
    expect(estimate.error).toBeLessThan(0.12 * Math.max(exact, 1 / 2))
  },
)

test('splitting agrees with quadrature on a slice of three variables', () => {
  const sides = [
    [-1, 1],
    [-1, 1],
    [0, 1],
  ] as const
  const levels = ladder(12, 1 / 4, 1 / 4)
  const plane = volumeCurve(keyOf(1), polynomialOf('(x^2-y^3)^2'), sides.slice(0, 2), levels)
  const split = volumeCurve(keyOf(2), polynomialOf('(x^2-y^3)^2', ['x', 'y', 'z']), sides, levels)
  split.points.forEach(({ logVolume, standardError }, level) => {
    expect(Math.abs(logVolume - plane.points[level]!.logVolume)).toBeLessThan(4 * standardError)
    expect(standardError).toBeLessThan(0.1)
  })
})

test('the same key gives the same volumes', () => {
  const sides = [
    [-1, 1],
    [-1, 1],
    [-1, 1],
  ] as const
  const once = () =>
    volumeCurve(keyOf(3), polynomialOf('x^2*y^2+z^2'), sides, [0.1, 0.01], undefined, {
      runs: 2,
      particles: 50,
      moves: 4,
    })
  expect(once()).toEqual(once())
})

test('the local slope of x²y² is λ − (m − 1)/(log 1/ε + 2) at every level', () => {
  const levels = ladder(9, 0.01, 1e-4)
  const curve = volumeCurve(
    keyOf(1),
    polynomialOf('x^2*y^2'),
    [
      [0, 1],
      [0, 1],
    ],
    levels,
  )
  localSlopes(curve).forEach((slope, i) => {
    const depth = -Math.log(levels[i]! * 0.1)
    expect(Math.abs(slope - (1 / 2 - 1 / (depth + 2)))).toBeLessThan(2e-3)
  })
})

test('Z⁰(t) from volumes is the exact one of x²y² on the unit square', () => {
  const curve = volumeCurve(
    keyOf(1),
    polynomialOf('x^2*y^2'),
    [
      [0, 1],
      [0, 1],
    ],
    ladder(80, 0.5, 1),
  )
  for (const t of [1e3, 1e6, 1e9]) {
    const exact = Math.log((Math.sqrt(Math.PI / t) / 4) * (Math.log(t) + 1.963510026))
    expect(Math.abs(logPartitionFunction(curve, t) - exact)).toBeLessThan(2e-3)
  }
})

test.each([
  { name: 'levels that ascend', levels: [0.1, 0.2] },
  { name: 'a level of 0', levels: [0.1, 0] },
])('$name are refused', ({ levels }) => {
  expect(() => volumeCurve(keyOf(1), polynomialOf('x^2'), [[-1, 1]], levels)).toThrow(RangeError)
})
