import { expect, test } from 'vitest'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { keyOf } from '@/lib/random/key'
import { correctedTempering } from './corrected-tempering'
import { drawsOf } from './draws'
import { kernelOf } from './kernel'
import { unbounded } from './target'
import type { TemperedTarget } from './tempered-target'

/** L̃(w) = (w − 0.5)²/2 in place of L(w) = w²/2: a surrogate that is visibly wrong. */
const surrogate: TemperedTarget = {
  ...unbounded(1),
  loss: ([w = 0]) => 0.5 * (w - 0.5) ** 2 + 7,
  logBase: ([w = 0]) => -0.005 * w * w,
  drawBase: (draws, position) => {
    position[0] = 10 * draws.normal()
  },
}
const loss = ([w = 0]: Float64Array) => 0.5 * w * w
const settings = {
  nBetas: Float64Array.of(4, 1, 0.2, 0),
  scales: Float64Array.of(1, 2, 4, 1),
  moveCount: 2,
}

test('the density is that of the wanted loss, whatever the surrogate', () => {
  const transition = correctedTempering({ surrogate, loss }, settings, 2)
  const length = { discarded: 200, drawCount: 50_000, thin: 1 }
  const { positions, logDensities } = drawsOf(keyOf(1), transition, Float64Array.of(1), length)
  const precision = 4.01
  for (const [power, truth] of [
    [1, 0],
    [2, 1 / precision],
    [4, 3 / precision ** 2],
  ] as const) {
    const values = positions.map((w) => w ** power)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const mcse = mcseMean([values]).value
    expect(Math.abs(mean - truth)).toBeLessThan(4 * mcse)
    expect(mcse).toBeLessThan(0.02)
  }
  const last = positions.at(-1)!
  expect(logDensities.at(-1)!).toBeCloseTo(-0.5 * precision * last * last, 10)
})

test('a step leaves its state alone, and the same key gives the same step', () => {
  const kernel = kernelOf(correctedTempering({ surrogate, loss }, settings, 2))
  const state = kernel.init(Float64Array.of(1))
  const before = structuredClone(state)
  const once = structuredClone(kernel.step(keyOf(2), state).state)
  expect(structuredClone(kernel.step(keyOf(2), state).state)).toEqual(once)
  expect(structuredClone(state)).toEqual(before)
})
