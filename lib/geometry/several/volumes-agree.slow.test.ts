import { expect, test } from 'vitest'
import { keyOf } from '@/lib/random/key'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { volumeCurve } from '@/lib/geometry/volume/volume-curve'
import { volumeExponent } from '@/lib/geometry/volume/volume-exponent'
import { solveLocal, uniformProblem } from './solve-local'

const ladder = Array.from({ length: 24 }, (_, j) => 4 ** -(j + 1))

test.each([
  '(x*y-z^2)^2+x^8',
  '(x^2-y^2*z)^2+z^8',
  '((x^2-y^2*z)^2-z^7)^2',
  '(x*y-z*w)^2+x^2*w^2',
  'x^2*(y-z^2)^4+y^8',
  '(x*y+z)^2*(x*y-z)^2',
  '(x^2-y^2*z)^2*z^2',
  '(x^3+y^3+z^3)^2',
])('volumes by splitting agree with the exact λ and m of %s', (text) => {
  const K = polynomialOf(text)
  const { outcome } = solveLocal(uniformProblem(K))
  if (outcome.status !== 'exact')
    throw new RangeError(`outcome must be exact, got ${outcome.status}`)
  const box = K.variables.map(() => [-1, 1] as const)
  const curve = volumeCurve(keyOf(11), K, box, ladder)
  const estimate = volumeExponent(curve, outcome.multiplicity)
  expect(Math.abs(estimate.lambda - outcome.lambda.valueOf())).toBeLessThan(estimate.error)
  expect(estimate.error).toBeLessThan(0.1)
})
