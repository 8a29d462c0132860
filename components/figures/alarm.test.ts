import { afterEach, expect, test, vi } from 'vitest'
import { createAlarm } from './alarm'

afterEach(() => {
  vi.useRealTimers()
})

function counted() {
  vi.useFakeTimers()
  const rings: number[] = []
  const { ringIn, stop } = createAlarm()
  const ring = () => void rings.push(performance.now())
  return { rings, ringIn: (milliseconds: number) => ringIn(milliseconds, ring), stop }
}

test('an alarm that is put off rings once, as long after the last time as it was told', () => {
  const { rings, ringIn } = counted()
  const start = performance.now()
  for (let move = 0; move < 10; move++) {
    ringIn(100)
    vi.advanceTimersByTime(60)
  }
  expect(rings).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(rings).toEqual([start + 9 * 60 + 100])
})

test('an alarm that is put off starts no timer anew', () => {
  const { ringIn } = counted()
  const start = vi.spyOn(globalThis, 'setTimeout')
  for (let move = 0; move < 10; move++) ringIn(100)
  expect(start).toHaveBeenCalledTimes(1)
})

test('an alarm that is to ring sooner than before rings sooner', () => {
  const { rings, ringIn } = counted()
  const start = performance.now()
  ringIn(700)
  ringIn(50)
  vi.advanceTimersByTime(1000)
  expect(rings).toEqual([start + 50])
})

test('an alarm that was stopped does not ring, and can be set again', () => {
  const { rings, ringIn, stop } = counted()
  ringIn(100)
  stop()
  vi.advanceTimersByTime(1000)
  expect(rings).toEqual([])
  ringIn(100)
  vi.advanceTimersByTime(1000)
  expect(rings).toHaveLength(1)
})
