import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import { END, type Meter, SIZES } from './frame'
import { TICKS_N } from './totals-panel'

const HIGH = 10

/** What the weights cost, and what a count of them says that they cost. */
export function PricesPanel({ frame, uid }: { readonly frame: Meter; readonly uid: string }) {
  return (
    <Plot
      uid={`${uid}-prices`}
      title="The price of the weights against n, and half a log n for each of them"
      x={{ from: 1, to: END, scale: 'log' }}
      y={{ from: 0, to: HIGH }}
      className="pair-plot"
    >
      <Rule at={frame.n} axis="x" meaning="muted" />
      {frame.models.map(({ name, weights }) => (
        <Line
          key={`${name}-count`}
          xs={[1, END]}
          ys={[0, (weights / 2) * Math.log(END)]}
          meaning="laplace"
        />
      ))}
      {frame.models.map(({ name, meaning, path, now }) => (
        <g key={name}>
          <Line xs={SIZES} ys={path.map(({ price }) => price)} meaning={meaning} />
          <Scatter xs={[frame.n]} ys={[now.price]} meaning={meaning} radius={5} />
        </g>
      ))}
      <AxisX ticks={TICKS_N} name="n" />
      <AxisY ticks={endTicks(0, HIGH, 5)} name="price, nats" />
      {frame.models.map(({ name, meaning, words }, i) => (
        <Label key={name} x={1} y={HIGH} dx={8} dy={18 + 18 * i} meaning={meaning}>
          {words}
        </Label>
      ))}
      <Label x={1500} y={Math.log(1500)} dx={-8} dy={-6} anchor="end" meaning="laplace">
        2 × ½ log n
      </Label>
      <Label x={END} y={0.5 * Math.log(END)} dx={-6} dy={-12} anchor="end" meaning="laplace">
        ½ log n
      </Label>
    </Plot>
  )
}
