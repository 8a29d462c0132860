import { expect, test } from 'vitest'
import { flanksOf } from './flanks'
import type { Place } from './place-labels'

/** A tent with its summit at a half of the plot's height. */
const tent: readonly Place[] = [0, 0.25, 0.5, 0.75, 1].map((x) => [x, 0.5 + Math.abs(x - 0.5)])

test('a name beside a bump ends on its left and begins on its right', () => {
  const left = { at: tent[1], dx: -8, dy: 4, anchor: 'end' }
  const right = { at: tent[3], dx: 8, dy: 4 }
  expect(flanksOf(tent, 'left', [0.5])).toEqual([left])
  expect(flanksOf(tent, 'right', [0.5])).toEqual([right])
})

test('a curve that has no place at a height offers none there', () => {
  const gap: readonly Place[] = [[0.5, NaN]]
  expect(flanksOf(gap, 'left')).toEqual([])
})
