import { expect, test } from 'vitest'
import { volumeCurve } from '@/lib/geometry/volume/volume-curve'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { keyOf } from '@/lib/random/key'
import { powerVolume } from './power-volume'

test.each([1, 2, 3, 4])('for k = %i it is the volume that quadrature finds', (k) => {
  const K = polynomialOf(`w^${2 * k}`, ['w'])
  const { points } = volumeCurve(keyOf(1), K, [[-1, 1]], [0.3, 1e-3, 1e-7])
  for (const { epsilon, logVolume } of points)
    expect(Math.log(powerVolume(k, epsilon))).toBeCloseTo(logVolume, 5)
})

test('above the walls everything is wet', () => {
  expect(powerVolume(3, 7)).toBe(1)
})

test('arguments outside their domain are refused by name and value', () => {
  expect(() => powerVolume(0, 0.1)).toThrow('k must be a positive integer, got 0')
  expect(() => powerVolume(1, 0)).toThrow('level must be positive, got 0')
})
