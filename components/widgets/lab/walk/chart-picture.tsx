import { AxisX, AxisY } from '@/components/figures/axes'
import { Label, Line } from '@/components/figures/marks'
import { percent, Plot, usePlot } from '@/components/figures/plot'
import { endTicks } from '@/components/figures/ticks'
import type { ChartPlace, DrawnChart, DrawnDivisor } from '@/lib/lab/drawn-chart'

/**
 * One chart: the zero set of K in crimson, each exceptional divisor in its own colour and dash with its
 * (N, k), the centre as a ring. `move` carries every point of it elsewhere: the blow-up on its way.
 */
export function ChartPicture({
  uid,
  title,
  drawn,
  half,
  axes,
  move = stay,
  grid,
  isNamed = true,
}: {
  readonly uid: string
  readonly title: string
  readonly drawn: DrawnChart
  /** Half the side of the square that is shown. */
  readonly half: number
  readonly axes: readonly [string, string]
  readonly move?: (u: number, v: number) => ChartPlace
  /** Whether lines u = const and v = const are drawn, so that the map is seen. */
  readonly grid?: boolean
  readonly isNamed?: boolean
}) {
  const ticks = endTicks(-half, half, 2)
  const [centreU, centreV] = move(0, 0)
  return (
    <Plot
      uid={uid}
      title={title}
      x={{ from: -half, to: half }}
      y={{ from: -half, to: half }}
      className="walk-plot"
    >
      {grid && <Grid half={drawn.half} move={move} />}
      {drawn.divisors
        .toSorted((a, b) => Number(b.isExceptional) - Number(a.isExceptional))
        .map((divisor) => (
          <Curve key={divisor.name} divisor={divisor} move={move} />
        ))}
      <Ring u={centreU} v={centreV} />
      <AxisX ticks={ticks} name={axes[0]} />
      <AxisY ticks={ticks} name={axes[1]} />
      {isNamed &&
        drawn.divisors.map((divisor) => {
          if (!divisor.nameAt) return null
          const [x, y] = move(...divisor.nameAt)
          return (
            <g key={divisor.name} data-divisor={toneOf(divisor)}>
              <Label
                x={x}
                y={y}
                dx={x > 0.5 * half ? -8 : 8}
                dy={y > 0.8 * half ? 16 : -8}
                anchor={x > 0.5 * half ? 'end' : 'start'}
              >
                {nameOf(divisor)}
              </Label>
            </g>
          )
        })}
    </Plot>
  )
}

const stay = (u: number, v: number): ChartPlace => [u, v]

function Curve({
  divisor,
  move,
}: {
  readonly divisor: DrawnDivisor
  readonly move: (u: number, v: number) => ChartPlace
}) {
  return (
    <g data-divisor={toneOf(divisor)}>
      {divisor.lines.map((line, i) => {
        const places = Array.from({ length: line.length / 2 }, (_, k) =>
          move(line[2 * k]!, line[2 * k + 1]!),
        )
        return (
          <Line
            key={i}
            xs={places.map(([x]) => x)}
            ys={places.map(([, y]) => y)}
            meaning={divisor.isExceptional ? 'ink' : divisor.N > 0 ? 'optimal' : 'prior'}
            className="walk-line"
          />
        )
      })}
    </g>
  )
}

/** The net of coordinate lines of a chart, carried along. */
function Grid({
  half,
  move,
}: {
  readonly half: number
  readonly move: (u: number, v: number) => ChartPlace
}) {
  const lines = Array.from({ length: NET + 1 }, (_, k) => half * ((2 * k) / NET - 1))
  const along = Array.from({ length: NET_POINTS + 1 }, (_, k) => half * ((2 * k) / NET_POINTS - 1))
  const nets = lines.flatMap((c) => [along.map((s) => move(s, c)), along.map((s) => move(c, s))])
  return nets.map((net, i) => (
    <Line
      key={i}
      xs={net.map(([x]) => x)}
      ys={net.map(([, y]) => y)}
      meaning="muted"
      className="walk-net"
    />
  ))
}

const [NET, NET_POINTS] = [12, 24]

/** The centre of the chart. */
function Ring({ u, v }: { readonly u: number; readonly v: number }) {
  const { x, y } = usePlot()
  return <circle cx={percent(x(u))} cy={percent(y(v))} r="6" className="walk-centre" />
}

function nameOf({ name, N, k, isExceptional }: DrawnDivisor): string {
  if (isExceptional || N > 0) return `${name} (${N}, ${k})`
  return k === '1' ? 'edge' : `${name}, prior`
}

/** Exceptional divisors take turns in five colours and dashes; curves have none. */
export function toneOf({ name, isExceptional }: Pick<DrawnDivisor, 'name' | 'isExceptional'>) {
  return isExceptional ? (Number(name.slice(1)) - 1) % 5 : undefined
}
