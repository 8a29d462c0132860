import { getHeapSpaceStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { foldIn, keyOf } from '@/lib/random/key'
import { normals, streamOf } from '@/lib/random/stream'
import { sgld } from '@/lib/samplers/sgld'
import { gelu, hyperbolicTangent, identity, relu, swish } from './activation'
import { deepLinearObjective } from './deep-linear'
import { workspaceOf } from './layers'
import { lossAndGradient } from './network'
import { networkTarget } from './network-target'
import { adam, gradientDescent, momentum } from './optimiser'
import { networkOf } from './shape'
import { superpositionLoss } from './superposition'

/** Bytes in use on the young heap, where everything new is put. */
const youngBytes = () =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')!.space_used_size

/**
 * The bytes that a step puts on the heap once it is compiled: the least over many stretches of steps,
 * for an engine compiles when it likes, and boxes numbers until then.
 */
function bytesPerStep(step: (count: number) => void, enough = NOTHING): number {
  let least = Infinity
  for (let stretch = 0; stretch < 400 && least > enough; stretch++) {
    const before = youngBytes()
    step(STEPS)
    const grown = youngBytes() - before
    if (grown >= 0) least = Math.min(least, (grown - MEASURING) / STEPS)
  }
  return least
}

const STEPS = 500
/** A loss that a step returns is one number on the heap: 16 bytes with its header. */
const NOTHING = 20

/** What one measurement itself puts on the heap, at most. */
const MEASURING = 4000

const shape = { widths: [2, 8, 8, 1], hasBiases: true }
const data = { inputs: normals(keyOf(1), 80), outputs: normals(keyOf(2), 40), count: 40 }
const rows = Uint32Array.from({ length: 10 }, (_, i) => 3 * i)

test.each(
  [identity, hyperbolicTangent, relu, gelu, swish(3)].map((activation) => ({
    name: activation.name,
    activation,
  })),
)('loss and gradient of a network of $name allocate nothing', ({ activation }) => {
  const net = networkOf({ ...shape, activation })
  const w = normals(keyOf(3), net.parameterCount)
  const workspace = workspaceOf(net)
  const bytes = bytesPerStep((count) => {
    for (let i = 0; i < count; i++) lossAndGradient(net, w, data, workspace, rows)
  })
  expect(bytes).toBeLessThan(NOTHING)
})

test.each([gradientDescent(1e-3), momentum(1e-3), adam(1e-3)].map((o) => ({ name: o.name, o })))(
  'a step of $name allocates nothing',
  ({ o }) => {
    const position = normals(keyOf(3), 50)
    const gradient = normals(keyOf(4), 50)
    const memory = new Float64Array(o.memoryLength(50))
    const bytes = bytesPerStep((count) => {
      for (let i = 1; i <= count; i++) o.update(position, gradient, memory, i)
    })
    expect(bytes).toBeLessThan(NOTHING)
  },
)

test('a step of SGLD on minibatches of a network allocates less than a byte a parameter', () => {
  const net = networkOf({ ...shape, activation: hyperbolicTangent })
  const center = normals(keyOf(3), net.parameterCount)
  const settings = { nBeta: 10, center, localization: 1, batchSize: 10 }
  const chain = sgld(networkTarget(net, data, settings), { stepSize: 1e-5 })
  const state = chain.init(center)
  const draws = streamOf(keyOf(5))
  const bytes = bytesPerStep((count) => {
    for (let i = 0; i < count; i++) chain.advance(draws, state)
  }, net.parameterCount)
  // The loss, and a few numbers for the one normal draw in a hundred that the ziggurat looks at twice.
  expect(bytes).toBeLessThan(net.parameterCount)
})

test('the closed forms of superposition and of deep linear networks allocate nothing', () => {
  const superposition = { features: 6, hidden: 2 }
  const w = normals(keyOf(3), 18)
  const gradient = new Float64Array(18)
  const deep = deepLinearObjective([2, 3, 3, 2], new Float64Array(4))
  const v = normals(keyOf(3), deep.dimension)
  const slopes = new Float64Array(deep.dimension)
  const key = foldIn(keyOf(6), 0)
  const loss = bytesPerStep((count) => {
    for (let i = 0; i < count; i++) superpositionLoss(superposition, w, gradient)
  })
  expect(loss).toBeLessThan(NOTHING)
  const product = bytesPerStep((count) => {
    for (let i = 0; i < count; i++) deep.evaluate(v, slopes, key)
  })
  expect(product).toBeLessThan(NOTHING)
})

test('the measure sees an array that is made at each step', () => {
  let kept = new Float64Array(0)
  const bytes = bytesPerStep((count) => {
    for (let i = 0; i < count; i++) kept = new Float64Array(8)
  })
  expect(kept).toHaveLength(8)
  expect(bytes).toBeGreaterThan(60)
})
