import { expect, test } from 'vitest'
import { isSameDrawing } from './same-drawing'

const line = { xs: Float64Array.of(0, 1, 2), ys: [3, NaN, 5], meaning: 'truth' }

test('the same numbers in other arrays are the same drawing', () => {
  expect(isSameDrawing(line, { ...line, xs: line.xs.slice(), ys: [...line.ys] })).toBe(true)
})

test.each([
  ['another number', { ...line, ys: [3, NaN, 6] }],
  ['a number more', { ...line, ys: [3, NaN, 5, 7] }],
  ['another meaning', { ...line, meaning: 'model' }],
  ['a property more', { ...line, className: 'is-faint' }],
  ['a property less', { xs: line.xs, ys: line.ys }],
])('%s is another drawing', (_, other) => {
  expect(isSameDrawing(line, other as typeof line)).toBe(false)
})
