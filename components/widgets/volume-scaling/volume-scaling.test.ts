import { expect, test } from 'vitest'
import { landscapes } from '@/lib/landscapes/index'
import { climbedLadder } from '@/lib/landscapes/volume-ladder'
import { describe } from './describe'
import { scalingOf } from './frame'
import { knobs } from './params'

const crossing = climbedLadder({ landscape: 'crossing', decades: 6, stepsPerDecade: 4 })
const bowl = climbedLadder({ landscape: 'bowl', decades: 4, stepsPerDecade: 4 })

test('at ε = 10⁻³ the slope of the crossing is 0.11 below its λ, as ½ − 1/(2 + log 1/ε)', () => {
  const { slope, lambda, volume } = scalingOf(crossing, 1e-3)
  expect(slope).toBeCloseTo(0.5 - 1 / (2 + Math.log(1000)), 3)
  expect(lambda - slope).toBeGreaterThan(0.1)
  expect(volume).toBeCloseTo(Math.sqrt(1e-3) * (1 + Math.log(1000) / 2), 3)
})

test('the slope of a regular bowl is λ = 1 at every level that fits the box', () => {
  for (const level of [0.1, 1e-2, 1e-3]) expect(scalingOf(bowl, level).slope).toBeCloseTo(1, 3)
})

test('below the last level that was climbed the last one is read, and named', () => {
  const { level, volume } = scalingOf(bowl, 1e-9)
  expect(level).toBeCloseTo(1e-4, 12)
  expect(volume).toBeCloseTo((Math.PI / 4) * 1e-4, 7)
})

test('every loss that is offered is a landscape of the library', () => {
  const known = landscapes.map(({ id }) => id)
  for (const id of Object.keys(knobs.landscape.options)) expect(known).toContain(id)
})

test('the words tell of the logarithm where there is one, and only there', () => {
  expect(describe(scalingOf(crossing, 1e-3))).toContain('one over log 1/ε')
  expect(describe(scalingOf(bowl, 1e-3))).toContain('no logarithm')
})
