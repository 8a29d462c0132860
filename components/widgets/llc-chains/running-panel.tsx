import { memo } from 'react'
import { groupDigits } from '@/components/controls/knobs'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Rule } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import type { ChainsFrame } from './frame'

/** λ̂ as the chains grow: one thin line each, one for all, and the truth. */
export const RunningPanel = memo(function RunningPanel({
  frame,
  uid,
}: {
  readonly frame: ChainsFrame
  readonly uid: string
}) {
  const { ticks, running, lambda, lambdaWords, request } = frame
  const ends = running.map((line) => line.at(-1) ?? 0).filter(Number.isFinite)
  const top = Math.ceil(2 * Math.max(1.6 * lambda, 1.25 * Math.max(...ends, 0))) / 2
  const all = running.at(-1) ?? new Float64Array(0)
  return (
    <Plot
      uid={`${uid}-running`}
      title="The estimate after each step, against the true local learning coefficient"
      x={{ from: 0, to: request.drawCount }}
      y={{ from: 0, to: top }}
      className="chains-running"
    >
      <AxisX
        ticks={[
          { value: 0, label: '0' },
          { value: request.drawCount, label: groupDigits(request.drawCount) },
        ]}
        name="steps"
      />
      <AxisY
        ticks={[
          { value: 0, label: '0' },
          { value: top, label: String(top) },
        ]}
        name="λ̂"
      />
      <Rule at={lambda} axis="y" meaning="lambda" />
      {running.slice(0, -1).map((line, c) => (
        <Line key={c} xs={ticks} ys={line} meaning="posterior" className={`chain chain-${c}`} />
      ))}
      <Line xs={ticks} ys={all} meaning="posterior" />
      <Label x={request.drawCount} y={lambda} dx={-6} dy={-8} anchor="end" meaning="lambda">
        λ = {lambdaWords}
      </Label>
      <Label
        x={ticks.at(-1) ?? 0}
        y={all.at(-1) ?? 0}
        dx={-6}
        dy={(all.at(-1) ?? 0) > lambda ? -8 : 18}
        anchor="end"
        meaning="posterior"
      >
        all chains
      </Label>
    </Plot>
  )
})
