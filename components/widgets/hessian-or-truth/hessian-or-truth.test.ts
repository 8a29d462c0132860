import { expect, test } from 'vitest'
import { initialParams } from '@/components/controls/params'
import { landscape, landscapes } from '@/lib/landscapes/index'
import { climbedLadder } from '@/lib/landscapes/volume-ladder'
import { describe, limitWords } from './describe'
import { duelOf, placeNear } from './frame'
import { knobs } from './params'

const initial = initialParams(knobs)
const ladderOf = (id: string) => climbedLadder({ landscape: id, decades: 3, stepsPerDecade: 4 })
const [bowl, crossing, trough] = ['bowl', 'crossing', 'trough'].map(ladderOf)

test('for the bowl the ratio is 1 at every level that fits the box', () => {
  for (const ratio of duelOf(bowl!, initial).ratios) expect(ratio).toBeCloseTo(1, 4)
})

test('on a valley of the crossing the strip is √ε/|w₁| and the truth √ε (1 + ½ log 1/ε)', () => {
  const { hessian, ratio, at } = duelOf(crossing!, { ...initial, level: 0.01, place: 0.75 })
  expect(at).toEqual([0.5, 0])
  expect(hessian.inBox).toBeCloseTo(0.2, 10)
  expect(ratio).toBeCloseTo(2 / (1 + Math.log(10)), 4)
})

test('at the crossing itself the Hessian says nothing, and the ratio grows', () => {
  const duel = duelOf(crossing!, { ...initial, place: 0.5 })
  expect(duel.hessian.whole).toBe(Infinity)
  expect(duel.exponent).toBe(-0.5)
  expect(limitWords(duel)).toContain('to the power −0.5')
})

test('the ratio goes with ε to the power rank/2 − λ', () => {
  const { ratios, levels, exponent } = duelOf(trough!, initial)
  expect(exponent).toBe(-0.25)
  const measured =
    Math.log(ratios.at(-1)! / ratios.at(-5)!) / Math.log(levels.at(-1)! / levels.at(-5)!)
  expect(measured).toBeCloseTo(-0.25, 3)
})

test('the place nearest to a point of W₀ is that point', () => {
  expect(placeNear(landscape('crossing'), [0.5, 0.3])).toBe(0.75)
  const [x, y] = duelOf(ladderOf('circle'), {
    ...initial,
    place: placeNear(landscape('circle'), [0, 2]),
  }).at
  expect(Math.hypot(x, y - 1)).toBeLessThan(0.05)
})

test('every loss that is offered is a landscape of two parameters', () => {
  for (const id of Object.keys(knobs.landscape.options))
    expect(landscapes.find((one) => one.id === id)?.dimension).toBe(2)
})

test('the words name the shape that the Hessian gives', () => {
  expect(describe(duelOf(bowl!, initial))).toContain('an ellipse')
  expect(describe(duelOf(trough!, initial))).toContain('a strip without ends')
})
