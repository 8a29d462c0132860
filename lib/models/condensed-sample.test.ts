import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { bernoulli } from './bernoulli'
import { condensedSample } from './condensed-sample'
import { logisticRegression } from './logistic-regression'
import type { Model } from './model'
import { normalMixture } from './normal-mixture'
import type { Sample } from './sample'
import { sizeOf } from './sample'
import { tanhRegression } from './tanh-regression'

const drawn = (model: Model, n: number) => model.draw(keyOf(5), model.truth, n)

function loss(model: Model, sample: Sample, [first = 0, ...rest]: readonly number[]): number {
  const losses = new Float64Array(1)
  model.likelihood(sample).losses(rest, Float64Array.of(first), losses)
  return losses[0]!
}

test.each([
  { model: normalMixture, most: 400, w: fc.tuple(unit(), coordinate()) },
  { model: logisticRegression, most: 400, w: fc.tuple(coordinate(), coordinate()) },
  { model: bernoulli, most: 2, w: fc.tuple(unit()) },
])('$model.name: ten thousand data have the loss of at most $most', ({ model, most, w }) => {
  const sample = drawn(model, 10_000)
  const few = condensedSample(model, sample, 0.5)
  expect(few.y.length).toBeLessThanOrEqual(most)
  expect(sizeOf(few)).toBeCloseTo(10_000, 7)
  fc.assert(
    fc.property(w, (position) => {
      const whole = loss(model, sample, position)
      expect(Math.abs(loss(model, few, position) - whole)).toBeLessThan(1e-12 * (1 + whole))
    }),
    { numRuns: 30 },
  )
})

test('two hundred thousand data condense to as few as ten thousand', () => {
  const few = condensedSample(normalMixture, drawn(normalMixture, 200_000), 0.5)
  expect(few.y.length).toBeLessThanOrEqual(260)
})

test('data that do not condense are returned as they are', () => {
  const regression = drawn(tanhRegression, 2000)
  expect(condensedSample(tanhRegression, regression, 0.5)).toBe(regression)
  const few = drawn(normalMixture, 5)
  expect(condensedSample(normalMixture, few, 1e-6)).toBe(few)
  const weighted = { ...few, weights: new Float64Array(5).fill(2) }
  expect(condensedSample(normalMixture, weighted, 0.5)).toBe(weighted)
  expect(() => condensedSample(normalMixture, few, NaN)).toThrow('width must be positive and finite, got NaN') // oxfmt-ignore
})

function unit() {
  return fc.double({ min: 0.01, max: 0.99, noNaN: true })
}

function coordinate() {
  return fc.double({ min: -3, max: 3, noNaN: true })
}
