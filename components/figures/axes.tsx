import { memo } from 'react'
import { percent, SIDE, usePlot } from './plot'

export type Tick = { readonly value: number; readonly label: string }

type Axis = { readonly ticks: readonly Tick[]; readonly name: string; readonly side?: string }

/** Ticks are made anew with each picture, and seldom differ. */
function isSameAxis(a: Axis, b: Axis): boolean {
  return (
    a.name === b.name &&
    a.side === b.side &&
    a.ticks.length === b.ticks.length &&
    a.ticks.every(
      ({ value, label }, i) => value === b.ticks[i]!.value && label === b.ticks[i]!.label,
    )
  )
}

/** The bottom axis: a line, a few ticks, and its name at the end of it. */
export const AxisX = memo(function AxisX({
  ticks,
  name,
}: {
  readonly ticks: readonly Tick[]
  readonly name: string
}) {
  const { x } = usePlot()
  return (
    <g className="axis" aria-hidden="true">
      <line x1="0" x2="100%" y1="100%" y2="100%" />
      {ticks.map(({ value, label }) => {
        const at = percent(x(value))
        return (
          <g key={value}>
            <line x1={at} x2={at} y1="100%" y2="100%" className="axis-tick axis-tick-x" />
            <text x={at} y="100%" dy="19" textAnchor={anchorAt(x(value))}>
              {label}
            </text>
          </g>
        )
      })}
      <text x="100%" y="100%" dy="36" textAnchor="end" className={classOf(name)}>
        {name}
      </text>
    </g>
  )
}, isSameAxis)

/** The axis of heights, at the left or at the right, its name above it. */
export const AxisY = memo(function AxisY({
  ticks,
  name,
  side = 'left',
}: {
  readonly ticks: readonly Tick[]
  readonly name: string
  readonly side?: 'left' | 'right'
}) {
  const { y } = usePlot()
  const isLeft = side === 'left'
  const x = isLeft ? '0' : '100%'
  const dx = isLeft ? -8 : 8
  return (
    <g className="axis" aria-hidden="true">
      <line x1={x} x2={x} y1="0" y2="100%" />
      {ticks.map(({ value, label }) => (
        <text
          key={value}
          x={x}
          y={percent(y(value))}
          dx={dx}
          dy="4"
          textAnchor={isLeft ? 'end' : 'start'}
        >
          {label}
        </text>
      ))}
      <text
        x={x}
        y="0"
        dx={dx}
        dy="-10"
        textAnchor={isLeft ? 'start' : 'end'}
        className={classOf(name)}
      >
        {name}
      </text>
    </g>
  )
}, isSameAxis)

/** A single letter, with an index or without, is set as in the formulas of the text. */
const classOf = (name: string) =>
  /^\p{Letter}[₀-₉]?$/u.test(name) ? 'axis-name axis-variable' : 'axis-name'

/** Labels at the two ends turn inwards, so that nothing hangs over the edge. */
function anchorAt(place: number): 'start' | 'middle' | 'end' {
  if (place < SIDE * 0.02) return 'start'
  return place > SIDE * 0.98 ? 'end' : 'middle'
}
