import { memo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { coarsened, Contours, type Grid, Shades } from '@/components/figures/contours'
import { Ellipse } from '@/components/figures/ellipse'
import { Heatmap } from '@/components/figures/heatmap'
import { Label } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { FilmFrame } from './frame'
import { OptimalSet } from './optimal-set'

/** The regions of highest density that hold half, nine tenths and 99 % of the mass in view. */
const CONTOURS = [0.5, 0.1, 0.01]
/** The steps of the vector heatmap. */
const SHADES = [0.01, 0.05, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]

/** The posterior on the plane: shades of one hue, contours, W₀ and the Gaussian beside it. */
export const PlanePanel = memo(function PlanePanel({
  frame,
  uid,
  isFinal,
  isVector,
}: {
  readonly frame: FilmFrame
  readonly uid: string
  /** Whether the hand rests: while it moves, the lines are drawn from fewer points. */
  readonly isFinal: boolean
  /** Whether the shades are shapes, as in a file, and not pixels. */
  readonly isVector: boolean
}) {
  const { picture, laplace, matched } = frame
  if (picture.kind !== 'plane') return null
  const [[aLow, aHigh] = [0, 1], [bLow, bHigh] = [0, 1]] = picture.window
  const grid: Grid = { size: picture.size, values: picture.shares }
  const coarse = coarsened(grid, Math.max(1, grid.size / (isVector || !isFinal ? 64 : 128)))
  const gaussian = laplace.kind === 'gaussian' ? laplace : matched
  const { scale } = frame.request
  const priorCovariance = [
    [scale * scale, 0],
    [0, scale * scale],
  ]
  const priorTop = PRIOR_RADIUS * scale
  const { top, isTopInView } = topOf(gaussian, picture.window)
  const [nameA, nameB] = top
  return (
    <Plot
      uid={`${uid}-plane`}
      title="The posterior on the plane of the parameters a and b"
      x={{ from: aLow, to: aHigh }}
      y={{ from: bLow, to: bHigh }}
      className="film-plane"
      behind={!isVector && <Heatmap grid={grid} ramp="posterior" />}
    >
      {isVector && <Shades grid={coarse} levels={SHADES} ramp="posterior" />}
      <Ellipse mean={ORIGIN} covariance={priorCovariance} radii={[PRIOR_RADIUS]} meaning="prior" />
      <OptimalSet pieces={frame.optimal} />
      <Contours grid={coarse} levels={CONTOURS} meaning="posterior" />
      <Ellipse
        mean={gaussian.mean}
        covariance={gaussian.covariance}
        radii={RADII}
        meaning="laplace"
      />
      <AxisX ticks={endTicks(aLow, aHigh)} name="a" />
      <AxisY ticks={endTicks(bLow, bHigh)} name="b" />
      <Label x={nameA} y={nameB} dy={isTopInView ? -6 : 20} anchor="middle" meaning="laplace">
        {laplace.kind === 'gaussian' ? 'Laplace’s Gaussian' : 'same mean and covariance'}
      </Label>
      {-priorTop > bLow && aLow < 0 && aHigh > 0 && (
        <Label x={0} y={-priorTop} dy={16} anchor="middle" meaning="prior">
          prior, 90 %
        </Label>
      )}
      <Label x={aHigh} y={bHigh} dx={-10} dy={20} anchor="end" meaning="posterior">
        posterior
      </Label>
    </Plot>
  )
})

/** Where the dashed ellipses are named: over the outermost one whose top is in view, else at the side. */
function topOf(
  { mean: [a = 0, b = 0], covariance }: FilmFrame['matched'],
  [[aLow, aHigh] = [0, 1], [, bHigh] = [0, 1]]: readonly (readonly [number, number])[],
) {
  const [[, ab = 0] = [], [, bb = 1] = []] = covariance
  const tops = RADII.map(
    (radius) => [a + (radius * ab) / Math.sqrt(bb), b + radius * Math.sqrt(bb)] as const,
  )
  const margin = 0.2 * (aHigh - aLow)
  const top = tops.findLast(
    ([x, y]) => x > aLow + margin && x < aHigh - margin && y < bHigh - 0.05 * (aHigh - aLow),
  )
  return top
    ? { top, isTopInView: true }
    : { top: [aLow + margin, bHigh] as const, isTopInView: false }
}

const ORIGIN = [0, 0]
/** The circle that holds 90 % of a plane Gaussian. */
const PRIOR_RADIUS = Math.sqrt(-2 * Math.log(0.1))

/** The ellipses of a plane Gaussian that hold half, nine tenths and 99 % of it: √(−2 log(1 − p)). */
const RADII = CONTOURS.map((level) => Math.sqrt(-2 * Math.log(level)))
