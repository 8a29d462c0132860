import { expect, test } from 'vitest'
import { rankOf } from '@/lib/numerics/linear-algebra'
import { crossings } from './crossings'
import { curves } from './curves'
import { isolatedMinima } from './isolated-minima'
import { surfaces } from './surfaces'

/** Named points inside the boxes of analytic landscapes under a uniform prior. */
const cases = [...crossings, ...curves, ...isolatedMinima, ...surfaces]
  .filter(({ priorExponents }) => priorExponents.every((exponent) => exponent === 0))
  .flatMap((landscape) =>
    landscape.points
      .filter(({ at }) =>
        at.every((value, i) => {
          const [low, high] = landscape.domain[i]!
          return value > low && value < high
        }),
      )
      .map((point) => ({ name: `${landscape.id}, ${point.name}`, landscape, point })),
  )

test('there are points of every rank to try', () => {
  const ranks = cases.map(({ landscape, point }) => rankAt(landscape.hessian(point.at)))
  expect(new Set(ranks).size).toBeGreaterThan(1)
  expect(cases.length).toBeGreaterThan(8)
})

test.each(cases)(
  '$name: r/2 ≤ λ ≤ r/2 + (d − r)/4 for the rank r of ∇²K',
  ({ landscape, point }) => {
    const rank = rankAt(landscape.hessian(point.at))
    const lambda = point.lambda.valueOf()
    expect(lambda).toBeGreaterThanOrEqual(rank / 2)
    expect(lambda).toBeLessThanOrEqual(rank / 2 + (landscape.dimension - rank) / 4)
  },
)

function rankAt(hessian: Float64Array): number {
  const d = Math.sqrt(hessian.length)
  if (hessian.every((value) => value === 0)) return 0
  return rankOf(Array.from({ length: d }, (_, i) => [...hessian.subarray(i * d, (i + 1) * d)]))
}
