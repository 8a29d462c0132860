import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tanh } from '@/lib/numerics/tanh'
import { tanhSums } from './tanh-sums'

const anyPlaces = fc.array(
  fc.record({
    x: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    y: fc.double({ min: -5, max: 5, noNaN: true }),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 30 },
)

test('the tabulated sums are the sums, to ten digits of their largest value', () => {
  fc.assert(
    fc.property(anyPlaces, fc.double({ min: -20, max: 20, noNaN: true }), (places, b) => {
      const weighted = {
        nodes: Float64Array.from(places, ({ x }) => x),
        counts: Float64Array.from(places, ({ count }) => count),
        sums: Float64Array.from(places, ({ y, count }) => y * count),
      }
      const { featureSquares, featureResiduals, residualSquares } = tanhSums(weighted, 7)([b])
      let [squares, products, largest] = [0, 0, 0]
      for (const { x, y, count } of places) {
        squares += count * tanh(b * x) ** 2
        products += count * y * tanh(b * x)
        largest += count * Math.max(1, Math.abs(y))
      }
      expect(Math.abs(featureSquares - squares)).toBeLessThan(1e-10 * largest)
      expect(Math.abs(featureResiduals - products)).toBeLessThan(1e-10 * largest)
      expect(residualSquares).toBe(7)
    }),
  )
})

test('the first sum is even in b and the second odd, and both vanish at 0', () => {
  const places = {
    nodes: Float64Array.of(-1, 0.5, 2),
    counts: Float64Array.of(1, 1, 1),
    sums: Float64Array.of(0.3, -1, 2),
  }
  const at = tanhSums(places, 1)
  expect(at([-0.7]).featureSquares).toBe(at([0.7]).featureSquares)
  expect(at([-0.7]).featureResiduals).toBe(-at([0.7]).featureResiduals)
  expect(Math.abs(at([0]).featureSquares)).toBeLessThan(1e-15)
  expect(Math.abs(at([0]).featureResiduals)).toBeLessThan(1e-15)
})

test('data that all lie at x = 0 teach nothing of b', () => {
  const zeros = new Float64Array(3)
  const at = tanhSums({ nodes: zeros, counts: Float64Array.of(1, 1, 1), sums: zeros }, 2)
  for (const b of [-5, 0, 3]) {
    expect(Math.abs(at([b]).featureSquares)).toBe(0)
    expect(Math.abs(at([b]).featureResiduals)).toBe(0)
  }
})
