import { memo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { coarsened, type Grid, Isolines, Shades } from '@/components/figures/contours'
import { Ellipse } from '@/components/figures/ellipse'
import { Heatmap } from '@/components/figures/heatmap'
import { SpotLabel } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { FilmFrame } from './frame'
import { OptimalSet } from './optimal-set'
import { ORIGIN, planeNames, PRIOR_RADIUS, priorCovariance, RADII } from './plane-names'

/** The steps of the vector heatmap. */
const SHADES = [0.01, 0.05, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]

/** The posterior on the plane: shades of one hue, contours, W₀ and the Gaussian beside it. */
export const PlanePanel = memo(function PlanePanel({
  frame,
  uid,
  isVector,
}: {
  readonly frame: FilmFrame
  readonly uid: string
  /** Whether the shades are shapes, as in a file, and not pixels. */
  readonly isVector: boolean
}) {
  const { picture, laplace, matched } = frame
  if (picture.kind !== 'plane') return null
  const [[aLow, aHigh] = [0, 1], [bLow, bHigh] = [0, 1]] = picture.window
  const grid: Grid = { size: picture.size, values: picture.shares }
  const gaussian = laplace.kind === 'gaussian' ? laplace : matched
  const names = planeNames(frame, picture, gaussian)
  return (
    <Plot
      uid={`${uid}-plane`}
      title="The posterior on the plane of the parameters a and b"
      x={{ from: aLow, to: aHigh }}
      y={{ from: bLow, to: bHigh }}
      className="film-plane"
      behind={!isVector && <Heatmap grid={grid} ramp="posterior" />}
    >
      {isVector && (
        <Shades grid={coarsened(grid, grid.size / 64)} levels={SHADES} ramp="posterior" />
      )}
      <Ellipse
        mean={ORIGIN}
        covariance={priorCovariance(frame)}
        radii={[PRIOR_RADIUS]}
        meaning="prior"
      />
      <OptimalSet pieces={frame.optimal} />
      <Isolines lines={picture.contours} meaning="posterior" />
      <Ellipse
        mean={gaussian.mean}
        covariance={gaussian.covariance}
        radii={RADII}
        meaning="laplace"
      />
      <AxisX ticks={endTicks(aLow, aHigh)} name="a" />
      <AxisY ticks={endTicks(bLow, bHigh)} name="b" />
      {names.map(({ words, meaning, spot }) => (
        <SpotLabel key={meaning} spot={spot} meaning={meaning}>
          {words}
        </SpotLabel>
      ))}
    </Plot>
  )
})
