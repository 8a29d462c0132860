import { expect, test } from 'vitest'
import { landscape } from './index'
import { partitionFunction } from './partition-function'

const EULER = 0.5772156649015329

/** Γ(1/4), for the quartic. */
const GAMMA_QUARTER = 3.625609908221908

test.each([
  { t: 10, effectiveLambda: 0.265595 },
  { t: 1e2, effectiveLambda: 0.347762 },
  { t: 1e3, effectiveLambda: 0.387277 },
  { t: 1e4, effectiveLambda: 0.410505 },
  { t: 1e5, effectiveLambda: 0.425796 },
  { t: 1e6, effectiveLambda: 0.436625 },
  { t: 10 / Math.log(10), effectiveLambda: 0.209613 },
  { t: 1e2 / Math.log(1e2), effectiveLambda: 0.301646 },
  { t: 1e3 / Math.log(1e3), effectiveLambda: 0.355879 },
  { t: 1e4 / Math.log(1e4), effectiveLambda: 0.388312 },
  { t: 1e5 / Math.log(1e5), effectiveLambda: 0.409363 },
  { t: 1e6 / Math.log(1e6), effectiveLambda: 0.423973 },
])('a quarter of the crossing at t = $t has λ(t) = $effectiveLambda', (row) => {
  const result = partitionFunction(landscape('quarter-crossing'), row.t)
  expect(result.effectiveLambda).toBeCloseTo(row.effectiveLambda, 6)
})

test('a quarter of the crossing tends to √π (log t + γ + 2 log 2)/(4 √t)', () => {
  for (const t of [1e4, 1e8, 1e16]) {
    const { value, error } = partitionFunction(landscape('quarter-crossing'), t)
    const limit = (Math.sqrt(Math.PI / t) / 4) * (Math.log(t) + EULER + 2 * Math.LN2)
    expect(Math.abs(value / limit - 1)).toBeLessThan(error.freeEnergy + 1e-8)
  }
})

test.each([
  { t: 10 * 0.5, freeEnergy: 0.345187 },
  { t: 100 * 0.5, freeEnergy: 0.999144 },
  { t: 1e3 * 0.5, freeEnergy: 1.819771 },
  { t: 1e4 * 0.5, freeEnergy: 2.72299 },
  { t: 1e6 * 0.5, freeEnergy: 4.661352 },
])(
  'N(ab, 1) at truth 0, K = (ab)²/2 on [−1, 1]², at n = 2 × $t has −log Z⁰ = $freeEnergy',
  (row) => {
    expect(partitionFunction(landscape('crossing'), row.t).freeEnergy).toBeCloseTo(
      row.freeEnergy,
      6,
    )
  },
)

test.each([
  { t: 10, value: 0.509706508 },
  { t: 100, value: 0.28662963 },
  { t: 1000, value: 0.161183686 },
])('the quartic at t = $t has Z⁰ = $value', ({ t, value }) => {
  expect(partitionFunction(landscape('quartic'), t).value).toBeCloseTo(value, 9)
})

test.each([
  { t: 1, right: 0.6864, freeEnergy: 0.706987 },
  { t: 10, right: 0.8388, freeEnergy: 1.508582 },
  { t: 1e2, right: 0.902, freeEnergy: 2.177926 },
  { t: 1e3, right: 0.9422, freeEnergy: 2.802874 },
  { t: 2e3, right: 0.9509, freeEnergy: 2.986114 },
  { t: 1e4, right: 0.9666, freeEnergy: 3.405824 },
  { t: 1e6, right: 0.9892, freeEnergy: 4.58092 },
])('two wells at t = $t: P(w > 0) = $right and −log Z⁰ = $freeEnergy', (row) => {
  const wells = landscape('two-wells')
  const whole = partitionFunction(wells, row.t)
  const half = partitionFunction(wells, row.t, { box: [[0, 2]] })
  expect(whole.freeEnergy).toBeCloseTo(row.freeEnergy, 6)
  expect(half.value / whole.value / 2).toBeCloseTo(row.right, 4)
})

/** ∫ e^(−tw²) dw over the line, divided by the width of a box that holds all of it. */
const gaussian = (t: number, width: number) => Math.sqrt(Math.PI / t) / width

test('where Z⁰ is known in closed form, the error estimate covers the distance to it', () => {
  const exact = [
    { id: 'parabola', lambda: 0.5, value: (t: number) => gaussian(t, 2) },
    { id: 'bowl', lambda: 1, value: (t: number) => gaussian(t, 2) ** 2 },
    { id: 'valley', lambda: 0.5, value: (t: number) => gaussian(t, 2) },
    { id: 'quartic', lambda: 0.25, value: (t: number) => GAMMA_QUARTER / 4 / t ** 0.25 },
    { id: 'square-bowl', lambda: 0.5, value: (t: number) => (Math.PI * gaussian(t, 2)) / 4 },
    { id: 'vanishing-prior', lambda: 1, value: (t: number) => 1 / t },
    { id: 'corner', lambda: 1, value: (t: number) => 0.5 / t },
    { id: 'absolute-value', lambda: 1, value: (t: number) => 1 / t },
  ]
  for (const { id, lambda, value } of exact)
    for (const t of [100, 1e4, 1e8, 1e12]) {
      const result = partitionFunction(landscape(id), t)
      const distance = Math.abs(Math.log(value(t)) + result.freeEnergy)
      expect(distance, `${id} at ${t}`).toBeLessThanOrEqual(result.error.freeEnergy + 4e-15)
      expect(result.error.freeEnergy, `${id} at ${t}`).toBeLessThan(1e-7)
      // Z⁰ is a power of t but for what is exponentially small, and λ(t) its exponent.
      const offset = Math.abs(result.effectiveLambda - lambda)
      expect(offset, `λ(t) of ${id} at ${t}`).toBeLessThanOrEqual(result.error.effectiveLambda + 4e-15) // oxfmt-ignore
      expect(result.error.effectiveLambda, `${id} at ${t}`).toBeLessThan(1e-7)
    }
})

test('Z⁰(0) = 1, and λ(t) is the logarithmic slope of Z⁰', () => {
  for (const id of ['two-wells', 'cusp', 'crossing-exploding-prior', 'circle', 'cone']) {
    const member = landscape(id)
    expect(partitionFunction(member, 0).value).toBeCloseTo(1, 12)
    const [below, at, above] = [49, 50, 51].map((t) => partitionFunction(member, t))
    const slope = (above!.freeEnergy - below!.freeEnergy) / Math.log(51 / 49)
    expect(at!.effectiveLambda).toBeCloseTo(slope, member.dimension === 3 ? 3 : 4)
  }
})

test('the parts of a box add up to the whole', () => {
  const member = landscape('line-and-dot')
  const whole = partitionFunction(member, 1e5).value * 5
  const parts = [-1, 0.3].map((low, i) => {
    const high = i === 0 ? 0.3 : 1.5
    const box = [
      [low, high],
      [-1, 1],
    ] as const
    return partitionFunction(member, 1e5, { box }).value * (high - low) * 2
  })
  expect(parts[0]! + parts[1]!).toBeCloseTo(whole, 9)
})

test('arguments outside their domain are refused by name and value', () => {
  const member = landscape('parabola')
  expect(() => partitionFunction(member, -1)).toThrow('t must be from 0 to 1e30, got -1')
  expect(() => partitionFunction(member, NaN)).toThrow('got NaN')
  expect(() => partitionFunction(member, 1e31)).toThrow('got 1e+31')
  expect(() => partitionFunction(member, 1e6, { box: [[0.5, 1]] })).toThrow('some mass in the box')
  expect(() => partitionFunction(member, 1, { tolerance: 0 })).toThrow('tolerance must be positive')
  expect(() => partitionFunction(member, 1, { box: [] })).toThrow(
    'box must have 1 intervals, got 0',
  )
  expect(() => partitionFunction(member, 1, { box: [[0, 0]] })).toThrow('got [0, 0]')
  expect(() => partitionFunction(member, 1, { box: [[0, 2]] })).toThrow('inside [-1, 1]')
})
