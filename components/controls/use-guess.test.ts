import fc from 'fast-check'
import { expect, test } from 'vitest'
import { number } from './knobs'
import { readGuess } from './use-guess'

const knobs = { slope: number({ label: 'slope', initial: -0.3, min: -1, max: 0, step: 0.01 }) }

test('a stored guess is read back', () => {
  const guess = { values: { slope: -0.42 }, isMade: true }
  expect(readGuess(knobs, JSON.stringify(guess))).toEqual(guess)
})

test('whatever stands in storage, the guess is in range', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { values } = readGuess(knobs, text)
      expect(values.slope).toBeGreaterThanOrEqual(-1)
      expect(values.slope).toBeLessThanOrEqual(0)
    }),
  )
  expect(readGuess(knobs, '{"values":{"slope":9},"isMade":1}')).toEqual({
    values: { slope: 0 },
    isMade: false,
  })
})

test('a guess that lacks a number was not made', () => {
  expect(readGuess(knobs, '{"isMade":true}')).toEqual({ values: { slope: -0.3 }, isMade: false })
})
