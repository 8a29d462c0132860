/** A vector of integers; an exponent vector when no entry is negative. */
export type IntegerVector = readonly number[]

/**
 * The extreme rays of the pointed cone {v : ⟨a, v⟩ ≥ 0 for every constraint a}, each as the primitive
 * integer vector on it, by the double description method (Motzkin, Raiffa, Thompson and Thrall; with
 * the combinatorial adjacency test). Exact: a number that would leave the safe integers is refused.
 *
 * @param constraints integer vectors; as many of them as the dimension must be linearly independent
 * @throws RangeError when the constraints do not span the space (the cone has a line in it), or the
 * numbers grow beyond 2⁵³
 * @example
 * extremeRays([[1, 0], [-1, 2]]) // [[0, 1], [2, 1]], in some order
 */
export function extremeRays(constraints: readonly IntegerVector[]): readonly IntegerVector[] {
  const dimension = constraints[0]?.length ?? 0
  const basis = independentRows(constraints)
  if (basis.length < dimension)
    throw new RangeError(
      `constraints must span the space, got rank ${basis.length} in dimension ${dimension}`,
    )
  const used = basis.map((i) => constraints[i]!)
  let rays = dualBasis(used).map((vector) => ({ vector, tight: tightSet(vector, used) }))
  const chosen = new Set(basis)
  constraints.forEach((constraint, index) => {
    if (chosen.has(index)) return
    rays = cut(rays, constraint, used.length, dimension)
    used.push(constraint)
  })
  return rays.map((ray) => ray.vector)
}

/** The greatest common divisor divided out; the zero vector stays. */
export function primitive(vector: readonly number[]): IntegerVector {
  const divisor = vector.reduce((g, x) => gcd(g, Math.abs(x)), 0)
  return divisor > 1 ? vector.map((x) => x / divisor) : vector
}

/** ⟨a, b⟩ of integer vectors, refused beyond the safe integers. */
export function dot(a: IntegerVector, b: IntegerVector): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return safe(sum)
}

/** The rank of integer vectors over the rationals (exact, in BigInt). */
export function rank(vectors: readonly IntegerVector[]): number {
  return independentRows(vectors).length
}

type Ray = { readonly vector: IntegerVector; readonly tight: bigint }

/** One step: keep the rays on the right side, and join each adjacent pair across the hyperplane. */
function cut(rays: Ray[], constraint: IntegerVector, index: number, dimension: number): Ray[] {
  const valued = rays.map((ray) => ({ ...ray, value: dot(constraint, ray.vector) }))
  const bit = 1n << BigInt(index)
  const positive = valued.filter((ray) => ray.value > 0)
  const negative = valued.filter((ray) => ray.value < 0)
  const kept: Ray[] = positive.map(({ vector, tight }) => ({ vector, tight }))
  for (const { vector, tight, value } of valued)
    if (value === 0) kept.push({ vector, tight: tight | bit })
  for (const p of positive)
    for (const q of negative) {
      const common = p.tight & q.tight
      if (!adjacent(common, p, q, rays, dimension)) continue
      const vector = p.vector.map((x, i) => safe(p.value * q.vector[i]! - q.value * x))
      kept.push({ vector: primitive(vector), tight: common | bit })
    }
  return kept
}

/** Two extreme rays span a two-dimensional face when no third one lies on all their common facets. */
function adjacent(
  common: bigint,
  p: Ray,
  q: Ray,
  rays: readonly Ray[],
  dimension: number,
): boolean {
  if (bitCount(common) < dimension - 2) return false
  return !rays.some(
    (ray) => ray.vector !== p.vector && ray.vector !== q.vector && (ray.tight & common) === common,
  )
}

function tightSet(vector: IntegerVector, constraints: readonly IntegerVector[]): bigint {
  return constraints.reduce(
    (set, constraint, i) => (dot(constraint, vector) === 0 ? set | (1n << BigInt(i)) : set),
    0n,
  )
}

/** The rays of a simplicial cone: ⟨row i, ray j⟩ > 0 when i = j and 0 otherwise. */
function dualBasis(rows: readonly IntegerVector[]): readonly IntegerVector[] {
  const n = rows.length
  const wide = rows.map((row, i) => [
    ...row.map(BigInt),
    ...rows.map((_, j) => (i === j ? 1n : 0n)),
  ])
  let determinant = 1n
  for (let column = 0; column < n; column++) {
    const at = wide.findIndex((row, i) => i >= column && row[column] !== 0n)
    ;[wide[column], wide[at]] = [wide[at]!, wide[column]!]
    const pivot = wide[column]![column]!
    for (let i = 0; i < n; i++) {
      if (i === column) continue
      const factor = wide[i]![column]!
      wide[i] = wide[i]!.map((x, j) => (x * pivot - factor * wide[column]![j]!) / determinant)
    }
    determinant = pivot
  }
  const sign = determinant < 0n ? -1n : 1n
  return rows.map((_, j) => primitiveBig(wide.map((row) => sign * row[n + j]!)))
}

/** The indices of the first maximal independent set of rows, by fraction-free elimination. */
export function independentRows(rows: readonly IntegerVector[]): readonly number[] {
  const reduced: { readonly column: number; readonly row: readonly bigint[] }[] = []
  const indices: number[] = []
  rows.forEach((source, index) => {
    let row = source.map(BigInt)
    for (const { column, row: pivotRow } of reduced) {
      const factor = row[column]!
      if (factor !== 0n) row = row.map((x, j) => x * pivotRow[column]! - factor * pivotRow[j]!)
    }
    const column = row.findIndex((x) => x !== 0n)
    if (column < 0) return
    const divisor = row.reduce((g, x) => gcdBig(g, x < 0n ? -x : x), 0n)
    reduced.push({ column, row: row.map((x) => x / divisor) })
    indices.push(index)
  })
  return indices
}

function primitiveBig(vector: readonly bigint[]): IntegerVector {
  const divisor = vector.reduce((g, x) => gcdBig(g, x < 0n ? -x : x), 0n)
  return vector.map((x) => safe(Number(x / divisor)))
}

function safe(x: number): number {
  if (!Number.isSafeInteger(x))
    throw new RangeError(`integers of a cone must stay below 2^53, got ${x}`)
  return x
}

function gcd(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b]
  return a
}

function gcdBig(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b]
  return a
}

function bitCount(set: bigint): number {
  let count = 0
  for (let rest = set; rest > 0n; rest &= rest - 1n) count++
  return count
}
