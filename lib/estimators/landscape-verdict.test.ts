import { expect, test } from 'vitest'
import { foldIn, keyOf } from '@/lib/random/key'
import { wholeLandscapeChain } from './landscape-chain'
import { landscapeVerdict } from './landscape-verdict'

const request = {
  landscape: 'bowl',
  key: keyOf(3),
  nBeta: 100,
  localization: 0,
  stepSize: 1e-3,
  drawCount: 4000,
}
const parts = [0, 1, 2, 3].map((c) =>
  wholeLandscapeChain({ ...request, key: foldIn(request.key, c) }),
)

test('chains in a bowl of two weights estimate λ = 1, raised by their steps, within their error', () => {
  const { estimate, drawCount } = landscapeVerdict({ request, parts })
  expect(drawCount).toBe(4000)
  expect(estimate.mcse.value).toBeLessThan(0.1)
  // Along h w²/2 unadjusted steps ε have the variance 1 / (h (1 − ε h/4)); here h = 2 nβ.
  const raised = 1 / (1 - (request.stepSize * 2 * request.nBeta) / 4)
  expect(Math.abs(estimate.llc - raised)).toBeLessThan(4 * estimate.mcse.value)
})

test('what one chain has more than the others does not count', () => {
  const [first, ...rest] = parts
  const short = {
    positions: first!.positions.slice(0, 2000),
    losses: first!.losses.slice(0, 1000),
  }
  const cut = rest.map(({ positions, losses }) => ({
    positions: positions.slice(0, 2000),
    losses: losses.slice(0, 1000),
  }))
  expect(landscapeVerdict({ request, parts: [short, ...rest] })).toEqual(
    landscapeVerdict({ request, parts: [short, ...cut] }),
  )
})

test('a run without a chain has no verdict', () => {
  expect(() => landscapeVerdict({ request, parts: [] })).toThrow(/at least one chain/)
})
