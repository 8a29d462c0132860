import { expect, test } from 'vitest'
import { mcseMean } from '@/lib/diagnostics/mcse'
import { foldIn, keyOf } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { coordinateOf } from './draws'
import { samplers, type Sampler } from './index'
import { kernelOf } from './kernel'
import { correlatedNormal, pressedAgainstWalls } from './reference-targets'
import { runChains } from './run'

const all = Object.entries(samplers).map(([name, sampler]) => ({
  name,
  sampler: sampler as Sampler,
}))
const adjusted = all.filter(({ sampler }) => sampler.idealAcceptance !== null)
const tuning = { stepSize: 0.5, scales: Float64Array.of(1, 2) }

test.each(all)(
  '$name: the same key gives the same step, and another key another',
  ({ sampler }) => {
    sampler.open(correlatedNormal, tuning, (transition) => {
      const kernel = kernelOf(transition)
      const state = kernel.init(correlatedNormal.start)
      const once = kernel.step(keyOf(1), state)
      kernel.step(keyOf(5), once.state) // whatever the method remembers must not leak into a step
      expect(kernel.step(keyOf(1), state)).toEqual(once)
      const others = Array.from({ length: 20 }, (_, k) => kernel.step(keyOf(2 + k), state).state)
      expect(others.some(({ position }) => position[0] !== once.state.position[0])).toBe(true)
    })
  },
)

test.each(all)('$name: neither a state nor a start is written to', ({ sampler }) => {
  sampler.open(correlatedNormal, tuning, (transition) => {
    const kernel = kernelOf(transition)
    const start = correlatedNormal.start.slice()
    const state = kernel.init(start)
    const before = structuredClone(state)
    for (let k = 0; k < 20; k++) kernel.step(keyOf(k), state)
    expect(state).toEqual(before)
    expect(start).toEqual(correlatedNormal.start)
  })
})

test.each(all)('$name: a chain with walls never leaves the box', ({ sampler }) => {
  const slow = { ...tuning, stepSize: 0.1 } // the thermostat is unstable at longer steps here
  const settings = { tuning: slow, warmupCount: 0, drawCount: 2000, thin: 1 }
  const [run] = runChains(
    keyOf(3),
    sampler,
    pressedAgainstWalls,
    [pressedAgainstWalls.start],
    settings,
  )
  for (let i = 0; i < run!.positions.length; i += 2) {
    expect(run!.positions[i]! >= 0 && run!.positions[i]! <= 1).toBe(true)
    expect(run!.positions[i + 1]! >= 0).toBe(true)
  }
})

/**
 * Detailed balance, π(x) P(x, y) = π(y) P(y, x): with x drawn from π and y one step on,
 * f(x) g(y) − g(x) f(y) has mean zero for all f and g, and f(y) has the mean of f(x).
 */
function balance(sampler: Sampler, stepSize: number) {
  const count = 20_000
  const noise = normals(keyOf(4), 2 * count)
  const antisymmetric = new Float64Array(count)
  const drift = new Float64Array(count)
  sampler.open(correlatedNormal, { ...tuning, stepSize }, (transition) => {
    const kernel = kernelOf(transition)
    for (let i = 0; i < count; i++) {
      const u = noise[2 * i]!
      const x = Float64Array.of(u, 2 * (0.6 * u + 0.8 * noise[2 * i + 1]!))
      const { position: y } = kernel.step(foldIn(keyOf(5), i), kernel.init(x)).state
      antisymmetric[i] = x[0]! * y[1]! ** 3 - x[1]! ** 3 * y[0]!
      drift[i] = y[0]! ** 2 - x[0]! ** 2
    }
  })
  return { asymmetry: zScore(antisymmetric), drift: zScore(drift) }
}

function zScore(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return mean / Math.sqrt(square / values.length)
}

test.each(adjusted)('$name is in detailed balance with its target', ({ sampler }) => {
  const { asymmetry, drift } = balance(sampler, 0.5)
  expect(Math.abs(asymmetry)).toBeLessThan(4)
  expect(Math.abs(drift)).toBeLessThan(4)
})

test('the test of balance has power: Langevin steps that are never rejected fail it', () => {
  expect(Math.abs(balance(samplers.sgld, 0.8).drift)).toBeGreaterThan(4)
})

test.each(
  [correlatedNormal, pressedAgainstWalls].flatMap((target) =>
    adjusted.map((row) => ({ ...row, target, on: target.name })),
  ),
)('$name has the mean, second and fourth moments of $on', ({ sampler, target }) => {
  const settings = { tuning, warmupCount: 500, drawCount: 10_000, thin: 1 }
  const starts = Array.from({ length: 4 }, () => target.start)
  const runs = runChains(keyOf(6), sampler, target, starts, settings)
  for (const { power, values } of target.moments)
    values.forEach((truth, j) => {
      const draws = coordinateOf(runs, 2, j).map((chain) => chain.map((w) => w ** power))
      const mean = draws.flatMap((chain) => [...chain]).reduce((sum, w) => sum + w, 0) / 40_000
      const mcse = mcseMean(draws).value
      expect(Math.abs(mean - truth), `E[w${j}^${power}]`).toBeLessThan(4 * mcse)
      const size = power === 1 ? Math.sqrt(target.moments[1]!.values[j]!) : truth
      expect(mcse, `mcse of E[w${j}^${power}]`).toBeLessThan(0.08 * size)
    })
})
