import { memo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { BenchFrame } from '@/lib/models/setup-bench'

const TOP = 2

/** K over one weight, W₀ as a rule at each point, and the prior. */
export const LinePanel = memo(function LinePanel({
  frame,
  uid,
}: {
  readonly frame: BenchFrame
  readonly uid: string
}) {
  const [[low, high] = [0, 1]] = frame.bounds
  const xs = frame.loss.map((_, k) => low + ((high - low) * k) / (frame.size - 1))
  const prior = frame.prior.map((value) => 0.8 * TOP * value)
  return (
    <Plot
      uid={`${uid}-landscape`}
      title="The excess loss over the parameter, with its optimal set and the prior"
      x={{ from: low, to: high }}
      y={{ from: 0, to: TOP }}
      className="pair-plot bench-landscape"
    >
      {frame.optimal.map(
        (piece, i) =>
          piece.kind === 'point' && (
            <g key={piece.at[0]}>
              <Rule at={piece.at[0] ?? 0} axis="x" meaning="optimal" />
              {i === 0 && (
                <Label x={piece.at[0] ?? 0} y={TOP} dx={8} dy={18} meaning="optimal">
                  W₀
                </Label>
              )}
            </g>
          ),
      )}
      <Line xs={xs} ys={prior} meaning="prior" />
      <Line xs={xs} ys={frame.loss} meaning="ink" />
      <Scatter xs={[frame.request.a]} ys={[frame.excess]} meaning="model" radius={6} />
      <AxisX ticks={endTicks(low, high)} name="w" />
      <AxisY ticks={endTicks(0, TOP)} name="K(w)" />
      <Label x={low} y={prior[0] ?? 0} dx={8} dy={-8} meaning="prior">
        prior
      </Label>
    </Plot>
  )
})
