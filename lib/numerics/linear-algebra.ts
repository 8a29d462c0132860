/** A square matrix: an array of rows. */
export type Matrix = readonly (readonly number[])[]

/**
 * The eigenvalues (increasing) and orthonormal eigenvectors of a symmetric matrix, by cyclic Jacobi
 * rotations: `vectors[k]` belongs to `values[k]`.
 *
 * @throws RangeError when the matrix is not square or has an entry that is not finite
 * @example
 * symmetricEigen([[2, 1], [1, 2]]).values // [1, 3]
 */
export function symmetricEigen(matrix: Matrix): {
  readonly values: readonly number[]
  readonly vectors: Matrix
} {
  const d = matrix.length
  for (const row of matrix)
    if (row.length !== d || !row.every(Number.isFinite))
      throw new RangeError(`matrix must be square and finite, got ${JSON.stringify(matrix)}`)
  const a = matrix.map((row) => [...row])
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a) > 0; sweep++)
    for (let p = 0; p < d; p++) for (let q = p + 1; q < d; q++) rotate(a, v, p, q)
  const order = a.map((_, k) => k).toSorted((i, j) => a[i]![i]! - a[j]![j]!)
  return {
    values: order.map((k) => a[k]![k]!),
    vectors: order.map((k) => v.map((row) => row[k]!)),
  }
}

/** Jacobi's method converges quadratically: ten sweeps are enough for any matrix of moderate size. */
const SWEEPS = 30

function offDiagonal(a: readonly number[][]): number {
  return a.reduce((sum, row, i) => sum + row.reduce((s, x, j) => (i === j ? s : s + x * x), 0), 0)
}

/** The rotation in the plane (p, q) that makes a_pq zero. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!
  if (apq === 0) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  for (const row of [...a, ...v]) {
    const [rp, rq] = [row[p]!, row[q]!]
    row[p] = c * rp - s * rq
    row[q] = s * rp + c * rq
  }
  for (let k = 0; k < a.length; k++) {
    const [pk, qk] = [a[p]![k]!, a[q]![k]!]
    a[p]![k] = c * pk - s * qk
    a[q]![k] = s * pk + c * qk
  }
  a[p]![q] = 0
  a[q]![p] = 0
}

/**
 * The lower triangular L with L Lᵀ = matrix (Cholesky), or `undefined` when the symmetric matrix is
 * not positive definite.
 *
 * @example
 * cholesky([[4, 2], [2, 2]]) // [[2, 0], [1, 1]]
 */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const lower = matrix.map((row) => row.map(() => 0))
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      if (i === j && !(sum > 0)) return undefined
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!
    }
  return lower
}

/**
 * The solution x of L Lᵀ x = right, for a factor of {@link cholesky}.
 *
 * @example
 * choleskySolve([[2, 0], [1, 1]], [8, 6]) // [1, 2]
 */
export function choleskySolve(lower: Matrix, right: readonly number[]): readonly number[] {
  const x = [...right]
  const d = x.length
  for (let i = 0; i < d; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!
    x[i]! /= lower[i]![i]!
  }
  for (let i = d - 1; i >= 0; i--) {
    for (let k = i + 1; k < d; k++) x[i]! -= lower[k]![i]! * x[k]!
    x[i]! /= lower[i]![i]!
  }
  return x
}

/**
 * The log of the determinant of L Lᵀ, for a factor of {@link cholesky}.
 *
 * @example
 * choleskyLogDeterminant([[2, 0], [1, 1]]) // log 4
 */
export function choleskyLogDeterminant(lower: Matrix): number {
  return 2 * lower.reduce((sum, row, i) => sum + Math.log(row[i]!), 0)
}

/**
 * The number of eigenvalues of a symmetric positive semidefinite matrix that exceed `tolerance`
 * times the largest of them.
 *
 * @example
 * rankOf([[1, 1], [1, 1]]) // 1
 */
export function rankOf(matrix: Matrix, tolerance = 1e-9): number {
  const { values } = symmetricEigen(matrix)
  const largest = Math.max(0, ...values)
  return values.filter((value) => value > tolerance * largest).length
}
