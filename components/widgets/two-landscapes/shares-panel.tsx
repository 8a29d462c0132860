import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { powerVolume } from '@/lib/landscapes/power-volume'
import { type Twins, WAYS } from './frame'

const FROM = 1e-6
const TO = 0.5
const TICKS_X = [
  { value: 1e-6, label: '10⁻⁶' },
  { value: 1e-3, label: '0.001' },
  { value: 0.5, label: '0.5' },
]
const TICKS_Y = [
  { value: 0.001, label: '0.001' },
  { value: 0.01, label: '0.01' },
  { value: 0.1, label: '0.1' },
  { value: 1, label: '1' },
]

/** The share below the level against the level, on logarithmic scales: straight lines. */
export function SharesPanel({ frame, uid }: { readonly frame: Twins; readonly uid: string }) {
  const [one, other] = frame.ways
  return (
    <Plot
      uid={`${uid}-shares`}
      title="The share of the weights below the level, against the level, on logarithmic axes"
      x={{ from: FROM, to: TO, scale: 'log' }}
      y={{ from: 0.0007, to: 1.5, scale: 'log' }}
      className="twins-shares"
    >
      {[one, ...(other.power === 1 ? [] : [other])].map(({ power, volume }) => (
        <g key={power}>
          <Line
            xs={[FROM, TO]}
            ys={[powerVolume(power, 2 * FROM), powerVolume(power, 2 * TO)]}
            meaning="lambda"
          />
          <Scatter xs={[frame.level]} ys={[volume]} meaning="posterior" radius={5} />
          <Label
            x={3e-5}
            y={powerVolume(power, 6e-5)}
            dx={power === 1 ? 10 : 0}
            dy={power === 1 ? 14 : -10}
            meaning="lambda"
          >
            {WAYS[power].slope}: slope {WAYS[power].exponent}
          </Label>
        </g>
      ))}
      <AxisX ticks={TICKS_X} name="ε" />
      <AxisY ticks={TICKS_Y} name="share" />
    </Plot>
  )
}
