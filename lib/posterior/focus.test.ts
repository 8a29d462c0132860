import { expect, test } from 'vitest'
import { models } from '@/lib/models/index'
import { likelihoodOf } from '@/lib/models/likelihood'
import { productRegression } from '@/lib/models/product-regression'
import { keyOf } from '@/lib/random/key'
import { chartOf } from './chart'
import { posteriorCubature } from './cubature'
import { expectationsOf } from './expectations'
import { focusOn } from './focus'
import { directLosses } from './line'

const DEPTH = 40

/** A line on which β n L_n is ½ precision (a − mode)², under N(0, 1). */
function spike(mode: number, precision: number) {
  const likelihood = likelihoodOf({
    along: () => (firsts, losses) => {
      for (const [k, a] of firsts.entries()) losses[k] = 0.5 * precision * (a - mode) ** 2
    },
    terms: () => () => {},
  })
  return { likelihood, beta: 1, chart: chartOf({ kind: 'normal', mean: 0, sd: 1 }, DEPTH + 5) }
}

test.each([1e2, 1e4, 1e6, 1e8])(
  'no spike of precision %d falls through the points of a round',
  (precision) => {
    // oxfmt-ignore
    for (let mode = -7; mode <= 7; mode += 0.0731) {
    const source = spike(mode, precision)
    const { edges } = focusOn(source, directLosses(source, []), DEPTH, -Infinity)
    const centre = (precision * mode) / (precision + 1)
    const reach = Math.sqrt((2 * DEPTH) / (precision + 1))
    expect(edges[0]!).toBeLessThan(centre - 0.99 * reach)
    expect(edges.at(-1)!).toBeGreaterThan(centre + 0.99 * reach)
  }
  },
)

test('what does not tell a from b keeps their moments alike at n = 10,000', () => {
  const sample = productRegression.draw(keyOf(2), [1, 1], 10_000)
  const prior = models.find(({ name }) => name === 'relu-regression')!.prior
  const cubature = posteriorCubature({ model: productRegression, sample, prior, beta: 1 })
  const { secondMoment, fourthMoment } = expectationsOf(cubature, 'fine')
  for (const [a, b] of [secondMoment, fourthMoment]) expect(a! / b!).toBeCloseTo(1, 9)
})
