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

type Place = readonly [number, number]

/** Every so many points of a curve are enough to keep clear of it. */
const STRIDE = 4

/** Where a name stands beside a curve: far from the centre and from other names, clear of other curves. */
export function nameAt(
  divisor: DrawnDivisor,
  { half, divisors }: DrawnChart,
  taken: readonly Place[],
): Place | undefined {
  const inside = placesOf(divisor).filter(
    ([u, v]) => Math.max(Math.abs(u), Math.abs(v)) < 0.9 * half,
  )
  const curves = divisors
    .filter((other) => other !== divisor)
    .flatMap((other) => placesOf(other).filter((_, k) => k % STRIDE === 0))
  const names: readonly Place[] = [[0, 0], ...taken]
  let best: Place | undefined
  let most = -1
  for (const place of inside) {
    // A name is wide and low: a quarter of the distance to a name is enough to a curve.
    const fromNames = clearance(place, names, half, 1, most)
    if (fromNames <= most) continue
    const room = Math.min(fromNames, clearance(place, curves, half, 4, most))
    if (room > most) [best, most] = [place, room]
  }
  return best
}

/** How far a place is from others, in halves of the chart and so many times; at most `least` is not told apart. */
function clearance(
  [u, v]: Place,
  places: readonly Place[],
  half: number,
  times: number,
  least: number,
): number {
  let nearest = 2 * times
  for (const [a, b] of places) {
    const distance = (times * Math.hypot(u - a, v - b)) / half
    if (distance <= least) return distance
    if (distance < nearest) nearest = distance
  }
  return nearest
}

function placesOf({ lines }: DrawnDivisor): readonly Place[] {
  return lines.flatMap((line) =>
    Array.from({ length: line.length / 2 }, (_, k): Place => [line[2 * k]!, line[2 * k + 1]!]),
  )
}
