import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { COUNTS, LEARNERS, promisedError, SIZE, type Count } from './frame'

const LOW = 0.003
const HIGH = 3000
const TICKS_X = [
  { value: 1, label: '1' },
  { value: 5, label: '5' },
  { value: SIZE, label: String(SIZE) },
  { value: 100, label: '100' },
  { value: 400, label: '400' },
]
const TICKS_Y = [
  { value: 0.01, label: '0.01' },
  { value: 1, label: '1' },
  { value: 100, label: '100' },
]

/** Test error against the number of weights, both on logarithmic scales. */
export function ErrorsPanel({ frame, uid }: { readonly frame: Count; readonly uid: string }) {
  return (
    <Plot
      uid={`${uid}-errors`}
      title="Test error against the number of weights, on logarithmic axes"
      x={{ from: 1, to: 400, scale: 'log' }}
      y={{ from: LOW, to: HIGH, scale: 'log' }}
      className="pair-plot"
    >
      <Rule at={SIZE} axis="x" meaning="muted" />
      <Line
        xs={[1, SIZE]}
        ys={[promisedError(1), promisedError(SIZE)]}
        meaning="ink"
        className="is-thin"
      />
      {LEARNERS.map(({ name, meaning }) => (
        <Line key={name} xs={COUNTS} ys={frame[name].errors} meaning={meaning} />
      ))}
      {LEARNERS.map(({ name, meaning }) => (
        <Scatter key={name} xs={[frame.d]} ys={[frame[name].error]} meaning={meaning} radius={5} />
      ))}
      <AxisX ticks={TICKS_X} name="weights d" />
      <AxisY ticks={TICKS_Y} name="test error" />
      <Label x={SIZE} y={HIGH} dx={6} dy={16} meaning="muted">
        d = n
      </Label>
      <Label x={1} y={promisedError(1)} dx={6} dy={-10}>
        the count: σ²d/n
      </Label>
      <Label x={400} y={0.02} dx={-6} dy={12} anchor="end" meaning="posterior">
        {LEARNERS[1].words}
      </Label>
      <Label x={60} y={40} dx={4} meaning="model">
        {LEARNERS[0].words}
      </Label>
    </Plot>
  )
}
