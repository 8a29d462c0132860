import { expect, test } from 'vitest'
import { keyOf, split } from '@/lib/random/key'
import { normals } from '@/lib/random/stream'
import { gelu, hyperbolicTangent, identity, relu, swish } from './activation'
import { workspaceOf } from './layers'
import { lossAndGradient, predictions } from './network'
import { networkOf } from './shape'

const [inputKey, outputKey, positionKey] = split(keyOf(11), 3)

const shapes = [
  { name: 'one hidden layer of tanh', widths: [1, 16, 1], activation: hyperbolicTangent },
  { name: 'two hidden layers of GELU', widths: [2, 5, 4, 3], activation: gelu },
  { name: 'a deep linear chain', widths: [3, 2, 2, 3], activation: identity },
  { name: 'Swish', widths: [1, 3, 1], activation: swish(4) },
  { name: 'ReLU, away from its kinks', widths: [2, 6, 1], activation: relu },
  { name: 'no hidden layer', widths: [3, 2], activation: hyperbolicTangent },
]

function example(widths: readonly number[], count: number) {
  return {
    count,
    inputs: normals(inputKey!, count * widths[0]!),
    outputs: normals(outputKey!, count * widths.at(-1)!),
  }
}

test.each(shapes.flatMap((shape) => [true, false].map((hasBiases) => ({ ...shape, hasBiases }))))(
  'the gradient is the central difference of the loss: $name, biases $hasBiases',
  ({ widths, activation, hasBiases }) => {
    const net = networkOf({ widths, activation, hasBiases })
    const data = example(widths, 7)
    const w = normals(positionKey!, net.parameterCount)
    const workspace = workspaceOf(net)
    lossAndGradient(net, w, data, workspace)
    const gradient = workspace.gradient.slice()
    const h = 1e-6
    for (let j = 0; j < w.length; j++) {
      const up = w.with(j, w[j]! + h)
      const down = w.with(j, w[j]! - h)
      const difference =
        (lossAndGradient(net, up, data, workspace) - lossAndGradient(net, down, data, workspace)) /
        (2 * h)
      // Rounding of a loss of order 10 over 2h: 1e-9; truncation h² f‴: 1e-10.
      expect(Math.abs(gradient[j]! - difference)).toBeLessThan(2e-8 * (1 + Math.abs(difference)))
    }
  },
)

test('a minibatch of all rows has the loss and the gradient of all rows', () => {
  const net = networkOf({ widths: [1, 4, 1], activation: hyperbolicTangent, hasBiases: true })
  const data = example([1, 1], 5)
  const w = normals(positionKey!, net.parameterCount)
  const whole = workspaceOf(net)
  const batch = workspaceOf(net)
  const rows = Uint32Array.of(0, 1, 2, 3, 4)
  expect(lossAndGradient(net, w, data, batch, rows)).toBe(lossAndGradient(net, w, data, whole))
  expect(batch.gradient).toEqual(whole.gradient)
})

test('the loss at perfect predictions is the entropy of the noise', () => {
  const net = networkOf({ widths: [2, 3, 2], activation: hyperbolicTangent, hasBiases: true })
  const w = normals(positionKey!, net.parameterCount)
  const inputs = normals(inputKey!, 8)
  const data = { inputs, outputs: predictions(net, w, inputs), count: 4 }
  expect(lossAndGradient(net, w, data, workspaceOf(net))).toBe(Math.log(2 * Math.PI))
})

test('permuting hidden units and flipping the sign of a tanh unit leave the function', () => {
  const net = networkOf({ widths: [1, 2, 1], activation: hyperbolicTangent, hasBiases: false })
  const inputs = normals(inputKey!, 9)
  const original = predictions(net, Float64Array.of(0.5, -2, 3, 0.25), inputs)
  const permuted = predictions(net, Float64Array.of(-2, 0.5, 0.25, 3), inputs)
  const flipped = predictions(net, Float64Array.of(-0.5, -2, -3, 0.25), inputs)
  original.forEach((value, i) => {
    expect(permuted[i]).toBeCloseTo(value, 14)
    expect(flipped[i]).toBeCloseTo(value, 14)
  })
})

test('bad shapes are refused by name', () => {
  const shape = { activation: identity, hasBiases: false }
  expect(() => networkOf({ ...shape, widths: [3] })).toThrow('widths')
  expect(() => networkOf({ ...shape, widths: [3, 0, 1] })).toThrow(
    'widths must be positive integers, got 0',
  )
  const net = networkOf({ ...shape, widths: [1, 1] })
  expect(() => predictions(net, Float64Array.of(1, 2), Float64Array.of(1))).toThrow('position')
  const none = { inputs: new Float64Array(0), outputs: new Float64Array(0), count: 0 }
  expect(() => lossAndGradient(net, Float64Array.of(1), none, workspaceOf(net))).toThrow('count')
})
