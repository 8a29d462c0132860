import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFraction, fraction } from '@/lib/numerics/fraction'
import { newtonThreshold } from './newton-threshold'
import { solveLinearProgram } from './linear-program'

test.each([
  { name: 'w²', exponents: [[2]], lambda: '1/2', m: 1 },
  { name: 'w₁²w₂⁴', exponents: [[2, 4]], lambda: '1/4', m: 1 },
  { name: 'w₁⁴w₂⁴w₃²', exponents: [[4, 4, 2]], lambda: '1/4', m: 2 },
  {
    name: 'w₁⁴ + w₂⁶',
    exponents: [
      [4, 0],
      [0, 6],
    ],
    lambda: '5/12',
    m: 1,
  },
  {
    name: 'w₁²w₂² + w₁⁴ + w₂⁴',
    exponents: [
      [2, 2],
      [4, 0],
      [0, 4],
    ],
    lambda: '1/2',
    m: 1,
  },
  {
    name: 'w₁²w₂² + w₁⁶ + w₂⁶',
    exponents: [
      [2, 2],
      [6, 0],
      [0, 6],
    ],
    lambda: '1/2',
    m: 2,
  },
  {
    name: 'w₁⁴w₂² + w₂⁶',
    exponents: [
      [4, 2],
      [0, 6],
    ],
    lambda: '1/3',
    m: 1,
  },
  {
    name: 'w₁² + w₂²w₃²',
    exponents: [
      [2, 0, 0],
      [0, 2, 2],
    ],
    lambda: '1',
    m: 2,
  },
  {
    name: 'w₁²w₂² + w₃²w₄²',
    exponents: [
      [2, 2, 0, 0],
      [0, 0, 2, 2],
    ],
    lambda: '1',
    m: 3,
  },
  {
    name: 'three edges',
    exponents: [
      [2, 2, 0],
      [0, 2, 2],
      [2, 0, 2],
    ],
    lambda: '3/4',
    m: 1,
  },
  {
    name: 'w₁²(w₂² + w₃²)',
    exponents: [
      [2, 2, 0],
      [2, 0, 2],
    ],
    lambda: '1/2',
    m: 1,
  },
])('the Newton linear program gives λ = $lambda, m = $m for $name', ({ exponents, lambda, m }) => {
  const threshold = newtonThreshold(exponents)
  expect(formatFraction(threshold.lambda)).toBe(lambda)
  expect(threshold.multiplicity).toBe(m)
})

test.each([
  { exponents: [[2]], prior: [1], lambda: '1', m: 1 },
  { exponents: [[2, 2]], prior: [1, 0], lambda: '1/2', m: 1 },
  { exponents: [[2, 2]], prior: [1, 1], lambda: '1', m: 2 },
  { exponents: [[2, 4]], prior: [0, 1], lambda: '1/2', m: 2 },
  {
    exponents: [
      [2, 0],
      [0, 2],
    ],
    prior: [2, 0],
    lambda: '2',
    m: 1,
  },
])('prior exponents $prior move the threshold to $lambda', ({ exponents, prior, lambda, m }) => {
  const threshold = newtonThreshold(
    exponents,
    prior.map((h) => fraction(h + 1)),
  )
  expect(formatFraction(threshold.lambda)).toBe(lambda)
  expect(threshold.multiplicity).toBe(m)
})

const number = (x: number) => fraction(x)

const exponentSets = fc.integer({ min: 1, max: 4 }).chain((dimension) =>
  fc.array(
    fc
      .array(fc.integer({ min: 0, max: 7 }), { minLength: dimension, maxLength: dimension })
      .filter((alpha) => alpha.some((x) => x > 0)),
    { minLength: 1, maxLength: 12 },
  ),
)

test('facets and the simplex method give the same λ', () => {
  fc.assert(
    fc.property(exponentSets, (exponents) => {
      const dimension = exponents[0]!.length
      const rows = exponents.map((alpha, i) => [
        ...alpha.map(number),
        number(-1),
        ...exponents.map((_, j) => number(i === j ? -1 : 0)),
      ])
      const solution = solveLinearProgram({
        rows: [
          ...rows,
          [...exponents[0]!.map(() => number(1)), number(0), ...exponents.map(() => number(0))],
        ],
        right: [...exponents.map(() => number(0)), number(1)],
        cost: [
          ...Array.from({ length: dimension }, () => number(0)),
          number(1),
          ...exponents.map(() => number(0)),
        ],
      })
      const { lambda } = newtonThreshold(exponents)
      expect(solution.kind === 'optimal' && formatFraction(solution.value)).toBe(
        formatFraction(lambda.inverse()),
      )
    }),
    { numRuns: 60 },
  )
})

test('the weights of the face prove that no other weight does better', () => {
  fc.assert(
    fc.property(exponentSets, (exponents) => {
      const { lambda, face, weights, optimal } = newtonThreshold(exponents)
      const corner = lambda.inverse()
      expect(weights.every((theta) => theta.compare(0) >= 0)).toBe(true)
      expect(weights.reduce((a, b) => a.add(b), fraction(0)).equals(1)).toBe(true)
      exponents[0]!.forEach((_, i) => {
        const mean = face.reduce(
          (sum, alpha, j) => sum.add(weights[j]!.mul(alpha[i]!)),
          fraction(0),
        )
        expect(mean.compare(corner) <= 0).toBe(true)
      })
      for (const { normal, level } of optimal) {
        const least = Math.min(
          ...exponents.map((alpha) => alpha.reduce((sum, x, i) => sum + x * normal[i]!, 0)),
        )
        expect(least).toBe(level)
      }
    }),
    { numRuns: 100 },
  )
})

test('λ does not depend on the order of the variables, and scales with the exponents', () => {
  fc.assert(
    fc.property(exponentSets, fc.integer({ min: 2, max: 4 }), (exponents, scale) => {
      const { lambda, multiplicity } = newtonThreshold(exponents)
      const reversed = newtonThreshold(exponents.map((alpha) => alpha.toReversed()))
      const power = newtonThreshold(exponents.map((alpha) => alpha.map((x) => scale * x)))
      expect([reversed.lambda.toFraction(), reversed.multiplicity]).toEqual([
        lambda.toFraction(),
        multiplicity,
      ])
      expect([power.lambda.mul(scale).toFraction(), power.multiplicity]).toEqual([
        lambda.toFraction(),
        multiplicity,
      ])
    }),
    { numRuns: 100 },
  )
})

test('hundreds of monomials in six variables have an answer', () => {
  const exponents = Array.from({ length: 300 }, (_, i) =>
    Array.from(
      { length: 6 },
      (__, j) => ((i * 7919 + j * 104729 + i * i * (j + 3)) % 13) + (j === i % 6 ? 1 : 0),
    ),
  )
  const { lambda, multiplicity } = newtonThreshold(exponents)
  expect(lambda.compare(0) > 0).toBe(true)
  expect(multiplicity).toBeGreaterThan(0)
})

test('a constant term is refused: there is no zero at the origin', () => {
  expect(() =>
    newtonThreshold([
      [0, 0],
      [2, 0],
    ]),
  ).toThrow(RangeError)
})
