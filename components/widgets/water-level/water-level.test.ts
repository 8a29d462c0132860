import { expect, test } from 'vitest'
import { readGuess } from '@/components/controls/use-guess'
import { initialParams } from '@/components/controls/params'
import { describe } from './describe'
import { waterLevel } from './frame'
import { FLOOR, guessKnobs, knobs } from './params'

const made = readGuess(guessKnobs, '{"values":{"octic":0.2},"isMade":true}')

test('at ε = 10⁻⁴ a hundredth of w² is wet, and almost a third of w⁸', () => {
  const { wells } = waterLevel({ level: 1e-4, k: '1' })
  expect(wells.map(({ volume }) => volume)).toEqual([
    expect.closeTo(0.01, 12),
    expect.closeTo(0.1, 12),
    expect.closeTo(10 ** (-2 / 3), 12),
    expect.closeTo(Math.sqrt(0.1), 12),
  ])
})

test('halving ε leaves 2^(−λ) of the wet interval', () => {
  const low = waterLevel({ level: 0.02, k: '3' })
  const high = waterLevel({ level: 0.04, k: '3' })
  expect(low.chosen.volume / high.chosen.volume).toBeCloseTo(low.kept, 12)
})

test('the words keep the answer to themselves until the guess is made', () => {
  const frame = waterLevel(initialParams(knobs))
  const open = describe(frame, readGuess(guessKnobs, ''))
  expect(open).not.toMatch(/eighth|⅛|w⁴/)
  expect(describe(frame, made)).toContain('an eighth')
})

test('the handle of the guess stays in the plot, however far it is turned', () => {
  expect(knobs.level.min ** guessKnobs.octic.max).toBeGreaterThan(FLOOR)
})

test('the floor of the plot is below what is shown at the lowest level', () => {
  expect(waterLevel({ level: knobs.level.min, k: '1' }).chosen.volume).toBeGreaterThan(FLOOR)
})
