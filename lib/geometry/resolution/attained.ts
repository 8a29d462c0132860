import type { Fraction } from '@/lib/numerics/fraction'
import type { Chart, Divisor, Resolution, SimplePoint } from './resolution-tree'

/** What the divisors over one point attain. */
export type Attained = {
  readonly lambda: Fraction
  readonly multiplicity: number
  /** The divisors with k/N = λ. */
  readonly divisors: readonly string[]
  /** All divisors that reach the region. */
  readonly reached: readonly string[]
  /** Whether K changes sign across a divisor. */
  readonly changesSign: boolean
}

/** The real crossings of a resolution: which divisors meet, and in how many quadrants of the region. */
export function crossings(
  chart: Chart | SimplePoint,
): readonly { readonly divisors: readonly string[]; readonly quadrants: number }[] {
  if (chart.kind === 'simple') return [{ divisors: chart.divisors, quadrants: 4 }]
  const { outcome } = chart
  return outcome.kind === 'crossing' ? [outcome] : outcome.points.flatMap(crossings)
}

/**
 * λ = min k/N over the divisors that reach the region, and m = 2 if two that attain it cross there,
 * else 1; undefined when K vanishes on none of them.
 *
 * @param curves the divisors through the point before the blow-ups
 */
export function attainedAt(
  { chart, exceptional }: Resolution,
  curves: readonly Divisor[],
): Attained | undefined {
  const met = crossings(chart).filter(({ quadrants }) => quadrants > 0)
  const isInside = crossings(chart).every(({ quadrants }) => quadrants === 4)
  const names = new Set(met.flatMap(({ divisors }) => divisors))
  const reached = [...exceptional, ...curves].filter(
    ({ name }, i) => names.has(name) || (isInside && i < exceptional.length),
  )
  const zeros = reached.filter(({ N }) => N > 0)
  const [first, ...others] = zeros.map(({ N, k }) => k.div(N))
  if (!first) return undefined
  const lambda = others.reduce((least, value) => (value.compare(least) < 0 ? value : least), first)
  const divisors = zeros.filter(({ N, k }) => k.div(N).equals(lambda)).map(({ name }) => name)
  const meets = met.map((crossing) => crossing.divisors.filter((name) => divisors.includes(name)))
  return {
    lambda,
    multiplicity: Math.max(1, ...meets.map((attaining) => attaining.length)),
    divisors,
    reached: reached.map(({ name }) => name),
    changesSign: zeros.some(({ N }) => N % 2 === 1),
  }
}
