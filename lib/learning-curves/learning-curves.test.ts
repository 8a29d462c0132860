import { expect, test } from 'vitest'
import { averageFreeEnergy, learningCurve } from './average-free-energy'
import { logPartition, type MeanModel, singularFluctuation } from './mean-model'

const power = (k: number): MeanModel => ({ kind: 'power', k })
const product: MeanModel = { kind: 'product' }
const SIZES = [1, 10, 100, 1000, 10_000]

test.each([
  { name: 'N(w, 1)', model: power(1), values: [0.09657, 0.7444, 1.81251, 2.95488, 4.10527] },
  { name: 'N(w², 1)', model: power(2), values: [0.25247, 0.6599, 1.17516, 1.73091, 2.30019] },
  { name: 'N(w³, 1)', model: power(3), values: [0.21184, 0.468, 0.78704, 1.1395, 1.50845] },
  { name: 'N(ab, 1)', model: product, values: [0.06981, 0.41052, 1.03781, 1.83396, 2.72247] },
])('$name has the average free energies $values at n = 1, …, 10⁴', ({ model, values }) => {
  SIZES.forEach((n, i) => expect(averageFreeEnergy(model, n)).toBeCloseTo(values[i]!, 5))
})

test.each([
  { name: 'N(w, 1)', model: power(1), values: [0.1194, 0.39718, 0.48776, 0.49875, 0.49988] },
  { name: 'N(w², 1)', model: power(2), values: [0.10517, 0.19836, 0.23446, 0.24523, 0.24851] },
  { name: 'N(w³, 1)', model: power(3), values: [0.06824, 0.12207, 0.14674, 0.15743, 0.16236] },
  { name: 'N(ab, 1)', model: product, values: [0.06712, 0.21088, 0.31521, 0.36938, 0.39962] },
])('$name has the learning curve $values at n = 1, …, 10⁴', ({ model, values }) => {
  SIZES.forEach((n, i) => expect(learningCurve(model, n)).toBeCloseTo(values[i]!, 5))
})

test('for N(w, 1) the average is ½ log(1 + n) − n/(2(n + 1))', () => {
  for (const n of [0.5, 3, 77, 1e5])
    expect(averageFreeEnergy(power(1), n)).toBeCloseTo(0.5 * Math.log1p(n) - n / (2 * (n + 1)), 11)
})

test('at ξ = 0 the product model has Z⁰ = e^(1/4n) K₀(1/4n)/√(2πn)', () => {
  const values = [
    [1, 0.78963996],
    [10, 0.49225054],
    [100, 0.24426018],
    [1e3, 0.10612401],
    [1e4, 0.04273802],
    [1e6, 0.00611089],
  ] as const
  for (const [n, value] of values)
    expect(Math.exp(logPartition(product, n, 0))).toBeCloseTo(value, 8)
})

test.each([
  { k: 1, nu: 0.5 },
  { k: 2, nu: 0.172973 },
  { k: 3, nu: 0.278366 },
  { k: 4, nu: 0.137856 },
  { k: 5, nu: 0.206135 },
])(
  'N(w^$k, 1) has the singular fluctuation ν = $nu, and λ = 1/2k from the same law',
  ({ k, nu }) => {
    const found = singularFluctuation(k)
    expect(found.nu).toBeCloseTo(nu, 6)
    expect(found.lambda).toBeCloseTo(1 / (2 * k), 10)
  },
)

test('arguments outside their domain are refused by name and value', () => {
  expect(() => averageFreeEnergy(product, 0)).toThrow('n must be positive and finite, got 0')
  expect(() => averageFreeEnergy(power(1.5), 1)).toThrow(
    'k must be an integer from 1 to 9, got 1.5',
  )
  expect(() => singularFluctuation(NaN)).toThrow('got NaN')
})
