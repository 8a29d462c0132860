import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gelu, hyperbolicTangent, identity, relu, swish } from './activation'

const all = [identity, hyperbolicTangent, relu, gelu, swish(1), swish(20)]

test.each(all.map((activation) => ({ name: activation.name, activation })))(
  'the slope of $name is its central difference',
  ({ activation }) => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        const h = 1e-5
        if (activation.name === 'relu' && Math.abs(x) <= h) return
        const difference = (activation.value(x + h) - activation.value(x - h)) / (2 * h)
        // Third derivatives reach s² = 400 for Swish(20): h² f‴ / 6 < 1e-8, and rounding below 1e-10.
        expect(Math.abs(activation.slope(x, activation.value(x)) - difference)).toBeLessThan(3e-8)
      }),
    )
  },
)

test('gelu has the values of x Φ(x) to 1e-14', () => {
  expect(gelu.value(1)).toBeCloseTo(0.8413447460685429, 14)
  expect(gelu.value(-2)).toBeCloseTo(-2 * 0.022750131948179195, 14)
  expect(gelu.value(-7) / (-7 * 1.279812543885835e-12)).toBeCloseTo(1, 11)
})

test('Swish is within 0.2785/s of ReLU, and reaches that distance', () => {
  let largest = 0
  for (let x = -2; x <= 2; x += 1e-3)
    largest = Math.max(largest, Math.abs(swish(10).value(x) - relu.value(x)))
  expect(largest).toBeLessThan(0.027847)
  expect(largest).toBeGreaterThan(0.02784)
})

test('a sharpness that is not positive and finite is refused by name', () => {
  for (const bad of [0, -1, NaN, Infinity]) expect(() => swish(bad)).toThrow(`got ${bad}`)
})
