import { expect, test } from 'vitest'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { keyOf } from '@/lib/random/key'
import type { Transition, State } from './kernel'
import { noiseless, type NoisyTarget } from './noisy-target'
import { pressedAgainstWalls } from './reference-targets'
import { rmspropSgld } from './rmsprop-sgld'
import { drawsOf } from './draws'
import { sgld } from './sgld'
import { sgnht } from './sgnht'
import { unbounded } from './target'

/** N(0, 1/κ), whose gradient is told with a noise of the given standard deviation. */
function normalOfPrecision(kappa: number, noise = 0): NoisyTarget {
  return {
    ...unbounded(1),
    noisyGradient: (draws, position, gradient) => {
      gradient[0] = -kappa * position[0]! + noise * draws.normal()
    },
  }
}

/** E[w²] of one chain, with its Monte Carlo standard error. */
function secondMoment<S extends State>(
  transition: Transition<S>,
  drawCount: number,
  coordinate = 0,
) {
  const start = new Float64Array(coordinate + 1).fill(0.1)
  const { positions } = drawsOf(keyOf(1), transition, start, {
    discarded: 1000,
    drawCount,
    thin: 1,
  })
  const squares = positions.map((w) => w * w)
  const mean = squares.reduce((sum, square) => sum + square, 0) / drawCount
  return { mean, mcse: mcseMean([squares]).value }
}

test.each([
  { kappa: 1, epsilon: 0.1 },
  { kappa: 1, epsilon: 2 },
  { kappa: 146, epsilon: 0.01 },
  { kappa: 146, epsilon: 0.02 },
])('SGLD at κ = $kappa, ε = $epsilon has variance 1 / (κ (1 − εκ/4))', ({ kappa, epsilon }) => {
  const { mean, mcse } = secondMoment(
    sgld(normalOfPrecision(kappa), { stepSize: epsilon }),
    100_000,
  )
  const biased = 1 / (kappa * (1 - (epsilon * kappa) / 4))
  expect(Math.abs(mean - biased)).toBeLessThan(4 * mcse)
  expect(mcse).toBeLessThan(0.03 * biased)
})

test('SGLD explodes where εκ exceeds 4', () => {
  const { mean } = secondMoment(sgld(normalOfPrecision(4.1), { stepSize: 1 }), 1000)
  expect(mean > 1e6 || Number.isNaN(mean)).toBe(true)
})

test('minibatch noise of variance s² adds ε s²/4 to each unit of the noise of SGLD', () => {
  // AR(1): w ← (1 − εκ/2) w + N(0, ε + ε² s²/4), whose variance is that over εκ (1 − εκ/4)
  const [kappa, epsilon, s] = [10, 0.05, 8]
  const target = normalOfPrecision(kappa, s)
  const { mean, mcse } = secondMoment(sgld(target, { stepSize: epsilon }), 100_000)
  const biased = (1 + (epsilon * s * s) / 4) / (kappa * (1 - (epsilon * kappa) / 4))
  expect(Math.abs(mean - biased)).toBeLessThan(4 * mcse)
  expect(mcse).toBeLessThan(0.03 * biased)
})

test('the thermostat takes out the noise of minibatches that SGLD at a like step keeps', () => {
  const noisy = normalOfPrecision(1, 5)
  const { mean, mcse } = secondMoment(sgnht(noisy, { stepSize: 0.02, diffusion: 1 }), 400_000)
  expect(Math.abs(mean - 1)).toBeLessThan(4 * mcse + 0.02) // the bias is of the order of the step
  expect(mcse).toBeLessThan(0.03)
})

test('RMSProp scaling errs by 5 % at a step where SGLD doubles a variance', () => {
  const [kappa, stepSize] = [100, 0.02]
  const settings = { stepSize, decay: 0.999, damping: 0.1 }
  const scaled = secondMoment(rmspropSgld(normalOfPrecision(kappa), settings), 100_000)
  const plain = secondMoment(sgld(normalOfPrecision(kappa), { stepSize }), 100_000)
  // G settles near 1/√κ, so that the bias is that of SGLD at the step ε / √κ
  expect(Math.abs(scaled.mean * kappa - 1 / (1 - (stepSize * 10) / 4))).toBeLessThan(
    4 * scaled.mcse * kappa + 0.02,
  )
  expect(Math.abs(plain.mean * kappa - 2)).toBeLessThan(4 * plain.mcse * kappa)
  expect(scaled.mcse * kappa).toBeLessThan(0.03)
})

/** By how much SGLD misses the first mean of a density that its walls press on. */
function errorAtWalls(stepSize: number) {
  const { positions } = drawsOf(
    keyOf(3),
    sgld(noiseless(pressedAgainstWalls), { stepSize }),
    pressedAgainstWalls.start,
    { discarded: 1000, drawCount: 200_000, thin: 1 },
  )
  const first = Float64Array.from({ length: 200_000 }, (_, i) => positions[2 * i]!)
  const mean = first.reduce((sum, w) => sum + w, 0) / first.length
  return { error: mean - pressedAgainstWalls.moments[0]!.values[0]!, mcse: mcseMean([first]).value }
}

test('mirrored at a wall that a force presses on, SGLD errs less as its step shrinks', () => {
  const [coarse, fine] = [errorAtWalls(0.2), errorAtWalls(0.02)]
  expect(Math.abs(coarse.error)).toBeGreaterThan(4 * coarse.mcse)
  expect(Math.abs(fine.error)).toBeLessThan(4 * fine.mcse + 0.25 * Math.abs(coarse.error))
})
