import { expect, test } from 'vitest'
import { landscape, landscapes } from './index'
import { sampledLoss } from './sampled'

test('rows go along w₁, from the low end of w₂ up', () => {
  const uneven = landscape('uneven-crossing')
  const [size, i, j] = [5, 1, 4]
  const values = sampledLoss(uneven, size)
  expect(values[j * size + i]).toBe(uneven.loss([-0.5, 1]))
  expect(values).toHaveLength(size ** 2)
})

test('an odd grid has points on the valleys of a crossing', () => {
  const values = sampledLoss(landscape('crossing'), 257)
  for (let k = 0; k < 257; k++)
    expect([values[128 * 257 + k], values[k * 257 + 128]]).toEqual([0, 0])
})

test('a loss is nowhere negative on the grid of any landscape of two parameters', () => {
  for (const known of landscapes)
    if (known.dimension === 2) expect(Math.min(...sampledLoss(known, 17))).toBeGreaterThanOrEqual(0)
})

test('a landscape of other dimension and a grid of no points are refused', () => {
  expect(() => sampledLoss(landscape('parabola'), 9)).toThrow(
    'landscape must have 2 parameters, got 1',
  )
  expect(() => sampledLoss(landscape('bowl'), 1)).toThrow('size must be a whole number ≥ 2, got 1')
})
