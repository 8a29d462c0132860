import { AxisX, AxisY } from '@/components/figures/axes'
import { Line, Rule, Scatter } from '@/components/figures/marks'
import { PlacedLabels } from '@/components/figures/placed-labels'
import { Plot } from '@/components/figures/plot'
import type { SymlogSpan } from '@/components/figures/scale'
import { symlogTicks } from '@/components/figures/ticks'
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
  const heights = spanOf(frame)
  return (
    <Plot
      uid={`${uid}-totals`}
      title="The free energy of two models against n, above that of a model without a weight"
      x={{ from: 1, to: END, scale: 'log' }}
      y={heights}
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
      <AxisY ticks={symlogTicks(heights)} name="Fₙ above N(0, 1), nats" />
      <PlacedLabels
        names={[
          ...frame.models.map(({ words, meaning }, i) => ({
            words,
            meaning,
            wishes: [
              { x: 1, y: HIGH, dx: 8, dy: 18 + 18 * i },
              { x: END, y: HIGH, dx: -8, dy: 18 + 18 * i, anchor: 'end' as const },
              { x: 1, y: heights.from, dx: 8, dy: -30 + 18 * i },
            ],
          })),
          {
            words: 'no weight: N(0, 1)',
            meaning: 'ink',
            wishes: [
              { x: 1, y: 0, dx: 8, dy: 18 },
              { x: END, y: 0, dx: -8, dy: -8, anchor: 'end' },
              { x: END, y: 0, dx: -8, dy: 18, anchor: 'end' },
            ],
          },
        ]}
        curves={[
          { xs: [1, END], ys: [0, 0] },
          ...frame.models.map(({ path }) => ({ xs: SIZES, ys: path.map(({ total }) => total) })),
        ]}
      />
    </Plot>
  )
}

/** Where a truth far from 0 costs the model without a weight thousands of nats, the axis goes there. */
function spanOf({ models }: Meter): SymlogSpan {
  const least = Math.min(...models.flatMap(({ path }) => path.map(({ total }) => total)))
  return { from: Math.min(LOW, 1.3 * least), to: HIGH, scale: 'symlog', knee: -LOW }
}
