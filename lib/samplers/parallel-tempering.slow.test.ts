import { expect, test } from 'vitest'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { keyOf } from '@/lib/random/key'
import { drawsOf } from './draws'
import { kernelOf } from './kernel'
import { warmUpLadder } from './ladder-warm-up'
import { parallelTempering, type LadderSettings } from './parallel-tempering'
import { unbounded } from './target'
import type { TemperedTarget } from './tempered-target'

/** K(w) = (w + 1)² (w − 1)⁴ with a uniform prior on [−2, 2]: two wells, λ = 1/2 and 1/4. */
const twoWells: TemperedTarget = {
  dimension: 1,
  lower: Float64Array.of(-2),
  upper: Float64Array.of(2),
  loss: ([w = 0]) => (w + 1) ** 2 * (w - 1) ** 4,
  logBase: () => 0,
  drawBase: (draws, position) => {
    position[0] = 4 * draws.uniform() - 2
  },
}
const ladder: LadderSettings = {
  nBetas: Float64Array.of(1000, 100, 10, 1, 0),
  scales: Float64Array.of(0.1, 0.2, 0.4, 1, 1),
  moveCount: 2,
}

test.each([
  { n: 100, share: 0.902 },
  { n: 1000, share: 0.9422 },
  { n: 10_000, share: 0.9666 },
])('a chain started in one of two wells weighs both by their volumes at n = $n', ({ n, share }) => {
  const { settings, position } = warmUpLadder(keyOf(1), twoWells, {
    nBeta: n,
    start: Float64Array.of(-1),
    scales: Float64Array.of(1),
    sweepCount: 3000,
    moveCount: 2,
  })
  const length = { discarded: 0, drawCount: 40_000, thin: 1 }
  const { positions } = drawsOf(keyOf(2), parallelTempering(twoWells, settings), position, length)
  const isRight = positions.map((w) => (w > 0 ? 1 : 0))
  const mean = isRight.reduce((sum, one) => sum + one, 0) / isRight.length
  const mcse = mcseMean([isRight]).value
  expect(Math.abs(mean - share)).toBeLessThan(4 * mcse + 5e-5) // the truth is given to four digits
  expect(mcse).toBeLessThan(0.01)
})

test('without a hot rung the same chain never leaves its well', () => {
  const alone = { nBetas: Float64Array.of(1000), scales: Float64Array.of(0.1), moveCount: 2 }
  const { positions } = drawsOf(keyOf(3), parallelTempering(twoWells, alone), Float64Array.of(-1), {
    discarded: 0,
    drawCount: 10_000,
    thin: 1,
  })
  expect(positions.every((w) => w < 0)).toBe(true)
})

test('every exchange of a warmed-up ladder is rejected about equally often', () => {
  const { settings, position } = warmUpLadder(keyOf(4), twoWells, {
    nBeta: 10_000,
    start: Float64Array.of(1),
    scales: Float64Array.of(1),
    sweepCount: 4000,
    moveCount: 2,
  })
  const kernel = kernelOf(parallelTempering(twoWells, settings))
  const rejections = new Float64Array(settings.nBetas.length - 1)
  let state = kernel.init(position)
  for (let sweep = 0; sweep < 4000; sweep++) {
    const next = kernel.step(keyOf(100 + sweep), state)
    next.info.exchangeAcceptance.forEach((acceptance, rung) => {
      if (!Number.isNaN(acceptance)) rejections[rung]! += (1 - acceptance) / 2000
    })
    state = next.state
  }
  for (const rejection of rejections) expect(Math.abs(rejection - 0.32)).toBeLessThan(0.12)
})

test('a sweep leaves its state alone, and the same key gives the same sweep', () => {
  const kernel = kernelOf(parallelTempering(twoWells, ladder))
  const state = kernel.init(Float64Array.of(0.5))
  const before = structuredClone(state)
  const once = structuredClone(kernel.step(keyOf(5), state).state)
  kernel.step(keyOf(6), state)
  expect(structuredClone(kernel.step(keyOf(5), state).state)).toEqual(once)
  expect(structuredClone(state)).toEqual(before)
})

test('without draws from the base density the hottest rung walks, and the answer is the same', () => {
  const normal: TemperedTarget = {
    ...unbounded(1),
    loss: ([w = 0]) => 0.5 * (w - 1) ** 2,
    logBase: ([w = 0]) => -0.5 * w * w,
    drawBase: null,
  }
  const settings = {
    nBetas: Float64Array.of(9, 1, 0),
    scales: Float64Array.of(0.7, 2, 3),
    moveCount: 1,
  }
  const { positions } = drawsOf(keyOf(7), parallelTempering(normal, settings), Float64Array.of(0), {
    discarded: 500,
    drawCount: 50_000,
    thin: 1,
  })
  const mean = positions.reduce((sum, w) => sum + w, 0) / positions.length
  const mcse = mcseMean([positions]).value
  expect(Math.abs(mean - 0.9)).toBeLessThan(4 * mcse) // N(9/10, 1/10)
  expect(mcse).toBeLessThan(0.01)
})

function changed(change: Partial<LadderSettings>) {
  return () => parallelTempering(twoWells, { ...ladder, ...change })
}

test('bad ladders are named', () => {
  expect(changed({ nBetas: Float64Array.of(1, 2, 3, 4, 5) })).toThrow('nBetas must descend')
  expect(changed({ scales: Float64Array.of(1) })).toThrow('scales must have 5 entries, got 1')
  expect(changed({ moveCount: 0 })).toThrow('moveCount must be a positive integer, got 0')
  expect(() => parallelTempering(twoWells, ladder).init(Float64Array.of(3))).toThrow('got 3')
})
