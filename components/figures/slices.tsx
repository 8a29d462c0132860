import type { Meaning } from './marks'
import { round, SIDE, Square, usePlot } from './plot'

/** A vertical line of the plot and the stretches of it that belong to a region. */
export type Slice = {
  readonly x: number
  readonly intervals: readonly (readonly [number, number])[]
}

/**
 * A region given on vertical lines at equal distances. Where neighbours have the same number of
 * stretches these are joined; where the number changes, the shapes end half-way between.
 */
export function Slices({
  slices,
  meaning,
  className = '',
}: {
  readonly slices: readonly Slice[]
  readonly meaning: Meaning
  readonly className?: string
}) {
  const { x, y } = usePlot()
  const half = slices.length > 1 ? (x(slices[1]!.x) - x(slices[0]!.x)) / 2 : 0
  const shapes = runsOf(slices).flatMap((run) =>
    run[0]!.intervals.map((_, k) => {
      const corners = run.flatMap((slice, i) => {
        const [low, high] = slice.intervals[k]!
        const place = x(slice.x)
        const places = [
          ...(i === 0 ? [inside(place - half)] : []),
          inside(place),
          ...(i === run.length - 1 ? [inside(place + half)] : []),
        ]
        return places.map((at) => ({ at, low: round(y(low)), high: round(y(high)) }))
      })
      const under = corners.map(({ at, low }) => `${at} ${low}`)
      const over = corners.map(({ at, high }) => `${at} ${high}`).toReversed()
      return `M${[...under, ...over].join('L')}Z`
    }),
  )
  return (
    <Square>
      <path d={shapes.join('')} className={`mark-band ${className}`} data-meaning={meaning} />
    </Square>
  )
}

/** A place brought into the plot. */
function inside(place: number): number {
  return round(Math.min(Math.max(place, 0), SIDE))
}

/** Neighbours with the same number of stretches. */
function runsOf(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const runs: Slice[][] = []
  for (const slice of slices) {
    const run = runs.at(-1)
    if (run && run[0]!.intervals.length === slice.intervals.length) run.push(slice)
    else runs.push([slice])
  }
  return runs
}
