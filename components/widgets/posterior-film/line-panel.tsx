import { memo } from 'react'
import { Area } from '@/components/figures/area'
import { AxisX } from '@/components/figures/axes'
import { Line, SpotLabel } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { FilmFrame } from './frame'
import { lineNames } from './line-names'
import { OptimalPoints } from './optimal-set'

/** The posterior on a line: its density, filled, the prior dotted and the Gaussian dashed. */
export const LinePanel = memo(function LinePanel({
  frame,
  uid,
}: {
  readonly frame: FilmFrame
  readonly uid: string
}) {
  const { picture } = frame
  if (picture.kind !== 'line') return null
  const [[low, high] = [0, 1]] = picture.window
  const peak = Math.max(...picture.density)
  const top = 1.15 * Math.min(1.5, Math.max(1, Math.max(...picture.gaussian) / peak))
  const share = (values: Float64Array) => values.map((value) => value / peak)
  return (
    <Plot
      uid={`${uid}-line`}
      title="The posterior density of the parameter w"
      x={{ from: low, to: high }}
      y={{ from: 0, to: top }}
      className="film-plane"
    >
      <Area xs={picture.w} ys={share(picture.density)} meaning="posterior" />
      <Line xs={picture.w} ys={share(picture.density)} meaning="posterior" />
      <Line xs={picture.w} ys={share(picture.prior)} meaning="prior" />
      <Line xs={picture.w} ys={share(picture.gaussian)} meaning="laplace" />
      <OptimalPoints pieces={frame.optimal} />
      <AxisX ticks={endTicks(low, high)} name="w" />
      {lineNames(frame, picture, top).map(({ words, meaning, spot }) => (
        <SpotLabel key={meaning} spot={spot} meaning={meaning}>
          {words}
        </SpotLabel>
      ))}
    </Plot>
  )
})
