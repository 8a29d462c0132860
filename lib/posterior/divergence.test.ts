import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kullbackLeibler, totalVariation } from './divergence'

const density = fc
  .array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((values) => {
    const sum = values.reduce((total, value) => total + value, 0)
    return Float64Array.from(values, (value) => value / sum)
  })

test('total variation is a metric bounded by one, and by the root of half the divergence', () => {
  fc.assert(
    fc.property(density, density, density, (p, q, r) => {
      const distance = totalVariation(p, q, 1)
      expect(distance).toBeCloseTo(totalVariation(q, p, 1), 14)
      expect(distance).toBeLessThanOrEqual(
        totalVariation(p, r, 1) + totalVariation(r, q, 1) + 1e-14,
      )
      expect(distance).toBeLessThanOrEqual(Math.sqrt(kullbackLeibler(p, q, 1) / 2) + 1e-14) // Pinsker
      expect(kullbackLeibler(p, p, 1)).toBe(0)
    }),
  )
})

test('disjoint densities are at distance one and infinite divergence', () => {
  const [p, q] = [Float64Array.of(1, 0), Float64Array.of(0, 1)]
  expect(totalVariation(p, q, 1)).toBe(1)
  expect(kullbackLeibler(p, q, 1)).toBe(Infinity)
  expect(() => totalVariation(p, Float64Array.of(1), 1)).toThrow('q must have 2 cells, got 1')
})
