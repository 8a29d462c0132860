import type { ChartDivisor, ResolutionWalk, WalkChart } from '@/lib/geometry/walk/resolution-walk'
import { type DrawnWindow, zeroCurves } from '@/lib/geometry/walk/zero-curves'

/** A place in a chart. */
export type ChartPlace = readonly [u: number, v: number]

/** A divisor with its real curve in the window of a chart. */
export type DrawnDivisor = Pick<ChartDivisor, 'name' | 'N' | 'k' | 'isExceptional'> & {
  /** Polylines u₁, v₁, u₂, v₂, … */
  readonly lines: readonly Float64Array[]
  /** Where its name stands; absent where it has no curve in the window. */
  readonly nameAt?: ChartPlace
}

/** A chart as it is drawn. */
export type DrawnChart = {
  /** Half the side of the square around its centre. */
  readonly half: number
  readonly divisors: readonly DrawnDivisor[]
}

/** Cells along each side of a chart, and of a smaller square where curves may come close together. */
const [SIZE, FINE_SIZE, FINE_PART] = [96, 40, 0.09]

/** The charts of a walk as they are drawn, by their ids. */
export type DrawnCharts = Readonly<Record<string, DrawnChart>>

/**
 * Draws the charts of a walk one by one: yields after each.
 *
 * @example
 * const answer = realThreshold({ polynomial: polynomialOf('x^2*y^2'), region: { kind: 'box', box: {} } })
 * const walk = answer.status === 'exact' && answer.certificate && resolutionWalk(answer.certificate)
 * const charts = walk && Object.keys(runToEnd(drawnChartSteps(walk))) // ['1']
 */
export function* drawnChartSteps({ points }: ResolutionWalk): Generator<void, DrawnCharts> {
  const drawn: Record<string, DrawnChart> = {}
  const waiting = points.map(({ chart }) => chart)
  for (const chart of waiting) {
    drawn[chart.id] = drawnChart(chart)
    if (chart.outcome.kind === 'blow-up') waiting.push(...chart.outcome.charts)
    yield
  }
  return drawn
}

/** The curves of a chart and their names; those of the prior alone (N = 0) too. */
function drawnChart({ window: half, divisors }: WalkChart): DrawnChart {
  const curves = divisors.map(({ name, N, k, isExceptional, terms }): DrawnDivisor => {
    const traced = (square: DrawnWindow, size: number) =>
      zeroCurves(terms, square, size).map((line) => Float64Array.from(line))
    const lines = [
      ...traced({ u: 0, v: 0, half }, SIZE),
      ...traced({ u: 0, v: 0, half: FINE_PART * half }, FINE_SIZE),
    ]
    return { name, N, k, isExceptional, lines }
  })
  const taken: ChartPlace[] = []
  return {
    half,
    divisors: curves.map((divisor) => {
      const nameAt = namePlace(divisor, { half, divisors: curves }, taken)
      if (!nameAt) return divisor
      taken.push(nameAt)
      return { ...divisor, nameAt }
    }),
  }
}

/** Every so many points of a curve are enough to keep clear of it. */
const STRIDE = 4

/** Where a name stands beside a curve: far from the centre and from other names, clear of other curves. */
function namePlace(
  divisor: DrawnDivisor,
  { half, divisors }: DrawnChart,
  taken: readonly ChartPlace[],
): ChartPlace | undefined {
  const inside = placesOf(divisor).filter(
    ([u, v]) => Math.max(Math.abs(u), Math.abs(v)) < 0.9 * half,
  )
  const curves = divisors
    .filter((other) => other !== divisor)
    .flatMap((other) => placesOf(other).filter((_, k) => k % STRIDE === 0))
  const names: readonly ChartPlace[] = [[0, 0], ...taken]
  let best: ChartPlace | undefined
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
  [u, v]: ChartPlace,
  places: readonly ChartPlace[],
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

function placesOf({ lines }: DrawnDivisor): readonly ChartPlace[] {
  return lines.flatMap((line) =>
    Array.from({ length: line.length / 2 }, (_, k): ChartPlace => [line[2 * k]!, line[2 * k + 1]!]),
  )
}
