import { expect, test } from 'vitest'
import { once } from './once'

test('nothing is computed before it is asked for, and nothing twice', () => {
  let times = 0
  const value = once(() => {
    times++
    return undefined
  })
  expect(times).toBe(0)
  expect([value(), value()]).toEqual([undefined, undefined])
  expect(times).toBe(1)
})
