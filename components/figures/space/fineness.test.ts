import { expect, test } from 'vitest'
import { LADDER, paceKeeper } from './fineness'

const [finest] = LADDER
const quickest = LADDER.at(-1)!

/** What is chosen once so many pictures were drawn on a machine that takes so long for the finest. */
const chosenAfter = (pictures: number, milliseconds: number) => {
  const pace = paceKeeper()
  for (let k = 0; k < pictures; k++) {
    const fineness = pace.choose(false)
    pace.tell(fineness, fineness.cost * milliseconds)
  }
  return pace.choose(false)
}

test('a quick machine draws a movement as finely as a rest', () => {
  expect(chosenAfter(10, 6)).toBe(finest)
})

test('a slow machine draws a movement more coarsely, from the second picture on', () => {
  expect(chosenAfter(1, 300)).toBe(quickest)
  expect(chosenAfter(10, 30)).toBe(LADDER[1])
})

test('a machine that was busy for a while comes back to the finest', () => {
  const pace = paceKeeper()
  pace.tell(finest, 400)
  expect(pace.choose(false)).toBe(quickest)
  for (let k = 0; k < 12; k++) pace.tell(pace.choose(false), 4 * pace.choose(false).cost)
  expect(pace.choose(false)).toBe(finest)
})

test('a picture at rest is the finest, however slow the machine', () => {
  const pace = paceKeeper()
  pace.tell(finest, 10_000)
  expect(pace.choose(true)).toBe(finest)
})
