import { AxisX } from '@/components/figures/axes'
import { Band, Cross, Label, Line } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { decimal } from '@/components/figures/format'
import { type Way, WAYS } from './frame'

const WEIGHTS = Float64Array.from({ length: 201 }, (_, i) => i / 100 - 1)
const TICKS = [
  { value: -1, label: '−1' },
  { value: 0, label: '0' },
  { value: 1, label: '1' },
]
const TOP = 0.55

/** One landscape over the weights, and the water in it. */
export function LandscapePanel({
  way,
  level,
  uid,
  place,
}: {
  readonly way: Way
  readonly level: number
  readonly uid: string
  readonly place: 'first' | 'second'
}) {
  const { slope, loss } = WAYS[way.power]
  const heights = WEIGHTS.map((w) => w ** (2 * way.power) / 2)
  // The ends of the water are points of the shore, so that it is as wide as its share even when thin.
  const shore = Float64Array.of(
    -way.volume,
    ...WEIGHTS.filter((w) => Math.abs(w) < way.volume),
    way.volume,
  )
  return (
    <Plot
      uid={`${uid}-${place}`}
      title={`The landscape ${loss} over the weights, with water up to ε`}
      x={{ from: -1, to: 1 }}
      y={{ from: 0, to: TOP }}
      className="twins-scape"
    >
      <Band
        xs={shore}
        low={shore.map((w) => w ** (2 * way.power) / 2)}
        high={shore.map(() => level)}
        meaning="posterior"
      />
      <Line xs={WEIGHTS} ys={heights} meaning="ink" />
      <Line
        xs={[-way.volume, way.volume]}
        ys={[0, 0]}
        meaning="posterior"
        className="twins-shore"
      />
      <Cross x={0} y={0} meaning="optimal" />
      <AxisX ticks={TICKS} name="w" />
      <Label x={0} y={TOP} dy={16} anchor="middle">
        slope = {slope}
      </Label>
      <Label x={0} y={TOP} dy={34} anchor="middle">
        loss = {loss}
      </Label>
      <Label x={0} y={TOP} dy={52} anchor="middle" meaning="posterior">
        {decimal(100 * way.volume, way.volume < 0.01 ? 2 : 1)} % below ε
      </Label>
    </Plot>
  )
}
