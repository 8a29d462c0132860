import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gaussRuleOf } from './gauss-rule'

const cloud = fc
  .array(
    fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 1e-3, max: 1, noNaN: true }),
    ),
    { minLength: 30, maxLength: 60 },
  )
  .map((points) => ({
    nodes: Float64Array.from(points, ([node]) => node),
    weights: Float64Array.from(points, ([, weight]) => weight),
  }))

test('a Gauss rule of order 8 keeps the moments of a measure up to degree 15', () => {
  fc.assert(
    fc.property(cloud, ({ nodes, weights }) => {
      const rule = gaussRuleOf({ nodes, weights }, 8)
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      for (let degree = 0; degree <= 15; degree++) {
        const truth = nodes.reduce((sum, x, k) => sum + weights[k]! * x ** degree, 0)
        const value = rule.nodes.reduce((sum, x, k) => sum + rule.weights[k]! * x ** degree, 0)
        expect(Math.abs(value - truth)).toBeLessThan(1e-11 * total)
      }
    }),
  )
})

test('of a fine rule for e^(−x²) it is the Gauss–Hermite rule', () => {
  const nodes = Float64Array.from({ length: 321 }, (_, k) => (k - 160) / 20)
  const rule = gaussRuleOf({ nodes, weights: nodes.map((x) => Math.exp(-x * x) / 20) }, 3)
  const sorted = [...rule.nodes].toSorted((a, b) => a - b)
  expect(sorted[0]).toBeCloseTo(-Math.sqrt(1.5), 12)
  expect(sorted[1]).toBeCloseTo(0, 12)
  expect(Math.max(...rule.weights)).toBeCloseTo((2 / 3) * Math.sqrt(Math.PI), 12)
})

test('a measure of two points has no rule longer than two', () => {
  const rule = gaussRuleOf({ nodes: Float64Array.of(2, 5), weights: Float64Array.of(1, 3) }, 9)
  expect([...rule.nodes].toSorted((a, b) => a - b)).toEqual([
    expect.closeTo(2, 12),
    expect.closeTo(5, 12),
  ])
  expect(() => gaussRuleOf({ nodes: Float64Array.of(1), weights: Float64Array.of(0) }, 1)).toThrow(
    'positive sum',
  )
})
