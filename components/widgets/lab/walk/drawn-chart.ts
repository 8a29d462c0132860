import type { ChartDivisor, WalkChart } from '@/lib/geometry/walk/resolution-walk'
import { type Polyline, zeroCurves } from '@/lib/geometry/walk/zero-curves'

/** A divisor with its real curve in the window of a chart. */
export type DrawnDivisor = Pick<ChartDivisor, 'name' | 'N' | 'k' | 'isExceptional'> & {
  readonly lines: readonly Polyline[]
}

/** A chart as it is drawn. */
export type DrawnChart = {
  /** Half the side of the square around its centre. */
  readonly half: number
  readonly divisors: readonly DrawnDivisor[]
}

/** Cells along each side of a chart, and of a smaller square where curves may come close together. */
const [SIZE, FINE_SIZE, FINE_PART] = [96, 40, 0.09]

/** The curves of a chart; those of the prior alone (N = 0) too. */
export function drawnChart(chart: WalkChart): DrawnChart {
  const half = chart.window
  return {
    half,
    divisors: chart.divisors.map(({ name, N, k, isExceptional, terms }) => ({
      name,
      N,
      k,
      isExceptional,
      lines: [
        ...zeroCurves(terms, { u: 0, v: 0, half }, SIZE),
        ...zeroCurves(terms, { u: 0, v: 0, half: FINE_PART * half }, FINE_SIZE),
      ],
    })),
  }
}

/** Where a name stands beside a curve: far from the centre, near the edge. */
export function nameAt(
  { lines }: DrawnDivisor,
  half: number,
  taken: readonly (readonly [number, number])[],
): readonly [number, number] | undefined {
  const places = lines.flatMap((line) =>
    Array.from({ length: line.length / 2 }, (_, k) => [line[2 * k]!, line[2 * k + 1]!] as const),
  )
  const inside = places.filter(([u, v]) => Math.max(Math.abs(u), Math.abs(v)) < 0.9 * half)
  const clearance = ([u, v]: readonly [number, number]) =>
    Math.min(2, ...[[0, 0] as const, ...taken].map(([a, b]) => Math.hypot(u - a, v - b) / half))
  return inside.toSorted((a, b) => clearance(b) - clearance(a))[0]
}
