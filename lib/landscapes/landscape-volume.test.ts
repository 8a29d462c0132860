import { expect, test } from 'vitest'
import { crossingVolume } from './crossing-volume'
import { landscape } from './index'
import { landscapeVolume } from './landscape-volume'
import { powerVolume } from './power-volume'

test.each([0.3, 1e-3, 1e-9])('at ε = %d it agrees with the closed forms', (epsilon) => {
  const crossing = landscapeVolume(landscape('crossing'))(epsilon)
  expect(Math.log(crossing.value)).toBeCloseTo(Math.log(crossingVolume(epsilon).volume), 5)
  const sextic = landscapeVolume(landscape('sextic'))(epsilon)
  expect(Math.log(sextic.value)).toBeCloseTo(Math.log(powerVolume(3, epsilon)), 4)
})

test('the prior counts: |w| on [−1, 1] leaves a part ε of the parabola below ε', () => {
  expect(landscapeVolume(landscape('vanishing-prior'))(1e-4).value).toBeCloseTo(1e-4, 8)
})

test('three parameters are refused by name', () => {
  expect(() => landscapeVolume(landscape('cone'))).toThrow(
    'dimension of the landscape must be 1 or 2, got 3 of cone',
  )
})
