import { groupDigits } from '@/components/controls/knobs'
import { Area } from '@/components/figures/area'
import { AxisX } from '@/components/figures/axes'
import { Cross, Label, Line } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import { CASES, type Concentration } from './frame'

const POINTS = Float64Array.from({ length: 401 }, (_, i) => i / 200 - 1)

/** The posterior of one of the two losses at n, to its peak, and its loss as the model's thin line. */
export function DensityPanel({
  frame,
  index,
  uid,
}: {
  readonly frame: Concentration
  readonly index: 0 | 1
  readonly uid: string
}) {
  const { k, words, name } = CASES[index]
  const density = POINTS.map((w) => Math.exp(-frame.n * w ** (2 * k)))
  const loss = POINTS.map((w) => w ** (2 * k))
  return (
    <Plot
      uid={`${uid}-${name}`}
      title={`The loss ${words} and the posterior that it leaves`}
      x={{ from: -1, to: 1 }}
      y={{ from: 0, to: 1.25 }}
      className="guess-density"
    >
      <Area xs={POINTS} ys={density} meaning="posterior" />
      <Line xs={POINTS} ys={density} meaning="posterior" />
      <Line xs={POINTS} ys={loss} meaning="ink" className="is-thin" />
      <Cross x={0} y={0} meaning="optimal" />
      <AxisX ticks={endTicks(-1, 1, 2)} name="w" />
      <Label x={-1} y={1.25} dx={8} dy={16}>
        K = {words}
      </Label>
      <Label x={1} y={1.25} dx={-8} dy={16} anchor="end" meaning="posterior">
        posterior
      </Label>
      <Label x={1} y={1.25} dx={-8} dy={34} anchor="end" meaning="posterior">
        n = {groupDigits(frame.n)}
      </Label>
    </Plot>
  )
}
