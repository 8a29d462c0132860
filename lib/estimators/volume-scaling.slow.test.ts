import { expect, test } from 'vitest'
import { mean } from '@/lib/diagnostics/moments'
import { keyOf } from '@/lib/random/key'
import type { TemperedTarget } from '@/lib/samplers/tempered-target'
import { volumeScaling } from './volume-scaling'

/** A loss under the uniform density on a box [lo, 1]^d, with its volumes in closed form. */
function onBox(dimension: number, lo: number, loss: TemperedTarget['loss']): TemperedTarget {
  return {
    dimension,
    lower: new Float64Array(dimension).fill(lo),
    upper: new Float64Array(dimension).fill(1),
    loss,
    logBase: () => 0,
    drawBase: (draws, position) => {
      for (let j = 0; j < dimension; j++) position[j] = lo + (1 - lo) * draws.uniform()
    },
  }
}

const epsilons = Float64Array.from({ length: 12 }, (_, k) => 0.25 * 5 ** -k)

test.each([
  {
    name: 'w⁴',
    target: onBox(1, -1, ([w = 0]) => w ** 4),
    volume: (epsilon: number) => epsilon ** 0.25,
    lambda: 1 / 4,
    multiplicity: 1,
  },
  {
    name: 'a² + b²',
    target: onBox(2, -1, ([a = 0, b = 0]) => a * a + b * b),
    volume: (epsilon: number) => (Math.PI * epsilon) / 4,
    lambda: 1,
    multiplicity: 1,
  },
  {
    name: 'a²b²',
    target: onBox(2, 0, ([a = 0, b = 0]) => (a * b) ** 2),
    volume: (epsilon: number) => Math.sqrt(epsilon) * (1 - 0.5 * Math.log(epsilon)),
    lambda: 1 / 2,
    multiplicity: 2,
  },
])(
  'volumes and λ of K = $name are those in closed form',
  ({ target, volume, lambda, multiplicity }) => {
    const settings = { epsilons, particleCount: 1000, moveCount: 8, repeatCount: 10, multiplicity }
    const answer = volumeScaling(keyOf(1), target, settings)
    // V = √ε (1 − ½ log ε) is not yet its asymptote: what its own slope misses of λ is allowed
    const exact = volumeSlope(volume, multiplicity)
    expect(Math.abs(exact - lambda)).toBeLessThan(0.04)
    expect(Math.abs(answer.lambda - exact)).toBeLessThan(6 * answer.standardError)
    expect(answer.standardError).toBeLessThan(0.01)
    expect(Math.abs(answer.logVolumes.at(-1)! - Math.log(volume(epsilons.at(-1)!)))).toBeLessThan(
      0.3,
    )
  },
)

/** The slope that exact volumes give. */
function volumeSlope(volume: (epsilon: number) => number, multiplicity: number): number {
  const xs = Array.from(epsilons, Math.log)
  const ys = xs.map((x) => Math.log(volume(Math.exp(x))) - (multiplicity - 1) * Math.log(-x))
  const top = xs.reduce(
    (sum, x, k) => sum + (x - mean(Float64Array.from(xs))) * (ys[k]! - mean(Float64Array.from(ys))),
    0,
  )
  return top / xs.reduce((sum, x) => sum + (x - mean(Float64Array.from(xs))) ** 2, 0)
}

test('a level that no particle reaches is named, as are bad levels', () => {
  const target = onBox(1, -1, ([w = 0]) => w ** 4)
  const settings = { epsilons, particleCount: 10, moveCount: 1, repeatCount: 2, multiplicity: 1 }
  const steep = { ...settings, epsilons: Float64Array.of(1, 1e-30) }
  expect(() => volumeScaling(keyOf(1), target, steep)).toThrow('particleCount must be larger')
  const rising = { ...settings, epsilons: Float64Array.of(1, 2) }
  expect(() => volumeScaling(keyOf(1), target, rising)).toThrow(
    'epsilons must be positive and descend',
  )
  expect(() => volumeScaling(keyOf(1), { ...target, drawBase: null }, settings)).toThrow('got none')
})
