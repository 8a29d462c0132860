import { memo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { type Grid, Isolines, Shades } from '@/components/figures/contours'
import { Heatmap } from '@/components/figures/heatmap'
import { Cross, Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { heightScale } from '@/components/figures/space/relief'
import { endTicks } from '@/components/figures/ticks'
import type { BenchFrame } from '@/lib/models/setup-bench'

/** Losses are shaded as log(1 + K/δ): below δ like K, above it like log K. */
const DELTA = 0.01
const HIGHEST = 4
const shade = heightScale(DELTA, HIGHEST)
const SHADES = Array.from({ length: 9 }, (_, i) => i / 9)

/** K over two weights, dark where it is low, with W₀ and the prior. */
export const PlanePanel = memo(function PlanePanel({
  frame,
  uid,
  isVector,
}: {
  readonly frame: BenchFrame
  readonly uid: string
  readonly isVector: boolean
}) {
  const [[aLow, aHigh] = [0, 1], [bLow, bHigh] = [0, 1]] = frame.bounds
  const shades: Grid = { size: frame.size, values: frame.loss.map(shade) }
  const { a, b } = frame.request
  const [nameA, nameB] = nameAt(frame)
  return (
    <Plot
      uid={`${uid}-landscape`}
      title="The excess loss over the plane of a and b, dark where it is low, with the optimal set"
      x={{ from: aLow, to: aHigh }}
      y={{ from: bLow, to: bHigh }}
      className="pair-plot bench-landscape"
      behind={!isVector && <Heatmap grid={shades} ramp="loss" />}
    >
      {isVector && <Shades grid={shades} levels={SHADES} ramp="loss" />}
      <Isolines lines={frame.lossLines} meaning="ink" />
      <Isolines lines={frame.priorLines} meaning="prior" />
      {frame.optimal.map((piece, i) =>
        piece.kind === 'polyline' ? (
          <Line
            key={i}
            xs={piece.points.map(([at = 0]) => at)}
            ys={piece.points.map(([, at = 0]) => at)}
            meaning="optimal"
          />
        ) : (
          <Cross key={i} x={piece.at[0] ?? 0} y={piece.at[1] ?? 0} meaning="optimal" />
        ),
      )}
      <Scatter xs={[Math.max(a, aLow)]} ys={[b]} meaning="model" radius={6} />
      <AxisX ticks={endTicks(aLow, aHigh)} name="a" />
      <AxisY ticks={endTicks(bLow, bHigh)} name="b" />
      <Label x={aHigh} y={bLow} dx={-8} dy={-8} anchor="end" meaning="prior">
        {frame.request.prior === 'uniform' ? 'prior: uniform' : 'dotted: prior'}
      </Label>
      {nameA !== undefined && nameB !== undefined && (
        <Label x={nameA} y={nameB} dx={8} dy={-8} meaning="optimal">
          W₀
        </Label>
      )}
    </Plot>
  )
})

/** The set is named near the first of its points, or a little way along its first curve. */
function nameAt({ optimal: [first], bounds }: BenchFrame): readonly number[] {
  if (!first) return []
  if (first.kind === 'point') return first.at
  const [start = [], end = []] = [first.points[0], first.points.at(-1)]
  const [[low, high] = [0, 1]] = bounds
  const isLevel = start[1] === end[1]
  return isLevel
    ? [high - 0.2 * (high - low), start[1] ?? 0]
    : (first.points[Math.floor(first.points.length / 2)] ?? start)
}
