import { expect, test } from 'vitest'
import { hessianSet } from './hessian-set'
import { landscape } from './index'
import { landscapeVolume } from './landscape-volume'

test('for the bowl the ellipse is the sublevel set', () => {
  const { rank, inBox, whole } = hessianSet(landscape('bowl'), [0, 0], 0.01)
  expect(rank).toBe(2)
  expect(inBox / landscapeVolume(landscape('bowl'))(0.01).value).toBeCloseTo(1, 5)
  expect(whole).toBeCloseTo((Math.PI / 4) * 0.01, 12)
})

test('an ellipse that leaves the box is cut by it: a bowl over its corners covers all of it', () => {
  const { inBox, whole } = hessianSet(landscape('bowl'), [0, 0], 2.5)
  expect(inBox).toBeCloseTo(1, 12)
  expect(whole).toBeGreaterThan(1.9)
})

test('on a valley of the crossing it is a strip whose width is √ε/|t| to either side', () => {
  for (const t of [0.2, 0.5, 1]) {
    const { rank, inBox, whole } = hessianSet(landscape('crossing'), [t, 0], 1e-3)
    expect(rank).toBe(1)
    expect(inBox).toBeCloseTo(Math.sqrt(1e-3) / t, 10)
    expect(whole).toBe(Infinity)
  }
})

test('at the crossing itself there is no Hessian, and the set is everything', () => {
  const { rank, inBox, whole } = hessianSet(landscape('crossing'), [0, 0], 1e-6)
  expect([rank, inBox, whole]).toEqual([0, 1, Infinity])
})

test('on the circle the strip is the tangent one, wherever the point stands', () => {
  // ½ · 8 r² < ε: half the width is √ε/2, the length 3 within the box of side 3.
  expect(hessianSet(landscape('circle'), [1, 0], 1e-4).inBox).toBeCloseTo(Math.sqrt(1e-4) / 3, 8)
  const turned = hessianSet(landscape('circle'), [Math.SQRT1_2, Math.SQRT1_2], 1e-4)
  // The tangent x + y = √2 runs from (1.5, √2 − 1.5) to its mirror image: its length is √2 (3 − √2).
  const length = Math.SQRT2 * (3 - Math.SQRT2)
  expect((turned.inBox * 9) / length).toBeCloseTo(Math.sqrt(1e-4), 6)
})

test('lines, space and levels that are not positive are refused', () => {
  expect(() => hessianSet(landscape('parabola'), [0, 0], 1)).toThrow('must be 2, got 1 of parabola')
  expect(() => hessianSet(landscape('bowl'), [0, 0], 0)).toThrow('epsilon must be positive, got 0')
})
