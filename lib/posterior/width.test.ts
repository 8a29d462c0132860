import { expect, test } from 'vitest'
import { posteriorWidth } from './width'

test.each([1e3, 1e4, 1e6])('for w² at n = %d the width is 1/√(2n)', (n) =>
  expect(posteriorWidth(1, n) * Math.sqrt(2 * n)).toBeCloseTo(1, 8),
)

test('for w⁴ the width is n^(−1/4) √(Γ(3/4)/Γ(1/4))', () => {
  const constant = Math.sqrt(1.2254167024651776 / 3.625609908221908)
  for (const n of [1e3, 1e5]) expect(posteriorWidth(2, n) * n ** 0.25).toBeCloseTo(constant, 8)
})

test('a tiny sample leaves the uniform prior, of width 1/√3', () =>
  expect(posteriorWidth(2, 1e-9)).toBeCloseTo(1 / Math.sqrt(3), 8))

test.each([
  { k: 0, n: 1, message: 'k must be a positive integer, got 0' },
  { k: 1, n: NaN, message: 'n must be positive and finite, got NaN' },
])('$message', ({ k, n, message }) => expect(() => posteriorWidth(k, n)).toThrow(message))
