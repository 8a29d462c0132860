import { AxisX, AxisY } from '@/components/figures/axes'
import { Cross, Label, Line } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { Luck } from './frame'

const REACH = 1.5
const LOW = -0.6
const HIGH = 1.4

/** K, and around it what a dozen samples make of it. */
export function LuckPanel({ frame, uid }: { readonly frame: Luck; readonly uid: string }) {
  return (
    <Plot
      uid={`${uid}-luck`}
      title="The excess loss, and what a dozen samples make of it"
      x={{ from: -REACH, to: REACH }}
      y={{ from: LOW, to: HIGH }}
      className="luck-plot"
    >
      {frame.empirical.map((curve, i) => (
        <Line key={i} xs={frame.weights} ys={curve} meaning="data" className="is-thin" />
      ))}
      <Line xs={frame.weights} ys={frame.population} meaning="truth" className="luck-population" />
      <Cross x={0} y={0} meaning="optimal" />
      <AxisX ticks={endTicks(-REACH, REACH)} name="w" />
      <AxisY ticks={endTicks(LOW, HIGH)} name="nats per datum" />
      <Label x={0} y={HIGH} dy={18} anchor="middle" meaning="truth">
        K, the truth’s
      </Label>
      <Label x={0} y={HIGH} dy={36} anchor="middle">
        thin: Kₙ, twelve samples’
      </Label>
      <Label x={0} y={0} dx={10} dy={22} meaning="optimal">
        W₀
      </Label>
    </Plot>
  )
}
