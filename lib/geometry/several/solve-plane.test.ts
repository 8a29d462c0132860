import { expect, test } from 'vitest'
import { polynomialOf } from '@/lib/geometry/polynomials/parse'
import { formatFraction } from '@/lib/numerics/fraction'
import { realThreshold } from '@/lib/geometry/threshold'

test.each([
  { K: '((y-x^2)^2-x^5)^2+z^4', lambda: '3/5', multiplicity: 1 },
  { K: '((y^2-x^3)^2-x^5*y)^2*z^2', lambda: '5/24', multiplicity: 1 },
  { K: '((y^2-2*x^2)^2-x^5)^2*z^4', lambda: '1/4', multiplicity: 3 },
])('plane parts of $K are resolved, and put together by their algebra', ({ K, ...expected }) => {
  const answer = realThreshold({ polynomial: polynomialOf(K), region: { kind: 'box', box: {} } })
  expect(answer.status).toBe('exact')
  if (answer.status !== 'exact') return
  expect(formatFraction(answer.lambda)).toBe(expected.lambda)
  expect(answer.multiplicity).toBe(expected.multiplicity)
})
