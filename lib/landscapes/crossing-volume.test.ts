import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crossingVolume } from './crossing-volume'

const anyLevel = fc.double({ min: -30, max: -0.01, noNaN: true }).map(Math.exp)

test('the volume is the length ∫ min(1, √ε/|b|) db, by quadrature', () => {
  fc.assert(
    fc.property(anyLevel, (level) => {
      const count = 20_000
      // In u = log b, where the integrand √ε/b · b is flat: the rest below b = √ε is √ε itself.
      const from = 0.5 * Math.log(level)
      let sum = Math.sqrt(level)
      for (let i = 0; i < count; i++) {
        const b = Math.exp(from * (1 - (i + 0.5) / count))
        sum += (Math.min(1, Math.sqrt(level) / b) * b * -from) / count
      }
      expect(crossingVolume(level).volume / sum).toBeCloseTo(1, 8)
    }),
  )
})

test('the slope is the derivative of log V against log ε', () => {
  fc.assert(
    fc.property(anyLevel, (level) => {
      const h = 1e-4
      const logVolume = (shift: number) => Math.log(crossingVolume(level * Math.exp(shift)).volume)
      expect(crossingVolume(level).slope).toBeCloseTo((logVolume(h) - logVolume(-h)) / (2 * h), 4)
    }),
  )
})

test('above 1 the whole square is under water', () =>
  expect(crossingVolume(2)).toEqual({ volume: 1, slope: 0 }))

test.each([0, -1, NaN])('a level of %d is refused', (level) =>
  expect(() => crossingVolume(level)).toThrow('level must be positive'),
)
