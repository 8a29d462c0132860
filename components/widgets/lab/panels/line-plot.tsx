import { AxisX, AxisY } from '@/components/figures/axes'
import { magnitude } from '@/components/figures/format'
import { Band, Label, Line, Rule, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks, symlogTicks } from '@/components/figures/ticks'
import type { LabLandscape } from '@/lib/lab/lab-landscape'
import type { LabZeroSet } from '@/lib/lab/lab-zero-set'
import { plainMath } from '../question/plain-math'
import { heightSpan } from './landscape-relief'

/** K in one variable, its height compressed like that of a surface, with its zeros and the water. */
export function LinePlot({
  uid,
  landscape: { name, interval, values, top },
  zeroSet,
  level,
}: {
  readonly uid: string
  readonly landscape: LabLandscape & { readonly kind: 'line' }
  readonly zeroSet: LabZeroSet | undefined
  readonly level: number
}) {
  const [low, high] = interval
  const xs = Float64Array.from(values, (_, i) => low + ((high - low) * i) / (values.length - 1))
  const heights = heightSpan(top)
  const water = level * top
  const zeros = zeroSet?.points.map(([x]) => x) ?? []
  return (
    <Plot
      uid={`${uid}-line`}
      title={`K against ${name}, with its zeros and a water level`}
      x={{ from: low, to: high }}
      y={heights}
      className="lab-line"
    >
      <Band
        xs={xs}
        low={values.map((value) => Math.min(value, water))}
        high={values.map(() => water)}
        meaning="posterior"
      />
      <Rule at={water} axis="y" meaning="muted" />
      <Line xs={xs} ys={values} meaning="ink" />
      <Scatter xs={zeros} ys={zeros.map(() => 0)} meaning="optimal" radius={5} />
      <AxisX ticks={endTicks(low, high)} name={plainMath(name)} />
      <AxisY
        ticks={symlogTicks(heights)}
        name={`K, as log(1 + K/δ), δ = ${magnitude(heights.knee)}`}
      />
      <Label x={high} y={water} dx={-4} dy={-6} anchor="end" meaning="posterior">
        ε
      </Label>
    </Plot>
  )
}
