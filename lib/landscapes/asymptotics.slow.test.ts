import { expect, test } from 'vitest'
import { normalCrossing } from '@/lib/geometry/algebra'
import type { LearningCoefficient } from '@/lib/geometry/learning-coefficient'
import { aitkenLimit, freeEnergyAsymptote, logarithmicGrowth } from './asymptotics'
import { landscapes } from './index'
import type { Landscape } from './landscape'
import type { Interval } from './optimal-set'
import { partitionFunction } from './partition-function'

const LARGE = [1e16, 1e18, 1e20] as const
const flat = landscapes.filter(({ dimension }) => dimension < 3)

/** λ(t) of a landscape over a box at three values of t in geometric progression. */
function effectiveLambdas(
  landscape: Landscape,
  box: readonly Interval[],
  ts: readonly [number, number, number] = LARGE,
) {
  return ts.map((t) => {
    const { effectiveLambda, error } = partitionFunction(landscape, t, { box, tolerance: 1e-6 })
    expect(error.effectiveLambda).toBeLessThan(1e-3)
    return effectiveLambda
  })
}

/** The law of Z⁰(t) ~ C t^(−λ) (log t)^(m−1), each multiplicity in its own way. */
function expectLaw(coefficient: LearningCoefficient, lambdas: readonly number[], bound: number) {
  const [a = NaN, b = NaN, c = NaN] = lambdas
  const lambda = coefficient.lambda.valueOf()
  if (coefficient.multiplicity === 1)
    expect(Math.abs(aitkenLimit(a, b, c) - lambda)).toBeLessThan(bound)
  else
    expect(
      Math.abs(logarithmicGrowth(coefficient, a, c, Math.log(LARGE[2] / LARGE[0])) - 1),
    ).toBeLessThan(bound)
}

test.each(flat)('$id: Z⁰(t) obeys the law of its λ and m at t = 1e16, 1e18, 1e20', (member) => {
  expectLaw(member.coefficient, effectiveLambdas(member, member.domain), 1e-3)
})

const points = flat.flatMap((member) =>
  member.points
    .filter((point) => member.points.length > 1 || point.multiplicity > 1)
    .map((point) => ({ ...point, id: member.id, member })),
)

test.each(points)('$id: near "$name" alone, Z⁰(t) obeys the law of the local λ and m', (row) => {
  const box = row.at.map((value, i): Interval => {
    const [low, high] = row.member.domain[i]!
    return [Math.max(low, value - 0.1), Math.min(high, value + 0.1)]
  })
  expectLaw(row, effectiveLambdas(row.member, box), 2e-3)
})

test('the law has power: neighbouring λ, and another m, are refuted', () => {
  const cusp = landscapes.find(({ id }) => id === 'cusp')!
  const [a = NaN, b = NaN, c = NaN] = effectiveLambdas(cusp, cusp.domain)
  expect(Math.abs(aitkenLimit(a, b, c) - 2 / 5)).toBeGreaterThan(1e-2)
  const crossing = landscapes.find(({ id }) => id === 'crossing')!
  const lambdas = effectiveLambdas(crossing, crossing.domain)
  const wrong = { ...crossing.coefficient, multiplicity: 3 }
  expect(() => expectLaw(wrong, lambdas, 0.5)).toThrow()
  expect(() => expectLaw({ ...wrong, multiplicity: 1 }, lambdas, 5e-3)).toThrow()
})

test('the asymptote has the sign of the free energy: more multiplicity, less energy', () => {
  expect(freeEnergyAsymptote(normalCrossing([1, 1]), Math.E)).toBeCloseTo(0.5, 14)
  expect(freeEnergyAsymptote(normalCrossing([1, 1]), 1e6)).toBeLessThan(
    freeEnergyAsymptote(normalCrossing([1]), 1e6),
  )
  expect(() => freeEnergyAsymptote(normalCrossing([1]), 1)).toThrow(
    't must be finite and > 1, got 1',
  )
  expect(() => logarithmicGrowth(normalCrossing([1]), 1, 2, 3)).toThrow(
    'multiplicity must be above 1',
  )
})

test("Aitken's process finds the limit of a geometric approach, and keeps a constant", () => {
  expect(aitkenLimit(1 + 0.5, 1 + 0.05, 1 + 0.005)).toBeCloseTo(1, 14)
  expect(aitkenLimit(2, 2, 2)).toBe(2)
})
