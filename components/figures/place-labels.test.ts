import { expect, test } from 'vitest'
import { type Name, placeLabels } from './place-labels'

const corner = { at: [0, 0], dx: 8, dy: 16 } as const
const middle = { at: [0.5, 0.5], anchor: 'middle' } as const
const other = { at: [1, 1], dx: -8, dy: -8, anchor: 'end' } as const

test('a name stands at its first spot when that is clear', () => {
  expect(placeLabels([{ words: 'prior', spots: [corner, other] }], [])).toEqual([corner])
})

test('two names do not stand on one another', () => {
  const name: Name = { words: 'posterior', spots: [corner, other] }
  expect(placeLabels([name, name], [])).toEqual([corner, other])
})

test('a name steps aside for a curve', () => {
  const diagonal = [0, 0, 0.4, 0.2]
  expect(placeLabels([{ words: 'posterior', spots: [corner, other] }], [diagonal])).toEqual([other])
})

test('a name that is clear of a curve on a small plot and not on a large one steps aside', () => {
  const near = { at: [0.5, 0.5], dy: -12, anchor: 'middle' } as const
  const above = [0.2, 0.47, 0.8, 0.47]
  expect(placeLabels([{ words: 'posterior', spots: [near, other] }], [above])).toEqual([other])
})

test('where no spot is clear a name takes the one with the least ink, and never another name', () => {
  const across = [0, 0.5, 1, 0.5]
  const first: Name = { words: 'W₀', spots: [other] }
  const second: Name = { words: 'posterior', spots: [other, middle] }
  expect(placeLabels([first, second], [across])).toEqual([other, middle])
})

test('a name that would hang over the border is turned inwards', () => {
  const over = { at: [1, 0.5], dx: 4 } as const
  const within = { at: [1, 0.5], dx: -4, anchor: 'end' } as const
  expect(placeLabels([{ words: 'prior, 90 %', spots: [over, within] }], [])).toEqual([within])
})

test('a curve of many short segments weighs as much as the same curve in one', () => {
  const fine = Array.from({ length: 401 }, (_, k) => [k / 1000, k / 2000]).flat()
  expect(placeLabels([{ words: 'posterior', spots: [corner, other] }], [fine])).toEqual([other])
  const brief = Array.from({ length: 401 }, (_, k) => [0.05 + k / 10000, 0.05]).flat()
  expect(placeLabels([{ words: 'posterior', spots: [corner, other] }], [brief])).toEqual([corner])
})
