import { AxisX, AxisY } from '@/components/figures/axes'
import { Line, Rule, Scatter } from '@/components/figures/marks'
import { PlacedLabels } from '@/components/figures/placed-labels'
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
      <PlacedLabels
        names={[
          ...frame.models.map(({ words, meaning }, i) => ({
            words,
            meaning,
            wishes: [{ x: 1, y: HIGH, dx: 8, dy: 18 + 18 * i }],
          })),
          {
            words: '2 × ½ log n',
            meaning: 'laplace',
            wishes: [
              { x: 1500, y: Math.log(1500), dx: -8, dy: -6, anchor: 'end' },
              { x: END, y: Math.log(END), dx: -6, dy: 34, anchor: 'end' },
              { x: END, y: Math.log(END), dx: -6, dy: -6, anchor: 'end' },
            ],
          },
          {
            words: '½ log n',
            meaning: 'laplace',
            wishes: [
              { x: END, y: 0.5 * Math.log(END), dx: -6, dy: -12, anchor: 'end' },
              { x: END, y: 0.5 * Math.log(END), dx: -6, dy: 34, anchor: 'end' },
              { x: 1000, y: 0.5 * Math.log(1000), dx: 6, dy: 30 },
            ],
          },
        ]}
        curves={[
          ...frame.models.map(({ path }) => ({ xs: SIZES, ys: path.map(({ price }) => price) })),
          ...frame.models.map(({ weights }) => ({
            xs: [1, END],
            ys: [0, (weights / 2) * Math.log(END)],
          })),
        ]}
      />
    </Plot>
  )
}
