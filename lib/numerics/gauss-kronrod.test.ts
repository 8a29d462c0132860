import { expect, test } from 'vitest'
import { gaussKronrod } from './gauss-kronrod'

const { nodes, kronrodWeights, gaussWeights } = gaussKronrod

function integral(weights: Float64Array, degree: number): number {
  return weights.reduce((sum, weight, k) => sum + weight * nodes[k]! ** degree, 0)
}

test('the nodes are 21, increasing and symmetric', () => {
  expect(nodes).toHaveLength(21)
  for (let k = 1; k < 21; k++) expect(nodes[k]!).toBeGreaterThan(nodes[k - 1]!)
  for (let k = 0; k < 21; k++) expect(nodes[k]! + nodes[20 - k]!).toBe(0)
})

test('the Kronrod rule integrates every degree up to 31, and not 32', () => {
  for (let degree = 0; degree <= 31; degree++)
    expect(integral(kronrodWeights, degree)).toBeCloseTo(degree % 2 ? 0 : 2 / (degree + 1), 14)
  expect(Math.abs(integral(kronrodWeights, 32) - 2 / 33)).toBeGreaterThan(1e-13)
})

test('the Gauss rule on the same nodes integrates every degree up to 19, and not 20', () => {
  for (let degree = 0; degree <= 19; degree++)
    expect(integral(gaussWeights, degree)).toBeCloseTo(degree % 2 ? 0 : 2 / (degree + 1), 14)
  expect(Math.abs(integral(gaussWeights, 20) - 2 / 21)).toBeGreaterThan(1e-7)
})
