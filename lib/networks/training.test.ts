import { expect, test } from 'vitest'
import { foldIn, keyOf, split } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { hyperbolicTangent } from './activation'
import { deepLinearObjective } from './deep-linear'
import { networkOf } from './shape'
import { regressionObjective } from './objective'
import { adam, gradientDescent, momentum } from './optimiser'
import { polygon, superpositionObjective } from './superposition'
import { initialCheckpoint, train } from './training'

const [dataKey, startKey, runKey] = split(keyOf(21), 3)

function tanhRegression(batchSize?: number) {
  const net = networkOf({ widths: [1, 4, 1], activation: hyperbolicTangent, hasBiases: true })
  const inputs = normals(dataKey!, 60)
  const outputs = inputs.map((x) => Math.tanh(2 * x))
  return regressionObjective(net, { inputs, outputs, count: 60 }, batchSize)
}

const optimisers = [gradientDescent(0.05), momentum(0.01), adam(0.01)]

test.each(optimisers.map((optimiser) => ({ name: optimiser.name, optimiser })))(
  'a run by $name that is stopped and resumed is the run that was never stopped, bit for bit',
  ({ optimiser }) => {
    const objective = tanhRegression(8)
    const start = initialCheckpoint(
      objective,
      optimiser,
      normals(startKey!, objective.dimension),
      runKey!,
    )
    const whole = [...train(objective, optimiser, start, { steps: 40, every: 10 })]
    const half = [...train(objective, optimiser, start, { steps: 20 })].at(-1)!
    const resumed = [...train(objective, optimiser, structuredClone(half), { steps: 20 })].at(-1)!
    expect(whole.map((checkpoint) => checkpoint.step)).toEqual([10, 20, 30, 40])
    expect(resumed).toEqual(whole.at(-1))
    expect(start.step).toBe(0)
    expect(start.memory.every((m) => m === 0)).toBe(true)
  },
)

test.each(optimisers.map((optimiser) => ({ name: optimiser.name, optimiser })))(
  '$name at least halves the excess loss of a tanh regression in 400 steps',
  ({ optimiser }) => {
    const objective = tanhRegression()
    const floor = 0.5 * Math.log(2 * Math.PI)
    const start = initialCheckpoint(
      objective,
      optimiser,
      normals(startKey!, objective.dimension),
      runKey!,
    )
    const losses = [...train(objective, optimiser, start, { steps: 400, every: 1 })].map(
      (c) => c.loss - floor,
    )
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2)
  },
)

test('the first step of Adam is the learning rate times the sign of the gradient', () => {
  const position = Float64Array.of(1, 2)
  adam(0.1).update(position, Float64Array.of(3, -4e-3), new Float64Array(4), 1)
  expect(position[0]).toBeCloseTo(0.9, 8)
  expect(position[1]).toBeCloseTo(2.1, 6)
})

test('Adam falls back to the hexagon from nearby, and from afar stops at polygons of higher loss', () => {
  const shape = { features: 6, hidden: 2 }
  const objective = superpositionObjective(shape)
  const end = (start: Float64Array) => {
    const coarse = initialCheckpoint(objective, adam(0.01), start, runKey!)
    const near = [...train(objective, adam(0.01), coarse, { steps: 3000 })].at(-1)!.position
    const descent = gradientDescent(0.1) // Adam's last steps jitter by its rate; descent settles
    const fine = initialCheckpoint(objective, descent, near, runKey!)
    return [...train(objective, descent, fine, { steps: 2000 })].at(-1)!.loss
  }
  const hexagon = polygon(shape, { corners: 6, length: 1.32053, bias: -0.61814 })
  const noise = normals(startKey!, objective.dimension)
  expect(end(hexagon.map((x, j) => x + 0.05 * noise[j]!))).toBeCloseTo(0.048192, 6)
  const afar = [0, 1, 2, 3].map((label) =>
    end(normals(foldIn(startKey!, label), objective.dimension)),
  )
  expect(Math.min(...afar)).toBeCloseTo(0.061799, 6) // the 5⁺-gon
})

test('the gradient of the deep linear loss is its central difference', () => {
  const objective = deepLinearObjective([3, 2, 4, 2], normals(dataKey!, 6))
  const w = normals(startKey!, objective.dimension)
  const gradient = new Float64Array(w.length)
  const scratch = new Float64Array(w.length)
  objective.evaluate(w, gradient, runKey!)
  const h = 1e-6
  for (let j = 0; j < w.length; j++) {
    const up = objective.evaluate(w.with(j, w[j]! + h), scratch, runKey!)
    const down = objective.evaluate(w.with(j, w[j]! - h), scratch, runKey!)
    expect(Math.abs(gradient[j]! - (up - down) / (2 * h))).toBeLessThan(1e-6)
  }
})

test('a deep linear network learns its singular values one after another from a small start', () => {
  const objective = deepLinearObjective([2, 2, 2, 2], Float64Array.of(4, 0, 0, 1))
  const small = normals(startKey!, objective.dimension).map((x) => 0.05 * x)
  const optimiser = gradientDescent(0.01)
  const run = [
    ...train(objective, optimiser, initialCheckpoint(objective, optimiser, small, runKey!), {
      steps: 40_000,
      every: 10,
    }),
  ]
  const losses = run.map((checkpoint) => checkpoint.loss)
  // Plateaus: rank 0 at (16 + 1)/2, rank 1 at 1/2, rank 2 at 0. Each must be stayed near.
  for (const plateau of [8.5, 0.5, 0]) {
    const stay = losses.filter((loss) => Math.abs(loss - plateau) < 0.05).length
    expect(stay).toBeGreaterThan(30)
  }
  for (let i = 1; i < losses.length; i++)
    expect(losses[i]!).toBeLessThanOrEqual(losses[i - 1]! + 1e-12)
})

test('bad settings are refused by name', () => {
  const objective = tanhRegression()
  expect(() => initialCheckpoint(objective, adam(0.1), new Float64Array(2), runKey!)).toThrow(
    'position',
  )
  const start = initialCheckpoint(
    objective,
    adam(0.1),
    new Float64Array(objective.dimension),
    runKey!,
  )
  expect(() => [...train(objective, adam(0.1), start, { steps: 0 })]).toThrow(
    'steps must be a positive integer, got 0',
  )
  expect(() => adam(-1)).toThrow('learningRate')
  expect(() => adam(1, { firstDecay: 1 })).toThrow('firstDecay')
  expect(() => adam(1, { stabilizer: 0 })).toThrow('stabilizer')
  expect(() => momentum(0.1, NaN)).toThrow('decay')
  expect(() =>
    regressionObjective(
      networkOf({ widths: [1, 1], activation: hyperbolicTangent, hasBiases: false }),
      { inputs: Float64Array.of(1), outputs: Float64Array.of(1), count: 1 },
      0,
    ),
  ).toThrow('batchSize')
  expect(() => deepLinearObjective([2], new Float64Array(4))).toThrow('widths')
  expect(() => deepLinearObjective([2, 2], new Float64Array(3))).toThrow(
    'target must have length 4, got 3',
  )
})
