import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Matrix } from './linear-algebra'
import {
  cholesky,
  choleskyLogDeterminant,
  choleskySolve,
  rankOf,
  symmetricEigen,
} from './linear-algebra'

const entry = fc.double({ min: -3, max: 3, noNaN: true })
const square = fc
  .integer({ min: 1, max: 5 })
  .chain((d) =>
    fc.array(fc.array(entry, { minLength: d, maxLength: d }), { minLength: d, maxLength: d }),
  )

/** The Gram matrix B Bᵀ + shift I. */
function gram(b: Matrix, shift: number): number[][] {
  return b.map((r, i) =>
    b.map((s, j) => r.reduce((sum, x, k) => sum + x * s[k]!, i === j ? shift : 0)),
  )
}

test('A v = λ v for every eigenpair, and the eigenvalues sum to the trace', () => {
  fc.assert(
    fc.property(square, (b) => {
      const a = gram(b, 0)
      const { values, vectors } = symmetricEigen(a)
      for (const [k, vector] of vectors.entries())
        for (const row of a.keys()) {
          const product = a[row]!.reduce((sum, x, j) => sum + x * vector[j]!, 0)
          expect(product).toBeCloseTo(values[k]! * vector[row]!, 10)
        }
      const trace = a.reduce((sum, row, i) => sum + row[i]!, 0)
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 10)
    }),
  )
})

test('the Cholesky factor solves A x = y, and its determinant is the product of eigenvalues', () => {
  fc.assert(
    fc.property(square, (b) => {
      const a = gram(b, 0.5)
      const lower = cholesky(a)!
      const right = a.map((_, i) => i + 1)
      const x = choleskySolve(lower, right)
      for (const [i, row] of a.entries())
        expect(row.reduce((sum, value, j) => sum + value * x[j]!, 0)).toBeCloseTo(right[i]!, 8)
      const logs = symmetricEigen(a).values.map(Math.log)
      expect(choleskyLogDeterminant(lower)).toBeCloseTo(
        logs.reduce((sum, value) => sum + value, 0),
        8,
      )
    }),
  )
})

test('a matrix that is not positive definite has no Cholesky factor', () => {
  expect(cholesky([[1, 2], [2, 1]])).toBeUndefined() // oxfmt-ignore
  expect(cholesky([[0]])).toBeUndefined()
  expect(cholesky([[NaN]])).toBeUndefined()
})

test('rank counts the directions that are not flat', () => {
  expect(rankOf([[1, 1], [1, 1]])).toBe(1) // oxfmt-ignore
  expect(rankOf([[0, 0], [0, 0]])).toBe(0) // oxfmt-ignore
  expect(rankOf([[2, 0], [0, 1e-3]])).toBe(2) // oxfmt-ignore
})

test('a matrix that is not square or not finite is refused', () => {
  expect(() => symmetricEigen([[1, 2]])).toThrow('matrix must be square and finite')
  expect(() => symmetricEigen([[NaN]])).toThrow('matrix must be square and finite')
})
