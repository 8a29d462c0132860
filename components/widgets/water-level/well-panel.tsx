import { AxisX } from '@/components/figures/axes'
import { Bars } from '@/components/figures/bars'
import { Dragged } from '@/components/figures/dragged'
import { Band, Cross, Label, Line, Rule } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import { decimal } from '@/components/figures/format'
import type { WaterLevel } from './frame'

const POINTS = Float64Array.from({ length: 161 }, (_, i) => i / 80 - 1)

/** The wet intervals lie under the wells, one below the other, at these heights. */
const rowAt = (row: number) => -0.13 - 0.135 * row

/** The chosen well with its water, and under it the wet intervals. */
export function WellPanel({
  frame: { level, wells, chosen },
  uid,
  isGuessed,
  onLevel,
}: {
  readonly frame: WaterLevel
  readonly uid: string
  readonly isGuessed: boolean
  readonly onLevel: (level: number) => void
}) {
  const well = (k: number) => POINTS.map((w) => w ** (2 * k))
  const wet = Float64Array.from(POINTS, (w) => w * chosen.volume)
  const rows = isGuessed ? wells : wells.slice(0, 1)
  return (
    <Plot
      uid={`${uid}-well`}
      title={`The well K = ${chosen.words}, the water in it, and the wet interval`}
      x={{ from: -1, to: 1 }}
      y={{ from: isGuessed ? -0.62 : -0.24, to: 1.06 }}
      className="panel is-square is-bare"
    >
      <Band
        xs={wet}
        low={wet.map((w) => w ** (2 * chosen.k))}
        high={wet.map(() => level)}
        meaning="posterior"
      />
      {!isGuessed && <Line xs={POINTS} ys={well(4)} meaning="ink" className="is-thin" />}
      <Line xs={POINTS} ys={well(chosen.k)} meaning="ink" />
      <Rule at={level} axis="y" meaning="posterior" />
      <Cross x={0} y={0} meaning="optimal" />
      <Bars
        bars={rows.map(({ words, volume }, row) => ({
          key: words,
          at: rowAt(row),
          from: -volume,
          to: volume,
          isFaint: words !== chosen.words,
        }))}
        meaning="posterior"
      />
      {rows.map(({ words, volume }, row) => (
        <g key={words}>
          <Label x={-1} y={rowAt(row)} dx={4} dy={4}>
            {words}
          </Label>
          <Label x={1} y={rowAt(row)} dx={-4} dy={4} anchor="end" meaning="posterior">
            {decimal(volume, 3)}
          </Label>
        </g>
      ))}
      <AxisX ticks={endTicks(-1, 1, 2)} name="w" />
      <Label x={-1} y={1.06} dx={8} dy={16}>
        K = {chosen.words}
      </Label>
      {!isGuessed && (
        <Label x={0.5} y={0.5 ** 8} dy={-6} anchor="middle">
          w⁸
        </Label>
      )}
      <Dragged x={0.94} y={level} onDrag={(_, y) => onLevel(y)} />
    </Plot>
  )
}
