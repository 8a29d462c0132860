import { expect, test } from 'vitest'
import type { SetupName } from './setup'
import { setupBench, type PriorName } from './setup-bench'

const names: readonly SetupName[] = ['location', 'square', 'product', 'sum', 'mixture', 'tanh']
const priors: readonly PriorName[] = ['uniform', 'normal', 'power']

test.each(names)('the landscape of %s is finite, and the prior at most one', (model) => {
  for (const truth of [-1.5, 0, 0.5])
    for (const prior of priors) {
      const frame = setupBench({ model, truth, prior, a: 1, b: -1 })
      expect(frame.loss.length).toBe(frame.size ** frame.bounds.length)
      expect(frame.loss.every((loss) => loss >= 0 && Number.isFinite(loss))).toBe(true)
      expect(Math.max(...frame.prior)).toBe(1)
      expect(Number.isFinite(frame.excess)).toBe(true)
    }
})

test('a guess on W₀ has no excess, and its curve is the truth', () => {
  const { excess, curve } = setupBench({ model: 'product', truth: 0.5, prior: 'normal', a: 2, b: 0.25 }) // oxfmt-ignore
  expect(excess).toBe(0)
  expect(Array.from(curve.guess)).toEqual(Array.from(curve.truth))
})

test('the prior changes neither the landscape nor its optimal set', () => {
  const [one, ...others] = priors.map((prior) =>
    setupBench({ model: 'tanh', truth: 0, prior, a: 1, b: 1 }),
  )
  for (const other of others) {
    expect(other.loss).toEqual(one!.loss)
    expect(other.optimal).toEqual(one!.optimal)
  }
})

test('a density integrates to one over the range that is drawn, but for its tails', () => {
  const { curve } = setupBench({ model: 'mixture', truth: 1, prior: 'uniform', a: 0.3, b: 1 })
  const width = curve.at[1]! - curve.at[0]!
  expect(curve.guess.reduce((sum, value) => sum + value * width, 0)).toBeCloseTo(1, 3)
})
