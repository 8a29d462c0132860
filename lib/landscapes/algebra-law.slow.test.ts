import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCrossing, sumCoefficient } from '@/lib/geometry/algebra'
import { logarithmicGrowth } from './asymptotics'
import { difference, power, product, sum, variable } from './expression'
import { partitionFunction } from './partition-function'
import { coefficient, polynomialLandscape } from './polynomial-landscape'

const plane = [
  [-1, 1],
  [-1, 1],
] as const

/** A landscape that is only integrated: what it says of itself does not matter. */
const bare = (loss: Parameters<typeof polynomialLandscape>[0]['loss'], priorExponents = [0, 0]) =>
  polynomialLandscape({
    id: 'bare',
    title: '',
    loss,
    domain: plane,
    priorExponents,
    optimalSet: [],
    coefficient: coefficient(1, 1, 1),
    source: '',
  })

const [x, y] = [variable(0), variable(1)]
const halfPower = fc.integer({ min: 1, max: 3 })
const priorPower = fc.integer({ min: 0, max: 2 })
const runs = { numRuns: 25 }

test('normal crossings under power priors: the rule for λ and m is the law of the integral', () => {
  fc.assert(
    fc.property(halfPower, halfPower, priorPower, priorPower, (k1, k2, h1, h2) => {
      const law = normalCrossing([k1, k2], [h1, h2])
      const crossing = bare(product(power(x, 2 * k1), power(y, 2 * k2)), [h1, h2])
      const [first = NaN, second = NaN] = [1e20, 1e24].map(
        (t) => partitionFunction(crossing, t, { tolerance: 1e-6 }).effectiveLambda,
      )
      if (law.multiplicity === 1) expect(second).toBeCloseTo(law.lambda.valueOf(), 2)
      else expect(logarithmicGrowth(law, first, second, Math.log(1e4))).toBeCloseTo(1, 3)
    }),
    runs,
  )
})

test('sums in disjoint variables: partition functions multiply and λ adds', () => {
  fc.assert(
    fc.property(halfPower, halfPower, (k1, k2) => {
      const bowl = bare(sum(power(x, 2 * k1), power(y, 2 * k2)))
      const law = sumCoefficient(normalCrossing([k1]), normalCrossing([k2]))
      const { value, effectiveLambda } = partitionFunction(bowl, 1e16)
      expect(effectiveLambda).toBeCloseTo(law.lambda.valueOf(), 8)
      const sides = [k1, k2].map((k) => {
        const side = polynomialLandscape({
          id: 'side',
          title: '',
          loss: power(x, 2 * k),
          domain: [[-1, 1]],
          optimalSet: [],
          coefficient: normalCrossing([k]),
          source: '',
        })
        return partitionFunction(side, 1e16).value
      })
      expect(value / (sides[0]! * sides[1]!)).toBeCloseTo(1, 8)
    }),
    runs,
  )
})

test('exchanging the coordinates changes nothing', () => {
  fc.assert(
    fc.property(halfPower, halfPower, fc.integer({ min: 1, max: 4 }), (k, l, c) => {
      const of = (a: typeof x, b: typeof x) =>
        bare(
          sum(power(difference(power(a, k), power(b, l)), 2), product(c, power(a, 4), power(b, 2))),
        )
      const t = 1e3
      const here = partitionFunction(of(x, y), t)
      const there = partitionFunction(of(y, x), t)
      const bound = here.error.freeEnergy + there.error.freeEnergy
      expect(Math.abs(here.freeEnergy - there.freeEnergy)).toBeLessThan(bound + 1e-9)
      expect(here.effectiveLambda).toBeCloseTo(there.effectiveLambda, 5)
    }),
    runs,
  )
})

test('scaling K by c is moving t to ct, so that λ and m stay', () => {
  fc.assert(
    fc.property(halfPower, halfPower, fc.integer({ min: 2, max: 1000 }), (k1, k2, c) => {
      const K = product(power(x, 2 * k1), power(y, 2 * k2))
      const scaled = partitionFunction(bare(product(c, K)), 100)
      const moved = partitionFunction(bare(K), 100 * c)
      expect(scaled.freeEnergy).toBeCloseTo(moved.freeEnergy, 9)
    }),
    runs,
  )
})
