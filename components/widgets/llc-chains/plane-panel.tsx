import { memo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Contours } from '@/components/figures/contours'
import { Cross, Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import { landscape } from '@/lib/landscapes/index'
import type { ChainsFrame } from './frame'

const SIZE = 64
/** The losses at the contours, as nβK: a posterior gives e^−nβK to each. */
const LEVELS = [0.5, 2, 8, 32, 128, 512]

/** The landscape as contours: traced anew when it changes, and not with each step of the chains. */
const Valley = memo(function Valley({
  id,
  nBeta,
}: {
  readonly id: string
  readonly nBeta: number
}) {
  const { loss, domain } = landscape(id)
  const [[low1, high1] = [0, 1], [low2, high2] = [0, 1]] = domain
  const values = Float64Array.from({ length: SIZE * SIZE }, (_, k) => {
    const part = (i: number) => (i + 0.5) / SIZE
    const w1 = low1 + (high1 - low1) * part(k % SIZE)
    const w2 = low2 + (high2 - low2) * part(Math.floor(k / SIZE))
    return nBeta * loss([w1, w2])
  })
  return <Contours grid={{ size: SIZE, values }} levels={LEVELS} meaning="ink" />
})

/** The landscape from above, its best points, where the chains have been, and their last steps. */
export const PlanePanel = memo(function PlanePanel({
  frame,
  uid,
}: {
  readonly frame: ChainsFrame
  readonly uid: string
}) {
  const { domain, optimalSet } = landscape(frame.request.landscape)
  const [[low1, high1] = [0, 1], [low2, high2] = [0, 1]] = domain
  return (
    <Plot
      uid={`${uid}-plane`}
      title="The landscape from above, with the draws of the chains and their last steps"
      x={{ from: low1, to: high1 }}
      y={{ from: low2, to: high2 }}
      className="chains-plane"
    >
      <Valley id={frame.request.landscape} nBeta={frame.request.nBeta} />
      {optimalSet.map((piece, i) =>
        piece.kind === 'polyline' ? (
          <Line
            key={i}
            xs={piece.points.map(([w1 = 0]) => w1)}
            ys={piece.points.map(([, w2 = 0]) => w2)}
            meaning="optimal"
          />
        ) : null,
      )}
      {frame.places.map(({ w1, w2 }, c) => (
        <Scatter key={c} xs={w1} ys={w2} meaning="posterior" radius={1.5} className="chain-draws" />
      ))}
      {frame.trails.map(({ w1, w2 }, c) => (
        <Line key={c} xs={w1} ys={w2} meaning="posterior" className={`chain-${c}`} />
      ))}
      <Cross x={frame.center[0] ?? 0} y={frame.center[1] ?? 0} meaning="optimal" />
      {frame.trails.map(({ w1, w2 }, c) => (
        <Label key={c} x={w1.at(-1) ?? 0} y={w2.at(-1) ?? 0} anchor="middle" dy={5}>
          {c + 1}
        </Label>
      ))}
      <AxisX ticks={endTicks(low1, high1)} name="w₁" />
      <AxisY ticks={endTicks(low2, high2)} name="w₂" />
    </Plot>
  )
})
