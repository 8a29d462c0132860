import { expect, test } from 'vitest'
import { streamed } from './streamed'
import { Cancelled, type Run } from './task'

function* counting(to: number): Generator<number, number> {
  for (let i = 0; i < to; i++) yield i
  return to
}

test('the first step is reported, the last one is the answer', async () => {
  const reported: number[] = []
  const run: Run<number> = { report: (n) => reported.push(n), progress() {}, pause: async () => {} }
  expect(await streamed(counting(5), run)).toBe(5)
  expect(reported[0]).toBe(0)
})

test('a run that is no longer wanted stops at its pause', async () => {
  let steps = 0
  function* endless(): Generator<number, number> {
    for (;;) yield steps++
  }
  const run: Run<number> = {
    report() {},
    progress() {},
    pause: async () => {
      throw new Cancelled('enough')
    },
  }
  await expect(streamed(endless(), run)).rejects.toThrow('enough')
  expect(steps).toBe(1)
})
