import { expect, test } from 'vitest'
import { initialParams } from '@/components/controls/params'
import { freeEnergyRace } from '@/lib/learning-curves/free-energy-race'
import { describe } from './describe'
import { raceOf, type RaceParams, requestOf, SIZES } from './frame'
import { knobs } from './params'

const raceAt = (changes: Partial<RaceParams>) => {
  const params = { ...initialParams(knobs), ...changes }
  return raceOf(freeEnergyRace(requestOf(params)), params)
}

test('for the regular model all three grow as half of log n', () => {
  const { slopes } = raceAt({ model: 'line', from: 1000, to: 1e6 })
  expect(slopes.bic).toBeCloseTo(0.5, 10)
  expect(slopes.singular).toBeCloseTo(0.5, 10)
  expect(slopes.exact).toBeCloseTo(0.5, 3)
})

test('for N(ab, 1) BIC grows twice as fast as λ, and the exact slope agrees with the singular law', () => {
  const { slopes, excess } = raceAt({ from: 1e4, to: 1e6 })
  expect(slopes.bic).toBeCloseTo(1, 10)
  expect(Math.abs(slopes.exact - slopes.singular)).toBeLessThan(0.02)
  expect(excess).toBeGreaterThan(7)
})

test('the ends of the interval come in order, and never as one', () => {
  expect(raceAt({ from: 1e4, to: 100 }).ends).toEqual(raceAt({ from: 100, to: 1e4 }).ends)
  const { ends, slopes } = raceAt({ from: 10, to: 10 })
  expect(ends).toEqual([0, 1])
  expect(slopes.exact).toBeGreaterThan(0)
})

test('the sizes are whole and grow from 10 to a million', () => {
  expect(SIZES.slice(0, 5)).toEqual([10, 18, 32, 56, 100])
  expect(SIZES.at(-1)).toBe(1e6)
})

test('the words say by how many nats BIC is off', () => {
  const params = initialParams(knobs)
  expect(describe(raceAt({}), params)).toMatch(
    /At n = 10.000 half of BIC is 5\.\d\d nats too large/,
  )
})
