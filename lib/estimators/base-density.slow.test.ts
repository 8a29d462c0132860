import { expect, test } from 'vitest'
import type { Prior } from '@/lib/models/prior'
import { keyOf } from '@/lib/random/key'
import { streamOf } from '@/lib/random/stream'
import { localisedDraw, logLocalised } from './base-density'

const priors: { name: string; prior: Prior; center: number; localization: number }[] = [
  { name: 'normal', prior: { kind: 'normal', mean: 1, sd: 2 }, center: 0, localization: 0 },
  {
    name: 'localised normal',
    prior: { kind: 'normal', mean: 1, sd: 2 },
    center: -1,
    localization: 3,
  },
  { name: 'uniform', prior: { kind: 'uniform', lo: -1, hi: 3 }, center: 0, localization: 0 },
  {
    name: 'weakly localised uniform',
    prior: { kind: 'uniform', lo: -1, hi: 3 },
    center: 0,
    localization: 1,
  },
  {
    name: 'strongly localised uniform',
    prior: { kind: 'uniform', lo: -1, hi: 3 },
    center: -1,
    localization: 9,
  },
  { name: 'beta', prior: { kind: 'beta', a: 0.5, b: 3 }, center: 0, localization: 0 },
  { name: 'localised beta', prior: { kind: 'beta', a: 2, b: 3 }, center: 0.2, localization: 5 },
  { name: 'power', prior: { kind: 'power', exponent: 2, radius: 1.5 }, center: 0, localization: 0 },
]

/** E[w^k] by the midpoint rule in a variable that flattens a singular edge at 0. */
function moment(density: (w: number) => number, power: number): number {
  let [mass, sum] = [0, 0]
  for (let i = 0; i < 400_000; i++) {
    const u = (i + 0.5) / 200_000 - 1
    const w = 12 * u ** 3
    const weight = density(w) * u * u
    mass += weight
    sum += weight * w ** power
  }
  return sum / mass
}

test.each(priors)(
  'draws of a $name prior have its first four moments',
  ({ prior, center, localization }) => {
    const localised = { prior, center, localization }
    const draw = localisedDraw(localised)!
    const stream = streamOf(keyOf(1))
    const draws = Float64Array.from({ length: 40_000 }, () => draw(stream))
    const density = (w: number) => Math.exp(logLocalised(localised, w))
    for (const power of [1, 2, 3, 4]) {
      const truth = moment(density, power)
      const variance = moment(density, 2 * power) - truth ** 2
      const mean = draws.reduce((sum, w) => sum + w ** power, 0) / draws.length
      expect(Math.abs(mean - truth)).toBeLessThan(4 * Math.sqrt(variance / draws.length) + 1e-6)
    }
  },
)

test('a strongly localised beta prior has no draws', () => {
  const prior = { kind: 'beta', a: 2, b: 3 } as const
  expect(localisedDraw({ prior, center: 0.2, localization: 100 })).toBeNull()
})
