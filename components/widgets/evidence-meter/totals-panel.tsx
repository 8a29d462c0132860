import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import { END, type Meter, SIZES } from './frame'

const HIGH = 6
const LOW = -8

export const TICKS_N = [
  { value: 1, label: 'n = 1' },
  { value: 100, label: '100' },
  { value: END, label: '10 000' },
]

/** Free energy against n, above the model that has no weight. */
export function TotalsPanel({ frame, uid }: { readonly frame: Meter; readonly uid: string }) {
  return (
    <Plot
      uid={`${uid}-totals`}
      title="The free energy of two models against n, above that of a model without a weight"
      x={{ from: 1, to: END, scale: 'log' }}
      y={{ from: LOW, to: HIGH }}
      className="pair-plot"
    >
      <Rule at={frame.n} axis="x" meaning="muted" />
      <Line xs={[1, END]} ys={[0, 0]} meaning="ink" className="is-thin" />
      {frame.models.map(({ name, meaning, path, now }) => (
        <g key={name}>
          <Line xs={SIZES} ys={path.map(({ total }) => total)} meaning={meaning} />
          <Scatter xs={[frame.n]} ys={[now.total]} meaning={meaning} radius={5} />
        </g>
      ))}
      <AxisX ticks={TICKS_N} name="n" />
      <AxisY ticks={endTicks(LOW, HIGH, 4)} name="Fₙ above N(0, 1), nats" />
      <Label x={1} y={0} dx={8} dy={18}>
        no weight: N(0, 1)
      </Label>
      {frame.models.map(({ name, meaning, words }, i) => (
        <Label key={name} x={1} y={HIGH} dx={8} dy={18 + 18 * i} meaning={meaning}>
          {words}
        </Label>
      ))}
    </Plot>
  )
}
