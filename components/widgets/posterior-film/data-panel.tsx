import { memo } from 'react'
import { Area } from '@/components/figures/area'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Band, Label, Line, Scatter, SpotLabel } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { Rug } from '@/components/figures/rug'
import { endTicks } from '@/components/figures/ticks'
import { densityNames } from './density-names'
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

/** The top of the densities of y: they are of normal laws of variance 1 and more. */
const CEILING = 0.5

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
  return (
    <Plot
      uid={`${uid}-data`}
      title="The data with the predictive density"
      x={{ from: low, to: high }}
      y={{ from: 0, to: CEILING }}
      className="film-data"
    >
      <Area xs={y} ys={density} meaning="posterior" />
      {truth && <Line xs={y} ys={truth} meaning="truth" />}
      <Line xs={y} ys={density} meaning="model" />
      <Rug values={frame.shown.y} />
      <AxisX ticks={endTicks(low, high)} name="y" />
      {densityNames(prediction, CEILING).map(({ words, spot }) => (
        <SpotLabel key={words} spot={spot} meaning={words === 'truth' ? 'truth' : 'model'}>
          {words}
        </SpotLabel>
      ))}
    </Plot>
  )
}

function edge(mean: Float64Array, sd: Float64Array, side: number): Float64Array {
  return mean.map((value, i) => value + side * NINETY * (sd[i] ?? 0))
}

function dotRadius(count: number): number {
  return count > 120 ? 1.6 : 2.4
}
