import { expect, test } from 'vitest'
import { aitkenLimit, logarithmicGrowth } from './asymptotics'
import { landscapes } from './index'
import { partitionFunction } from './partition-function'

const TS = [1e8, 1e10, 1e12] as const

test.each(landscapes.filter(({ dimension }) => dimension === 3))(
  '$id: in three dimensions, Z⁰(t) obeys the law of its λ and m at t = 1e8, 1e10, 1e12',
  (member) => {
    const [a = NaN, b = NaN, c = NaN] = TS.map(
      (t) => partitionFunction(member, t, { tolerance: 1e-4 }).effectiveLambda,
    )
    const { coefficient } = member
    if (coefficient.multiplicity === 1)
      expect(Math.abs(aitkenLimit(a, b, c) - coefficient.lambda.valueOf())).toBeLessThan(2e-3)
    else {
      const growth = logarithmicGrowth(coefficient, a, c, Math.log(TS[2] / TS[0]))
      expect(Math.abs(growth - 1)).toBeLessThan(0.03) // at m = 3 the next term is O(1/log² t)
    }
  },
  600_000,
)
