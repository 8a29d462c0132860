import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { crossingVolume } from '@/lib/landscapes/crossing-volume'
import type { WaterFrame } from './frame'

const LEVELS = Array.from({ length: 61 }, (_, i) => 10 ** (i / 15 - 4))
const VOLUMES = LEVELS.map((level) => crossingVolume(level).volume)
const TICKS_X = [
  { value: 1e-4, label: '10⁻⁴' },
  { value: 1e-2, label: '0.01' },
  { value: 1, label: '1' },
]
const TICKS_Y = [
  { value: 0.1, label: '0.1' },
  { value: 1, label: '1' },
]
const FIRST = VOLUMES[0] ?? 1

/** V against ε on logarithmic axes: the exact curve, the level now, and the slope ½ to come. */
export function VolumePanel({ frame, uid }: { readonly frame: WaterFrame; readonly uid: string }) {
  return (
    <Plot
      uid={`${uid}-volume`}
      title="The part of the square under water, against the level, on logarithmic axes"
      x={{ from: 1e-4, to: 1, scale: 'log' }}
      y={{ from: 0.03, to: 1.3, scale: 'log' }}
      className="water-volume"
    >
      <Line
        xs={[1e-4, 0.02]}
        ys={[FIRST, FIRST * Math.sqrt(200)]}
        meaning="lambda"
        className="is-thin"
      />
      <Line xs={LEVELS} ys={VOLUMES} meaning="posterior" />
      <Scatter xs={[frame.level]} ys={[frame.volume]} meaning="posterior" radius={5} />
      <AxisX ticks={TICKS_X} name="ε" />
      <AxisY ticks={TICKS_Y} name="V(ε)" />
      <Label x={0.02} y={FIRST * Math.sqrt(200)} dx={-6} dy={-6} anchor="end" meaning="lambda">
        slope λ = ½
      </Label>
      <Label x={0.12} y={crossingVolume(0.12).volume} dx={6} dy={20} meaning="posterior">
        V(ε)
      </Label>
    </Plot>
  )
}
