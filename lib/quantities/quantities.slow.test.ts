import { expect, test } from 'vitest'
import { quantities, type QuantityName } from './index'

test.each(Object.entries(quantities))('%s is a finite number with a meaning', (_, quantity) => {
  expect(Number.isFinite(quantity.value())).toBe(true)
  expect(quantity.meaning).not.toBe('')
  expect(quantity.how).not.toBe('')
})

const known: readonly { name: QuantityName; value: number; digits: number }[] = [
  { name: 'width-slope-quadratic', value: -0.5, digits: 3 },
  { name: 'width-slope-quartic', value: -0.25, digits: 2 },
  { name: 'flat-share-1', value: 0.6864, digits: 4 },
  { name: 'flat-share-10000', value: 0.9666, digits: 4 },
  { name: 'two-wells-free-energy-1000', value: 2.802874, digits: 6 },
  { name: 'crossing-free-energy-1000', value: 1.819771, digits: 6 },
  { name: 'crossing-effective-lambda-1000', value: 0.387277, digits: 6 },
  { name: 'crossing-tempered-lambda-1000', value: 0.355879, digits: 6 },
  { name: 'learning-curve-product-1000', value: 0.36938, digits: 5 },
  { name: 'average-free-energy-cube-10', value: 0.468, digits: 5 },
  { name: 'singular-fluctuation-2', value: 0.172973, digits: 6 },
  { name: 'bench-product-excess', value: 0.125, digits: 12 },
  { name: 'free-energy-slope-product', value: (2.72247 - 1.83396) / Math.log(10), digits: 5 },
  { name: 'free-energy-slope-cube', value: (1.50845 - 1.1395) / Math.log(10), digits: 5 },
  { name: 'share-halved-2', value: 0.841, digits: 3 },
  { name: 'share-halved-1', value: Math.SQRT1_2, digits: 12 },
  { name: 'share-high-1', value: 0.2, digits: 12 },
  { name: 'hessian-ratio-valley', value: 0.125 / (0.1 * (1 + Math.log(10))), digits: 5 },
  { name: 'hessian-ratio-crossing', value: 1 / (0.1 * (1 + Math.log(10))), digits: 5 },
  { name: 'rescaled-trace-10', value: 100.01, digits: 10 },
  { name: 'volume-slope-tacnode', value: 0.3696, digits: 4 },
  { name: 'duel-critical', value: 374.75, digits: 1 },
  { name: 'quartic-partition-function-10', value: 0.509706508, digits: 9 },
]

test.each(known)('$name is $value', ({ name, value, digits }) => {
  expect(quantities[name].value()).toBeCloseTo(value, digits)
})

test('the share near the crossing grows towards 1, as slowly as a logarithm', () => {
  const shares = ([100, 10_000, 1_000_000] as const).map((n) =>
    quantities[`crossing-share-${n}`].value(),
  )
  expect(shares[1]!).toBeGreaterThan(shares[0]!)
  expect(shares[2]!).toBeGreaterThan(shares[1]!)
  expect(shares[2]!).toBeLessThan(1)
  const growth = (1 / (1 - shares[2]!) - 1 / (1 - shares[1]!)) / Math.log(100)
  expect(growth).toBeCloseTo(1 / (4 * Math.log(4)), 3) // a box of a quarter the side loses 4 log 4
})
