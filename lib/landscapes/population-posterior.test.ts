import { expect, test } from 'vitest'
import { landscape } from './index'
import { posteriorShare, posteriorWidth, widthSlope } from './population-posterior'

test.each([
  { t: 1, share: 0.6864 },
  { t: 100, share: 0.902 },
  { t: 1e4, share: 0.9666 },
])('the flat well has the share $share of the posterior at t = $t', ({ t, share }) => {
  const wells = landscape('two-wells')
  expect(posteriorShare(wells, t, [[0, 2]])).toBeCloseTo(share, 4)
  expect(posteriorShare(wells, t, [[-2, 0]])).toBeCloseTo(1 - share, 4)
})

test('the odds of the flat well grow like 2.893 t^(1/4)', () => {
  const share = posteriorShare(landscape('two-wells'), 1e12, [[0, 2]])
  expect(share / (1 - share) / 1e3).toBeCloseTo(2.893, 2)
})

test('shares respect the prior: under |w|, half of the quartic holds half', () => {
  expect(posteriorShare(landscape('jeffreys-prior'), 50, [[0, 1]])).toBeCloseTo(0.5, 12)
  expect(posteriorShare(landscape('vanishing-prior'), 0, [[-0.5, 0.5]])).toBeCloseTo(0.25, 12)
})

test('the width of a parabola is 1/√(2t), and widths shrink like t^(−1/(2k))', () => {
  expect(posteriorWidth(landscape('parabola'), 200)).toBeCloseTo(0.05, 12)
  for (const [id, k] of [
    ['parabola', 1],
    ['quartic', 2],
    ['sextic', 3],
    ['octic', 4],
  ] as const)
    expect(widthSlope(landscape(id), 1e4, 1e6)).toBeCloseTo(-1 / (2 * k), 6)
})

test('a width is asked of one parameter only', () => {
  expect(() => posteriorWidth(landscape('cusp'), 1)).toThrow('dimension of the landscape must be 1')
})
