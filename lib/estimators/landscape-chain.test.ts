import { expect, test } from 'vitest'
import { foldIn, keyOf } from '@/lib/random/key'
import { landscapeChain, wholeLandscapeChain } from './landscape-chain'
import { llcOf } from './llc'
import { expectedLlc } from './quadratic-bias'

const request = {
  landscape: 'bowl',
  key: keyOf(1),
  nBeta: 100,
  localization: 20,
  stepSize: 2e-3,
  drawCount: 800,
}

test('on a bowl the chains have the bias of the formula for γ and for the step', () => {
  const { nBeta, localization, stepSize } = request
  const losses = Array.from({ length: 4 }, (_, c) => {
    const key = foldIn(keyOf(2), c)
    return wholeLandscapeChain({ ...request, key, drawCount: 20_000 }).losses
  })
  const { llc, mcse } = llcOf({ losses, lossAtCenter: 0, nBeta })
  // K = w₁² + w₂² has the curvatures 2 and 2
  const expected = expectedLlc({ curvatures: [2, 2], nBeta, localization, stepSize })
  expect(Math.abs(llc - expected)).toBeLessThan(4 * mcse.value)
  expect(mcse.value).toBeLessThan(0.03)
  expect(Math.abs(1 - expected)).toBeGreaterThan(0.01)
})

test('what is shown on the way is the beginning of the whole', () => {
  const parts = [...landscapeChain(request)]
  const whole = wholeLandscapeChain(request)
  expect(parts).toHaveLength(5)
  expect(parts.at(-1)).toEqual(whole)
  for (const { positions, losses } of parts) {
    expect(positions).toEqual(whole.positions.subarray(0, positions.length))
    expect(losses).toEqual(whole.losses.subarray(0, losses.length))
  }
})

test.each([
  { change: { nBeta: 0 }, says: 'nBeta must be positive and finite, got 0' },
  { change: { localization: -1 }, says: 'localization must be non-negative and finite, got -1' },
  { change: { stepSize: NaN }, says: 'stepSize must be positive and finite, got NaN' },
  { change: { drawCount: 1.5 }, says: 'drawCount must be a positive integer, got 1.5' },
  { change: { landscape: 'parabola' }, says: 'landscape must have 2 parameters, got parabola' },
])('a chain refuses what is out of range: $says', ({ change, says }) => {
  expect(() => wholeLandscapeChain({ ...request, ...change })).toThrow(says)
})
