import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { LEARNERS, SIZE, type Count } from './frame'

const TICKS_X = [
  { value: -1, label: '−1' },
  { value: 0, label: '0' },
  { value: 1, label: '1' },
]
const REACH = 2.4
const TICKS_Y = [
  { value: -2, label: '−2' },
  { value: 0, label: '0' },
  { value: 2, label: '2' },
]

/** The readings, the truth behind them, and what was learned with d weights. */
export function CurvesPanel({ frame, uid }: { readonly frame: Count; readonly uid: string }) {
  return (
    <Plot
      uid={`${uid}-curves`}
      title={`${SIZE} readings, the true curve, and the curves that were learned from them`}
      x={{ from: -1, to: 1 }}
      y={{ from: -REACH, to: REACH }}
      className="pair-plot"
    >
      <Line xs={frame.places} ys={frame.truth} meaning="truth" />
      {LEARNERS.map(({ name, meaning }) => (
        <Line key={name} xs={frame.places} ys={frame[name].curve} meaning={meaning} />
      ))}
      <Scatter xs={frame.data.x} ys={frame.data.y} meaning="data" radius={3} />
      <AxisX ticks={TICKS_X} name="x" />
      <AxisY ticks={TICKS_Y} name="y" />
      <Label x={-1} y={REACH} dx={8} dy={18} meaning="truth">
        truth
      </Label>
      <Label x={1} y={REACH} dx={-8} dy={18} anchor="end" meaning="model">
        {LEARNERS[0].words}
      </Label>
      <Label x={1} y={REACH} dx={-8} dy={36} anchor="end" meaning="posterior">
        {LEARNERS[1].words}
      </Label>
    </Plot>
  )
}
