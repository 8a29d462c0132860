import { AxisX, AxisY } from '@/components/figures/axes'
import { Band, Label, Line } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import type { Twins } from './frame'

const ENDS = [-1, 0, 1]
const SLOPES = [-1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1]
const TICKS = [
  { value: -1, label: '−1' },
  { value: 0, label: '0' },
  { value: 1, label: '1' },
]

/** The functions: lines through the origin, and the fan of those with a loss below the level. */
export function LinesPanel({ frame, uid }: { readonly frame: Twins; readonly uid: string }) {
  const edge = ENDS.map((x) => Math.abs(x) * frame.steepest)
  return (
    <Plot
      uid={`${uid}-lines`}
      title="The lines through the origin, and those whose loss is below the level"
      x={{ from: -1, to: 1 }}
      y={{ from: -1, to: 1 }}
      className="twins-lines"
    >
      <Band xs={ENDS} low={edge.map((y) => -y)} high={edge} meaning="posterior" />
      {SLOPES.map((slope) => (
        <Line key={slope} xs={[-1, 1]} ys={[-slope, slope]} meaning="model" className="is-thin" />
      ))}
      <Line xs={[-1, 1]} ys={[0, 0]} meaning="truth" />
      <AxisX ticks={TICKS} name="x" />
      <AxisY ticks={TICKS} name="y = slope · x" />
      <Label x={-1} y={0} dx={8} dy={-8} meaning="truth">
        truth
      </Label>
      <Label x={1} y={0} dx={-8} dy={18} anchor="end" meaning="posterior">
        loss below ε
      </Label>
    </Plot>
  )
}
