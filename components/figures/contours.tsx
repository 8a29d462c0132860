import { contours } from 'd3-contour'
import { memo } from 'react'
import { polylinesPath } from './path'
import { round, SIDE, Square } from './plot'
import type { Meaning } from './marks'
import { isSameDrawing } from './same-drawing'

/** Numbers on a square grid that covers the plot: row-major, rows from the bottom up. */
export type Grid = { readonly size: number; readonly values: ArrayLike<number> }

/** Lines of equal value of a grid. */
export function Contours({
  grid,
  levels,
  meaning,
}: {
  readonly grid: Grid
  readonly levels: readonly number[]
  readonly meaning: Meaning
}) {
  return (
    <Square>
      {paths(grid, levels, openRing).map((d, i) => (
        <path key={levels[i]} d={d} className="mark-contour" data-meaning={meaning} />
      ))}
    </Square>
  )
}

/** Polylines on the unit square that covers the plot, y upwards: polyline j starts at point starts[j]. */
type Polylines = { readonly points: Float32Array; readonly starts: Uint32Array }

/** Lines of equal value that were traced already, one path for each value. */
export function Isolines({
  lines,
  meaning,
}: {
  readonly lines: readonly Polylines[]
  readonly meaning: Meaning
}) {
  return (
    <Square>
      {lines.map((line, i) => (
        <Isoline key={i} points={line.points} starts={line.starts} meaning={meaning} />
      ))}
    </Square>
  )
}

/** Lines come anew with each answer of the worker, and often say the same: those are not drawn anew. */
const Isoline = memo(function Isoline({
  meaning,
  ...line
}: Polylines & { readonly meaning: Meaning }) {
  return <path d={pathOf(line)} className="mark-contour" data-meaning={meaning} />
}, isSameDrawing)

function pathOf({ points, starts }: Polylines): string {
  const places = new Float64Array(points.length)
  for (let i = 0; i < points.length; i += 2) {
    places[i] = round(points[i]! * SIDE)
    places[i + 1] = round(SIDE - points[i + 1]! * SIDE)
  }
  return polylinesPath(places, starts)
}

/**
 * The heatmap as filled contours: vector shapes that the static page, the saved SVG and the printer
 * have. Where a canvas takes over the same box, they are hidden.
 *
 * @param ramp the name of a ramp of colours, `--ramp-<name>-0` to `-8`
 */
export function Shades({
  grid,
  levels,
  ramp,
}: {
  readonly grid: Grid
  readonly levels: readonly number[]
  readonly ramp: string
}) {
  return (
    <g className="plot-shades">
      <Square>
        {paths(grid, levels, closedRing).map((d, i) => (
          <path
            key={levels[i]}
            d={d}
            style={{
              fill: `var(--ramp-${ramp}-${Math.round(((levels[i] ?? 0) + step(levels, i)) * 8)})`,
            }}
          />
        ))}
      </Square>
    </g>
  )
}

/** Half of the way to the next level: a shade stands for the values above its level. */
function step(levels: readonly number[], i: number): number {
  return ((levels[i + 1] ?? 1) - (levels[i] ?? 0)) / 2
}

type Ring = readonly (readonly number[])[]

function paths(
  { size, values }: Grid,
  levels: readonly number[],
  draw: (ring: Ring, size: number) => string,
): string[] {
  const generator = contours().size([size, size])
  // The edge of the types: d3 reads by index.
  const read = values as number[]
  return levels.map((level) =>
    generator
      .contour(read, level)
      .coordinates.flatMap((polygon) => polygon.map((ring) => draw(ring, size)))
      .join(''),
  )
}

function place([column = 0, row = 0]: readonly number[], size: number): string {
  return `${round((column * SIDE) / size)} ${round(SIDE - (row * SIDE) / size)}`
}

function closedRing(ring: Ring, size: number): string {
  return `M${ring.map((point) => place(point, size)).join('L')}Z`
}

/** A ring as a line: its pieces along the edge of the grid close a region and are no contour. */
function openRing(ring: Ring, size: number): string {
  const isEdge = ([column = 0, row = 0]: readonly number[]) =>
    Math.min(column, row) <= 0.5 || Math.max(column, row) >= size - 0.5
  return ring
    .map((point, i) => {
      const before = ring[i - 1]
      const isPen = before !== undefined && !(isEdge(before) && isEdge(point))
      return (isPen ? 'L' : 'M') + place(point, size)
    })
    .join('')
}

/** Averages over blocks: fewer points where fine ones would not be seen. */
export function coarsened({ size, values }: Grid, block: number): Grid {
  const coarse = size / block
  const means = new Float64Array(coarse * coarse)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const cell = Math.floor(row / block) * coarse + Math.floor(column / block)
      means[cell]! += (values[row * size + column] ?? 0) / (block * block)
    }
  return { size: coarse, values: means }
}
