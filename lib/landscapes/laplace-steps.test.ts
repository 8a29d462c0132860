import { expect, test } from 'vitest'
import { landscape } from './index'
import { curvatureAtOrigin, laplaceSteps } from './laplace-steps'

test.each(['parabola', 'bowl'])('for %s all steps agree as n grows, up to the constant', (id) => {
  const { exact, quadratic, gaussian, bic } = laplaceSteps(landscape(id), 1e4)
  expect(quadratic).toBeCloseTo(exact, 8)
  expect(gaussian).toBeCloseTo(exact, 8)
  expect(bic - exact).toBeCloseTo(laplaceSteps(landscape(id), 1e5).bic - laplaceSteps(landscape(id), 1e5).exact, 6) // oxfmt-ignore
})

test('for w⁴ the Hessian is 0: the quadratic step says that all is wet, the Gaussian one divides by 0', () => {
  const { exact, quadratic, gaussian, slope } = laplaceSteps(landscape('quartic'), 1e4)
  expect(curvatureAtOrigin(landscape('quartic')).determinant).toBe(0)
  expect(quadratic).toBeCloseTo(0, 12)
  expect(gaussian).toBe(-Infinity)
  expect(exact).toBeCloseTo(-Math.log(0.906402477055477 / 10), 8)
  expect(slope).toBeCloseTo(1 / 4, 8)
})

test('for w₁² + w₂⁴ one direction is done by Laplace and the other is not', () => {
  const { eigenvalues } = curvatureAtOrigin(landscape('trough'))
  expect(eigenvalues).toEqual([0, 2])
  const { quadratic } = laplaceSteps(landscape('trough'), 1e4)
  expect(quadratic).toBeCloseTo(laplaceSteps(landscape('parabola'), 1e4).exact, 8)
})

test('another box, another prior and a bad n are refused', () => {
  expect(() => laplaceSteps(landscape('circle'), 10)).toThrow('got circle')
  expect(() => laplaceSteps(landscape('vanishing-prior'), 10)).toThrow('got vanishing-prior')
  expect(() => laplaceSteps(landscape('bowl'), 0)).toThrow('n must be positive and finite, got 0')
})
