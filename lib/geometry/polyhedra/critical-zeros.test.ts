import { expect, test } from 'vitest'
import { criticalZeros, torusZeros } from './critical-zeros'
import type { AllowedSigns, IntegerTerm } from './integer-term'

const sum = (...terms: readonly (readonly [number, ...number[]])[]): readonly IntegerTerm[] =>
  terms.map(([c, ...exponents]) => ({ coefficient: BigInt(c), exponents }))
const anySign = (dimension: number): readonly AllowedSigns[] =>
  Array.from({ length: dimension }, () => [1, -1])

test.each([
  {
    name: 'x² + y² − z²',
    p: sum([1, 2, 0, 0], [1, 0, 2, 0], [-1, 0, 0, 2]),
    critical: 'none',
    zeros: 'some',
  },
  { name: 'x² − y³', p: sum([1, 2, 0], [-1, 0, 3]), critical: 'none', zeros: 'some' },
  {
    name: 'x² + y² + z²',
    p: sum([1, 2, 0, 0], [1, 0, 2, 0], [1, 0, 0, 2]),
    critical: 'none',
    zeros: 'none',
  },
  {
    name: 'x⁴ − x²y² + y⁴',
    p: sum([1, 4, 0], [-1, 2, 2], [1, 0, 4]),
    critical: 'none',
    zeros: 'none',
  },
  {
    name: 'x² − 3xy + y²',
    p: sum([1, 2, 0], [-3, 1, 1], [1, 0, 2]),
    critical: 'none',
    zeros: 'some',
  },
  { name: 'xy + zw', p: sum([1, 1, 1, 0, 0], [1, 0, 0, 1, 1]), critical: 'none', zeros: 'some' },
  { name: 'x + y', p: sum([1, 1, 0], [1, 0, 1]), critical: 'none', zeros: 'some' },
])('$name has critical zeros: $critical, zeros: $zeros', ({ p, critical, zeros }) => {
  const allowed = anySign(p[0]!.exponents.length)
  expect(criticalZeros(p, allowed)).toBe(critical)
  expect(torusZeros(p, allowed)).toBe(zeros)
})

test.each([
  { name: '(x − y)²', p: sum([1, 2, 0], [-2, 1, 1], [1, 0, 2]) },
  { name: '(y − x²)²', p: sum([1, 0, 2], [-2, 2, 1], [1, 4, 0]) },
  {
    name: '(x + y + z)²',
    p: sum([1, 2, 0, 0], [1, 0, 2, 0], [1, 0, 0, 2], [2, 1, 1, 0], [2, 0, 1, 1], [2, 1, 0, 1]),
  },
])('$name has a critical zero', ({ p }) => {
  expect(criticalZeros(p, anySign(p[0]!.exponents.length))).toBe('some')
})

test('x + y has no zero on the positive quadrant', () => {
  expect(torusZeros(sum([1, 1, 0], [1, 0, 1]), [[1], [1]])).toBe('none')
})
