import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, split } from '@/lib/random/key'
import { empiricalExcessAlong, excessLossAlong, type SetupName, setupOf } from './setup'

const names: readonly SetupName[] = ['location', 'square', 'product', 'sum', 'mixture', 'tanh']
const anyTruth = fc.double({ min: -1.5, max: 1.5, noNaN: true })
const anyWeight = fc.double({ min: -2, max: 2, noNaN: true })
const BOX = [
  [-2, 2],
  [-2, 2],
] as const

const excess = (name: SetupName, c: number, [first = 0, ...rest]: readonly number[]) =>
  excessLossAlong(setupOf(name, c))(rest)(Float64Array.of(first))[0]!

test.each([
  { name: 'location', loss: (c: number, a: number) => (a - c) ** 2 / 2 },
  { name: 'product', loss: (c: number, a: number, b: number) => (a * b - c) ** 2 / 2 },
  { name: 'sum', loss: (c: number, a: number, b: number) => (a + b - c) ** 2 / 2 },
] as const)('the excess loss of $name is half of a square', ({ name, loss }) => {
  fc.assert(
    fc.property(anyTruth, anyWeight, anyWeight, (c, a, b) => {
      const w = name === 'location' ? [a] : [a, b]
      expect(excess(name, c, w)).toBeCloseTo(loss(c, a, b), 10)
    }),
  )
})

test('a truth that the model does not hold is measured from the best guess: ½w⁴ + |c|w²', () => {
  fc.assert(
    fc.property(fc.double({ min: -1.5, max: -0.01, noNaN: true }), anyWeight, (c, w) => {
      expect(setupOf('square', c).isRealizable).toBe(false)
      expect(excess('square', c, [w])).toBeCloseTo(w ** 4 / 2 - c * w ** 2, 10)
    }),
  )
})

test.each(names)('no parameter of %s is better than those of its optimal set', (name) => {
  fc.assert(
    fc.property(anyTruth, anyWeight, anyWeight, (c, a, b) => {
      const setup = setupOf(name, c)
      const w = [name === 'mixture' ? (a + 2) / 4 : a, b].slice(0, setup.model.parameters.length)
      expect(excess(name, c, w)).toBeGreaterThanOrEqual(0)
      for (const piece of setup.optimalSet(BOX))
        for (const at of piece.kind === 'point' ? [piece.at] : piece.points)
          if (name !== 'mixture' || (at[0]! >= 0 && at[0]! <= 1))
            expect(excess(name, c, at)).toBeLessThan(1e-9)
    }),
    { numRuns: 30 },
  )
})

test('the line of the sum ends at the sides of the box', () => {
  const [line] = setupOf('sum', 1).optimalSet(BOX)
  expect(line).toEqual({
    kind: 'polyline',
    points: [
      [-1, 2],
      [2, -1],
    ],
  })
  expect(setupOf('sum', 5).optimalSet(BOX)).toEqual([])
})

test('a truth that is no number is refused', () =>
  expect(() => setupOf('sum', Number.NaN)).toThrow('c must be finite, got NaN'))

test('the mean of K_n over many samples is K, within four standard errors', () => {
  const setup = setupOf('square', 0)
  const w = Float64Array.of(0.8)
  const values = split(keyOf(5), 400).map(
    (key) => empiricalExcessAlong(setup, setup.model.draw(key, setup.truth.w, 10))([])(w)[0]!,
  )
  const mean = values.reduce((sum, value) => sum + value, 0) / 400
  // K_n = w⁴/2 − w² x̄: its standard deviation is w²/√10 in one sample of ten.
  const error = 0.64 / Math.sqrt(10) / 20
  expect(Math.abs(mean - 0.8 ** 4 / 2)).toBeLessThan(4 * error)
})
