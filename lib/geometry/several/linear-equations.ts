import { fraction } from '@/lib/numerics/fraction'
import type { Fraction } from '@/lib/numerics/fraction'

/** ⟨row, x⟩ = right. */
export type Equation = { readonly row: readonly Fraction[]; readonly right: Fraction }

/** A solution of linear equations over Q, free unknowns set to 0; undefined when there is none. */
export function solveEquations(
  equations: readonly Equation[],
  unknowns: number,
): readonly Fraction[] | undefined {
  const reduced = rowReduced(equations.map(({ row, right }) => [...row, right]))
  if (reduced.some(({ column }) => column === unknowns)) return undefined
  return Array.from(
    { length: unknowns },
    (_, i) => reduced.find(({ column }) => column === i)?.row[unknowns] ?? fraction(0),
  )
}

/** A non-zero vector that every row annihilates; undefined when there is none. */
export function kernelVector(
  rows: readonly (readonly Fraction[])[],
  width: number,
): readonly Fraction[] | undefined {
  const reduced = rowReduced(rows)
  const free = Array.from({ length: width }, (_, i) => i).find((i) =>
    reduced.every(({ column }) => column !== i),
  )
  if (free === undefined) return undefined
  return Array.from({ length: width }, (_, i) => {
    if (i === free) return fraction(1)
    return reduced.find(({ column }) => column === i)?.row[free]!.neg() ?? fraction(0)
  })
}

type Pivot = { readonly column: number; readonly row: readonly Fraction[] }

/** Gauss and Jordan: each pivot is 1, and the only entry of its column. */
function rowReduced(rows: readonly (readonly Fraction[])[]): readonly Pivot[] {
  let reduced: readonly Pivot[] = []
  for (const source of rows) {
    const row = reduced.reduce((rest, pivot) => minus(rest, pivot.row, rest[pivot.column]!), source)
    const column = row.findIndex((x) => !x.equals(0))
    if (column < 0) continue
    const unit = row.map((x) => x.div(row[column]!))
    reduced = [
      ...reduced.map((pivot) => ({ ...pivot, row: minus(pivot.row, unit, pivot.row[column]!) })),
      { column, row: unit },
    ]
  }
  return reduced
}

function minus(
  row: readonly Fraction[],
  other: readonly Fraction[],
  factor: Fraction,
): readonly Fraction[] {
  return factor.equals(0) ? row : row.map((x, i) => x.sub(factor.mul(other[i]!)))
}
