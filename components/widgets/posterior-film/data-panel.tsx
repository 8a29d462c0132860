import { memo } from 'react'
import { Area } from '@/components/figures/area'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Band, Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Rug } from '@/components/figures/rug'
import { endTicks } from '@/components/figures/ticks'
import type { FilmFrame } from './frame'

/** 90 % of a normal law lies within this many standard deviations. */
const NINETY = 1.645

/** The data, the truth that made them, and what the posterior predicts. */
export const DataPanel = memo(function DataPanel({
  frame,
  uid,
}: {
  readonly frame: FilmFrame
  readonly uid: string
}) {
  return frame.prediction.kind === 'curve' ? (
    <CurvePanel frame={frame} prediction={frame.prediction} uid={uid} />
  ) : (
    <DensityPanel frame={frame} prediction={frame.prediction} uid={uid} />
  )
})

type Prediction = FilmFrame['prediction']

function CurvePanel({
  frame,
  prediction,
  uid,
}: {
  readonly frame: FilmFrame
  readonly prediction: Extract<Prediction, { kind: 'curve' }>
  readonly uid: string
}) {
  const { x, mean, curveSd, truth } = prediction
  const ys = frame.shown.y
  const reach = frame.request.own ? Math.max(3.2, ...ys.map(Math.abs)) * 1.05 : 3.6
  const [low, high] = [x[0] ?? 0, x.at(-1) ?? 1]
  const noisy = curveSd.map((sd) => Math.hypot(sd, 1))
  const end = x.length - 1
  // The name of the band keeps to the side that the curve leaves free.
  const isHighAtEnd = (mean[end] ?? 0) > 0.15 * reach
  return (
    <Plot
      uid={`${uid}-data`}
      title="The data with the predictive band"
      x={{ from: low, to: high }}
      y={{ from: -reach, to: reach }}
      className="film-data"
    >
      <Band
        xs={x}
        low={edge(mean, noisy, -1)}
        high={edge(mean, noisy, 1)}
        meaning="posterior"
        className="is-faint"
      />
      <Band
        xs={x}
        low={edge(mean, curveSd, -1)}
        high={edge(mean, curveSd, 1)}
        meaning="posterior"
      />
      <Scatter xs={frame.shown.x} ys={ys} meaning="data" radius={dotRadius(ys.length)} />
      {truth && <Line xs={x} ys={truth} meaning="truth" />}
      <Line xs={x} ys={mean} meaning="model" />
      <AxisX ticks={endTicks(low, high)} name="x" />
      <AxisY ticks={endTicks(-reach, reach)} name="y" />
      {truth && (
        <Label x={low} y={truth[0] ?? 0} dx={8} dy={-9} meaning="truth">
          truth
        </Label>
      )}
      <Label x={high} y={mean[end] ?? 0} dx={-8} dy={18} anchor="end" meaning="model">
        prediction
      </Label>
      <Label
        x={high}
        y={isHighAtEnd ? -reach : reach}
        dx={-8}
        dy={isHighAtEnd ? -10 : 16}
        anchor="end"
        meaning="posterior"
      >
        90 % of the curves, of y
      </Label>
    </Plot>
  )
}

function DensityPanel({
  frame,
  prediction,
  uid,
}: {
  readonly frame: FilmFrame
  readonly prediction: Extract<Prediction, { kind: 'density' }>
  readonly uid: string
}) {
  const { y, density, truth } = prediction
  const [low, high] = [y[0] ?? 0, y.at(-1) ?? 1]
  const ceiling = 0.5
  // Half way up its left side, where the truth is steep and nothing else stands.
  const side = truth ? truth.findIndex((value) => value > 0.55 * Math.max(...truth)) : 0
  const truthAt = y[side] ?? 0
  const top = Math.max(...density)
  const predictedAt = y.findLastIndex((_, i) => (density[i] ?? 0) > 0.45 * top)
  return (
    <Plot
      uid={`${uid}-data`}
      title="The data with the predictive density"
      x={{ from: low, to: high }}
      y={{ from: 0, to: ceiling }}
      className="film-data"
    >
      <Area xs={y} ys={density} meaning="posterior" />
      {truth && <Line xs={y} ys={truth} meaning="truth" />}
      <Line xs={y} ys={density} meaning="model" />
      <Rug values={frame.shown.y} />
      <AxisX ticks={endTicks(low, high)} name="y" />
      <Label x={y[predictedAt] ?? 0} y={density[predictedAt] ?? 0} dx={9} meaning="model">
        prediction
      </Label>
      {truth && (
        <Label x={truthAt} y={truth[side] ?? 0} dx={-8} anchor="end" meaning="truth">
          truth
        </Label>
      )}
    </Plot>
  )
}

function edge(mean: Float64Array, sd: Float64Array, side: number): Float64Array {
  return mean.map((value, i) => value + side * NINETY * (sd[i] ?? 0))
}

function dotRadius(count: number): number {
  return count > 120 ? 1.6 : 2.4
}
