import { expect, test } from 'vitest'
import { type Relief, reliefOf } from './relief'
import { between } from './use-morph'

const level = (height: number): Relief => ({
  ...reliefOf({
    field: { size: 3, values: new Float32Array(9) },
    x: { name: 'w₁', over: [-1, 1] },
    y: { name: 'w₂', over: [-1, 1] },
    z: { name: 'K' },
    knee: 1,
    top: 1,
  }),
  heights: new Float32Array(9).fill(height),
})

test('a way that is broken off goes on from the heights that are seen', () => {
  const seen = between(level(1), { before: level(0), part: 0.25 })
  expect([...seen.heights]).toEqual([...new Float32Array(9).fill(0.25)])
})

test('at rest what is seen is the relief itself', () => {
  const relief = level(0.5)
  expect(between(relief, { before: undefined, part: 1 })).toBe(relief)
  expect(between(relief, { before: level(0), part: 1 })).toBe(relief)
})
