import { expect, test } from 'vitest'
import { later } from './later'
import type { Run } from './task'

const run: Run<number> = { report: () => {}, progress: () => {}, pause: async () => {} }

test('code that could not be fetched is fetched again at the next request, and then kept', async () => {
  let fetches = 0
  const task = later(async () => {
    if (++fetches === 1) throw new TypeError('no network')
    return (input: number) => 2 * input
  })
  await expect(async () => task(1, run)).rejects.toThrow('no network')
  expect(await task(2, run)).toBe(4)
  expect(await task(3, run)).toBe(6)
  expect(fetches).toBe(2)
})
