import { AxisX, AxisY } from '@/components/figures/axes'
import { Lattice, UpperRight } from '@/components/figures/lattice'
import { Label, Line, Scatter } from '@/components/figures/marks'
import { Plot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { LabPolygon } from '@/lib/lab/lab-polygon'
import { plainMath } from '../question/plain-math'
import { noPolygonWords, polygonWords } from './polygon-words'
import { Panel } from './panel'

const HEADING = 'Newton polygon'

/** The exponents of K, the polygon over them, and where the ray of the prior enters it. */
export function PolygonPanel({
  uid,
  polygon,
  variables,
}: {
  readonly uid: string
  readonly polygon: LabPolygon
  readonly variables: readonly string[]
}) {
  if (polygon.kind === 'none')
    return <Panel name="polygon" heading={HEADING} words={noPolygonWords(polygon, variables)} />
  const { vertices, exponents, corner, direction, face, names } = polygon
  const most = Math.max(...vertices.flat(), ...corner)
  const reach = Math.max(3, Math.ceil(most * 1.12 + 0.5))
  const far = reach / Math.max(...direction)
  const span = { from: 0, to: reach }
  const ends = face.toSorted((a, b) => a[0] - b[0])
  const inside = exponents.filter(([i, j]) => i <= reach && j <= reach)
  return (
    <Panel name="polygon" heading={HEADING} words={polygonWords(polygon)}>
      <Plot
        uid={`${uid}-polygon`}
        title={`The Newton polygon of K: exponents of ${names[0]} to the right, of ${names[1]} upwards`}
        x={span}
        y={span}
        className="lab-polygon"
      >
        <UpperRight corners={vertices} reach={reach} />
        {reach <= 26 && <Lattice reach={reach} />}
        <Line xs={[0, far * direction[0]]} ys={[0, far * direction[1]]} meaning="prior" />
        <Line
          xs={[vertices[0]![0], ...vertices.map(([i]) => i), reach * 2]}
          ys={[reach * 2, ...vertices.map(([, j]) => j), vertices.at(-1)![1]]}
          meaning="ink"
        />
        {ends.length > 1 && (
          <Line xs={ends.map(([i]) => i)} ys={ends.map(([, j]) => j)} meaning="optimal" />
        )}
        <Scatter
          xs={inside.map(([i]) => i)}
          ys={inside.map(([, j]) => j)}
          meaning="data"
          radius={4}
        />
        <Scatter xs={[corner[0]]} ys={[corner[1]]} meaning="lambda" radius={6} />
        <AxisX ticks={endTicks(0, reach)} name={`exponent of ${plainMath(names[0])}`} />
        <AxisY ticks={endTicks(0, reach)} name={`exponent of ${plainMath(names[1])}`} />
        <Label
          x={corner[0]}
          y={corner[1]}
          dx={corner[0] > reach * 0.6 ? -10 : 10}
          dy={-10}
          anchor={corner[0] > reach * 0.6 ? 'end' : 'start'}
          meaning="lambda"
        >
          1/λ ≥ {cornerLabel(polygon)}
        </Label>
        <Label
          x={0.55 * Math.min(corner[0], corner[1]) * (direction[0] / Math.max(...direction))}
          y={0.55 * Math.min(corner[0], corner[1]) * (direction[1] / Math.max(...direction))}
          dx={8}
          dy={14}
          meaning="prior"
        >
          {direction[0] === direction[1] ? 'diagonal' : `ray (${direction.join(', ')})`}
        </Label>
      </Plot>
    </Panel>
  )
}

/** The distance at which the ray enters: the inverse of the bound. */
function cornerLabel({ bound }: LabPolygon & { readonly kind: 'polygon' }): string {
  const [p = '1', q = '1'] = bound.split('/')
  return p === '1' ? q : `${q}/${p}`
}
