import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import {
  curveAt,
  curvesAt,
  featuresAt,
  fittedWeights,
  NOISE,
  readings,
  testError,
  testErrors,
  TRUE_WEIGHTS,
} from './feature-regression'

const data = readings(keyOf(1), 20)
const LEAST_SQUARES = 1e-7
const BAYES = NOISE ** 2

test('the test error is the mean square distance of the two curves, by the midpoint rule', () => {
  const weights = [0.3, -0.7, 0.4, 0, 0, 2]
  const count = 2000
  const sum = Array.from({ length: count }, (_, i) => (2 * i + 1) / count - 1).reduce(
    (total, x) => total + (curveAt(weights, x) - curveAt(TRUE_WEIGHTS, x)) ** 2,
    0,
  )
  expect(testError(weights)).toBeCloseTo(sum / count, 10)
})

test('curves computed together are those computed one by one, to the last bit', () => {
  const weights = [[0.3, -0.7, 0.4], [1], [], [0.1, 0.2, 0.3, 0.4, 0.5]]
  const places = Float64Array.of(-1, -0.3, 0, 0.77, 1)
  const features = featuresAt(places, 5)
  expect(curvesAt(weights, features)).toEqual(
    weights.map((each) => places.map((x) => curveAt(each, x))),
  )
  expect(() => curvesAt(weights, features.slice(1))).toThrow('weights must be at most 4, got 5')
})

test('with more weights than data, least squares passes through every reading', () => {
  const weights = fittedWeights(data, 60, LEAST_SQUARES)
  for (const [i, x] of data.x.entries())
    expect(Math.abs(curveAt(weights, x) - data.y[i]!)).toBeLessThan(1e-3)
})

test('no change of one weight lowers ‖y − f‖² + ridge ‖w‖²', () => {
  const objective = (weights: readonly number[]) =>
    data.y.reduce((sum, y, i) => sum + (y - curveAt(weights, data.x[i]!)) ** 2, 0) +
    BAYES * weights.reduce((sum, weight) => sum + weight ** 2, 0)
  const best = fittedWeights(data, 8, BAYES)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 7 }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (at, by) => {
        const moved = best.map((weight, j) => (j === at ? weight + by : weight))
        expect(objective(moved)).toBeGreaterThanOrEqual(objective(best) - 1e-12)
      },
    ),
  )
})

test('four hundred weights on twenty readings ruin neither the average nor, again, least squares', () => {
  const [few, equal, many] = testErrors(data, [5, 20, 400], LEAST_SQUARES)
  const [, , bayes] = testErrors(data, [5, 20, 400], BAYES)
  expect(equal!).toBeGreaterThan(1000 * few!)
  expect(many!).toBeLessThan(equal! / 1000)
  expect(bayes!).toBeLessThan(many!)
})

test('one pass over all counts gives what each count gives alone', () => {
  const counts = [1, 5, 20, 77]
  const alone = counts.map((d) => testError(fittedWeights(data, d, BAYES)))
  expect(testErrors(data, counts, BAYES)).toEqual(alone)
})

test.each([
  {
    name: 'no weight',
    of: () => fittedWeights(data, 0, 1),
    message: 'd must be a positive integer',
  },
  { name: 'counts that fall', of: () => testErrors(data, [5, 4], 1), message: 'increasing order' },
  { name: 'no ridge', of: () => fittedWeights(data, 5, 0), message: 'ridge must be positive' },
])('$name is refused', ({ of, message }) => expect(of).toThrow(message))
