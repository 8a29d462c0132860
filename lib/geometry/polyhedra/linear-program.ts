import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'

/** A linear program in standard form: maximise ⟨cost, x⟩ over x ≥ 0 with rows · x = right. */
export type LinearProgram = {
  readonly rows: readonly (readonly Fraction[])[]
  readonly right: readonly Fraction[]
  readonly cost: readonly Fraction[]
}

/** What a linear program comes to. */
export type LinearSolution =
  | { readonly kind: 'optimal'; readonly value: Fraction; readonly x: readonly Fraction[] }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' }

/**
 * The solution of a linear program by the two-phase simplex method in exact rationals, with Bland's
 * rule, so that it ends also where the program is degenerate.
 *
 * @throws RangeError when the shapes do not match
 * @example
 * const one = fraction(1)
 * solveLinearProgram({ rows: [[one, one]], right: [one], cost: [one, fraction(0)] }) // value 1, x = [1, 0]
 */
export function solveLinearProgram({ rows, right, cost }: LinearProgram): LinearSolution {
  const width = cost.length
  if (rows.length !== right.length || rows.some((row) => row.length !== width))
    throw new RangeError(`rows must be ${right.length} of length ${width}, got ${rows.length}`)
  const zero = fraction(0)
  const tableau = rows.map((row, i) => {
    const flip = right[i]!.compare(0) < 0
    const unit = rows.map((_, j) => fraction(i === j ? 1 : 0))
    return [...(flip ? row.map((x) => x.neg()) : row), ...unit, flip ? right[i]!.neg() : right[i]!]
  })
  const basis = rows.map((_, i) => width + i)
  const artificial = [...cost.map(() => zero), ...rows.map(() => fraction(-1))]
  climb(tableau, basis, artificial, width + rows.length)
  const infeasibility = basis.reduce(
    (sum, b, i) => (b >= width ? sum.add(lastOf(tableau[i]!)) : sum),
    zero,
  )
  if (!infeasibility.equals(0)) return { kind: 'infeasible' }
  basis.forEach((b, i) => {
    if (b < width) return
    const column = tableau[i]!.findIndex((x, j) => j < width && !x.equals(0))
    if (column >= 0) pivot(tableau, basis, i, column)
  })
  const bounded = climb(tableau, basis, [...cost, ...rows.map(() => zero)], width)
  if (!bounded) return { kind: 'unbounded' }
  const x = cost.map(() => zero)
  basis.forEach((b, i) => {
    if (b < width) x[b] = lastOf(tableau[i]!)
  })
  const value = x.reduce((sum, xi, i) => sum.add(xi.mul(cost[i]!)), zero)
  return { kind: 'optimal', value, x }
}

/** Simplex steps among the first `width` columns until no reduced cost is positive; false: unbounded. */
function climb(
  tableau: Fraction[][],
  basis: number[],
  cost: readonly Fraction[],
  width: number,
): boolean {
  for (;;) {
    const entering = firstImproving(tableau, basis, cost, width)
    if (entering < 0) return true
    let leaving = -1
    let best: Fraction | undefined
    tableau.forEach((row, i) => {
      if (!(row[entering]!.compare(0) > 0)) return
      const ratio = lastOf(row).div(row[entering]!)
      const order = best === undefined ? -1 : ratio.compare(best)
      if (order < 0 || (order === 0 && basis[i]! < basis[leaving]!)) {
        best = ratio
        leaving = i
      }
    })
    if (leaving < 0) return false
    pivot(tableau, basis, leaving, entering)
  }
}

/** Bland: the first column whose reduced cost is positive. */
function firstImproving(
  tableau: readonly (readonly Fraction[])[],
  basis: readonly number[],
  cost: readonly Fraction[],
  width: number,
): number {
  for (let j = 0; j < width; j++) {
    if (basis.includes(j)) continue
    const reduced = tableau.reduce(
      (rest, row, i) =>
        row[j]!.equals(0) || cost[basis[i]!]!.equals(0)
          ? rest
          : rest.sub(cost[basis[i]!]!.mul(row[j]!)),
      cost[j]!,
    )
    if (reduced.compare(0) > 0) return j
  }
  return -1
}

function pivot(tableau: Fraction[][], basis: number[], row: number, column: number): void {
  const scale = tableau[row]![column]!
  tableau[row] = tableau[row]!.map((x) => x.div(scale))
  tableau.forEach((other, i) => {
    const factor = other[column]!
    if (i === row || factor.equals(0)) return
    tableau[i] = other.map((x, j) => {
      const step = tableau[row]![j]!
      return step.equals(0) ? x : x.sub(factor.mul(step))
    })
  })
  basis[row] = column
}

function lastOf(row: readonly Fraction[]): Fraction {
  return row[row.length - 1]!
}
