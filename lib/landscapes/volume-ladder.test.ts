import { expect, test } from 'vitest'
import { localSlopes } from '@/lib/geometry/volume/volume-exponent'
import { climbedLadder, volumeLadder } from './volume-ladder'

const request = { landscape: 'crossing', decades: 4, stepsPerDecade: 2 }

test('every rung is there when it is climbed, and stays', () => {
  const ladders = [...volumeLadder(request)]
  expect(ladders.map(({ points }) => points.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(climbedLadder(request)).toEqual(ladders.at(-1))
  expect(ladders.at(-1)!.points.slice(0, 3)).toEqual(ladders[2]!.points)
})

test('the slopes of the crossing climb towards ½ and stay below it', () => {
  const slopes = localSlopes(climbedLadder(request))
  slopes.forEach((slope, i) => {
    expect(slope).toBeLessThan(0.5)
    expect(slope).toBeGreaterThan(slopes[i - 1] ?? 0)
  })
})

test('a ladder without rungs is refused', () => {
  expect(() => climbedLadder({ ...request, decades: 0 })).toThrow('decades must be positive, got 0')
})
