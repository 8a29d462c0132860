import { expect, test } from 'vitest'
import { keyOf, split } from '@/lib/random/key'
import { normals, streamOf } from '@/lib/random/stream'
import { hyperbolicTangent } from './activation'
import { workspaceOf } from './layers'
import { lossAndGradient } from './network'
import { networkTarget } from './network-target'
import { networkOf } from './shape'

const [inputKey, outputKey, positionKey] = split(keyOf(31), 3)
const net = networkOf({ widths: [1, 4, 1], activation: hyperbolicTangent, hasBiases: true })
const data = { inputs: normals(inputKey!, 30), outputs: normals(outputKey!, 30), count: 30 }
const w = normals(positionKey!, net.parameterCount)
const center = new Float64Array(net.parameterCount)
const settings = { nBeta: 8, center, localization: 3, batchSize: null }

test('the gradient on all data is −nβ ∇L_n + γ (w* − w)', () => {
  const gradient = new Float64Array(net.parameterCount)
  networkTarget(net, data, settings).noisyGradient(streamOf(keyOf(0)), w, gradient)
  const workspace = workspaceOf(net)
  lossAndGradient(net, w, data, workspace)
  gradient.forEach((slope, j) =>
    expect(slope).toBeCloseTo(-8 * workspace.gradient[j]! - 3 * w[j]!, 12),
  )
})

test('the gradient on minibatches has the gradient on all data as its mean', () => {
  const exact = new Float64Array(net.parameterCount)
  networkTarget(net, data, settings).noisyGradient(streamOf(keyOf(0)), w, exact)
  const batch = networkTarget(net, data, { ...settings, batchSize: 5 })
  const draws = streamOf(keyOf(1))
  const each = Array.from({ length: 4000 }, () => {
    const gradient = new Float64Array(net.parameterCount)
    batch.noisyGradient(draws, w, gradient)
    return gradient
  })
  exact.forEach((truth, j) => {
    const mean = each.reduce((sum, gradient) => sum + gradient[j]!, 0) / each.length
    const square = each.reduce((sum, gradient) => sum + (gradient[j]! - mean) ** 2, 0)
    const error = Math.sqrt(square) / each.length
    expect(Math.abs(mean - truth)).toBeLessThan(4 * error)
    expect(error).toBeLessThan(0.2)
  })
})

const bad = (change: object) => () => networkTarget(net, data, { ...settings, ...change })

test('settings out of range are named', () => {
  expect(bad({ nBeta: 0 })).toThrow('nBeta must be positive and finite, got 0')
  expect(bad({ localization: NaN })).toThrow(
    'localization must be non-negative and finite, got NaN',
  )
  expect(bad({ batchSize: 2.5 })).toThrow('batchSize must be a positive integer, got 2.5')
  expect(bad({ center: new Float64Array(2) })).toThrow('center must have length 13, got 2')
})
