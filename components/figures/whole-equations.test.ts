import { expect, test } from 'vitest'
import { wholeEquations } from './whole-equations'

test('a short equation holds together', () => {
  expect(wholeEquations('at x = 0, y ≤ 10 000')).toBe('at x\u00a0=\u00a00, y\u00a0≤\u00a010 000')
})

test('an equation with a long side may break at its sign', () => {
  const long = ['(x²+y²+z²)² = 0', 'K = (x²+y²+z²−1)²']
  expect(long.map(wholeEquations)).toEqual(long)
})
