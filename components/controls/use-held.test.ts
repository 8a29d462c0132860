import { afterEach, expect, test, vi } from 'vitest'
import { createHeld } from './use-held'

afterEach(() => {
  vi.useRealTimers()
})

function recorded() {
  vi.useFakeTimers()
  const given: object[] = []
  const held = createHeld<Record<string, number>>()
  held.giveTo((changes) => void given.push(changes))
  return { given, ...held }
}

test('what is held is given at once when the answer comes, the newest of each knob', () => {
  const { given, hold, release } = recorded()
  hold({ n: 1 })
  hold({ beta: 2 })
  expect(hold({ n: 3 })).toEqual({ n: 3, beta: 2 })
  expect(given).toEqual([])
  release()
  expect(given).toEqual([{ n: 3, beta: 2 }])
})

test('an answer that takes long is not waited for, however often the hand moves', () => {
  const { given, hold } = recorded()
  hold({ n: 1 })
  vi.advanceTimersByTime(120)
  hold({ n: 2 })
  vi.advanceTimersByTime(120)
  expect(given).toEqual([{ n: 2 }])
})

test('what was given is not given again', () => {
  const { given, hold, release } = recorded()
  hold({ n: 1 })
  release()
  release()
  vi.advanceTimersByTime(1000)
  expect(given).toHaveLength(1)
})
