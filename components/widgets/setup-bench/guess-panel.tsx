import { memo } from 'react'
import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { BenchFrame } from '@/lib/models/setup-bench'

/** The truth and the reader's guess: two curves over x, or two densities over y. */
export const GuessPanel = memo(function GuessPanel({
  frame,
  uid,
}: {
  readonly frame: BenchFrame
  readonly uid: string
}) {
  const { kind, at, truth, guess } = frame.curve
  const [from, to] = [at[0] ?? 0, at.at(-1) ?? 1]
  const [low, high] = kind === 'response' ? [-3.2, 3.2] : [0, 0.5]
  return (
    <Plot
      uid={`${uid}-guess`}
      title={kind === 'response' ? 'The true curve and your guess' : 'The true density and yours'}
      x={{ from, to }}
      y={{ from: low, to: high }}
      className="pair-plot bench-guess"
    >
      <Line xs={at} ys={truth} meaning="truth" />
      <Line xs={at} ys={guess} meaning="model" />
      <AxisX ticks={endTicks(from, to)} name={kind === 'response' ? 'x' : 'y'} />
      <AxisY ticks={endTicks(low, high)} name={kind === 'response' ? 'mean of y' : 'density'} />
      <Label x={from} y={high} dx={8} dy={18} meaning="truth">
        truth
      </Label>
      <Label x={to} y={high} dx={-8} dy={18} anchor="end" meaning="model">
        your guess
      </Label>
    </Plot>
  )
})
