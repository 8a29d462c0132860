import { expect, test } from 'vitest'
import type { Prior } from './prior'
import { checkPrior, logPrior, logPriorAt, supportOf } from './prior'

const priors: readonly { name: string; prior: Prior }[] = [
  { name: 'normal', prior: { kind: 'normal', mean: 1, sd: 0.5 } },
  { name: 'uniform', prior: { kind: 'uniform', lo: -2, hi: 3 } },
  { name: 'beta', prior: { kind: 'beta', a: 2.5, b: 4 } },
  { name: 'vanishing power', prior: { kind: 'power', exponent: 3, radius: 2 } },
]

test.each(priors)('a $name prior integrates to one', ({ prior }) => {
  const [lo, hi] = prior.kind === 'normal' ? [-7, 9] : supportOf(prior)
  const count = 200_000
  let sum = 0
  for (let k = 0; k < count; k++)
    sum += Math.exp(logPrior(prior, lo + ((k + 0.5) * (hi - lo)) / count))
  expect((sum * (hi - lo)) / count).toBeCloseTo(1, 8)
})

test('outside its support a prior is zero, and a factor of zero beats log 0', () => {
  expect(logPrior({ kind: 'uniform', lo: 0, hi: 1 }, 1.001)).toBe(-Infinity)
  expect(logPrior({ kind: 'beta', a: 1, b: 1 }, 0)).toBeCloseTo(0, 14)
  expect(logPrior({ kind: 'beta', a: 2, b: 1 }, 0)).toBe(-Infinity)
  expect(logPrior({ kind: 'power', exponent: 0, radius: 1 }, 0)).toBeCloseTo(-Math.LN2, 14)
  expect(logPrior({ kind: 'normal', mean: 0, sd: 1 }, NaN)).toBe(-Infinity)
})

test('independent priors multiply', () => {
  const [first, second] = [priors[0]!.prior, priors[1]!.prior]
  expect(logPriorAt([first, second], [0.3, 1])).toBe(logPrior(first, 0.3) + logPrior(second, 1))
  expect(() => logPriorAt([first], [1, 2])).toThrow('position must have 1 coordinates, got 2')
})

test.each([
  { prior: { kind: 'normal', mean: NaN, sd: 1 }, message: 'mean of the normal prior' },
  { prior: { kind: 'normal', mean: 0, sd: 0 }, message: 'positive and finite, got 0' },
  { prior: { kind: 'uniform', lo: 1, hi: 1 }, message: 'greater than lo = 1, got 1' },
  { prior: { kind: 'uniform', lo: -Infinity, hi: 1 }, message: 'finite, got -Infinity' },
  { prior: { kind: 'beta', a: -1, b: 1 }, message: 'a of the beta prior' },
  { prior: { kind: 'power', exponent: -1, radius: 1 }, message: 'above -1, got -1' },
] as const)('$message is refused', ({ prior, message }) => {
  expect(() => checkPrior(prior)).toThrow(message)
})
