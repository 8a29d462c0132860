import { memo, type ReactNode } from 'react'
import { bandPath, linePath } from './path'
import type { Spot } from './place-labels'
import { percent, round, SIDE, Square, usePlot } from './plot'
import { isSameDrawing } from './same-drawing'

/** The thing that a mark stands for: one colour and one second sign, everywhere. */
export type Meaning =
  | 'truth'
  | 'model'
  | 'prior'
  | 'posterior'
  | 'data'
  | 'optimal'
  | 'laplace'
  | 'lambda'
  | 'ink'
  | 'muted'

type Numbers = ArrayLike<number>

/** A line through points; its colour, width and dash are those of its meaning. */
export const Line = memo(function Line({
  xs,
  ys,
  meaning,
  className = '',
}: {
  readonly xs: Numbers
  readonly ys: Numbers
  readonly meaning: Meaning
  readonly className?: string
}) {
  const { x, y } = usePlot()
  const placeX = (i: number) => round(bound(x(xs[i] ?? NaN)))
  const placeY = (i: number) => round(bound(y(ys[i] ?? NaN)))
  const path = linePath(xs.length, placeX, (i) => (Number.isFinite(ys[i]) ? placeY(i) : NaN))
  return (
    <Square>
      <path d={path} className={`mark-line ${className}`} data-meaning={meaning} />
    </Square>
  )
}, isSameDrawing)

/** The region between two curves. */
export const Band = memo(function Band({
  xs,
  low,
  high,
  meaning,
  className = '',
}: {
  readonly xs: Numbers
  readonly low: Numbers
  readonly high: Numbers
  readonly meaning: Meaning
  readonly className?: string
}) {
  const { x, y } = usePlot()
  const path = bandPath(
    xs.length,
    (i) => round(bound(x(xs[i] ?? NaN))),
    (i) => round(bound(y(low[i] ?? NaN))),
    (i) => round(bound(y(high[i] ?? NaN))),
  )
  return (
    <Square>
      <path d={path} className={`mark-band ${className}`} data-meaning={meaning} />
    </Square>
  )
}, isSameDrawing)

/** Dots, each of the same size on every screen; those on the edge of the plot are whole. */
export const Scatter = memo(function Scatter({
  xs,
  ys,
  meaning,
  radius = 2.5,
  className = '',
}: {
  readonly xs: Numbers
  readonly ys: Numbers
  readonly meaning: Meaning
  readonly radius?: number
  readonly className?: string
}) {
  const { x, y } = usePlot()
  let path = ''
  for (let i = 0; i < xs.length; i++) {
    const [px, py] = [x(xs[i] ?? NaN), y(ys[i] ?? NaN)]
    if (px >= 0 && px <= SIDE && py >= 0 && py <= SIDE) path += `M${round(px)} ${round(py)}h0`
  }
  return (
    <Square spills>
      <path
        d={path}
        className={`mark-dots ${className}`}
        data-meaning={meaning}
        strokeWidth={2 * radius}
      />
    </Square>
  )
}, isSameDrawing)

/** A cross of fixed size at a place of the plot. */
export const Cross = memo(function Cross({
  x: atX,
  y: atY,
  meaning,
}: {
  readonly x: number
  readonly y: number
  readonly meaning: Meaning
}) {
  const { x, y } = usePlot()
  const [px, py] = [x(atX), y(atY)]
  if (!(px >= 0 && px <= SIDE && py >= 0 && py <= SIDE)) return null
  return (
    <svg x={percent(px)} y={percent(py)} overflow="visible">
      <path d="M-7 0H7M0 -7V7" className="mark-casing" />
      <path d="M-7 0H7M0 -7V7" className="mark-line" data-meaning={meaning} />
    </svg>
  )
})

/** Words at a place of the plot, with a halo of paper so that they read over anything. */
export const Label = memo(function Label({
  x: atX,
  y: atY,
  dx = 0,
  dy = 0,
  anchor = 'start',
  meaning = 'ink',
  children,
}: {
  readonly x: number
  readonly y: number
  readonly dx?: number
  readonly dy?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly meaning?: Meaning
  readonly children: ReactNode
}) {
  const { x, y } = usePlot()
  return (
    <text
      x={percent(x(atX))}
      y={percent(y(atY))}
      dx={dx}
      dy={dy}
      textAnchor={anchor}
      className="mark-label"
      data-meaning={meaning}
    >
      {children}
    </text>
  )
})

/** Words at a spot that was found for them. */
export function SpotLabel({
  spot: { at, ...lie },
  meaning,
  children,
}: {
  readonly spot: Spot
  readonly meaning: Meaning
  readonly children: ReactNode
}) {
  const { xAt, yAt } = usePlot()
  return (
    <Label x={xAt(at[0])} y={yAt(at[1])} {...lie} meaning={meaning}>
      {children}
    </Label>
  )
}

/** A straight line across the plot at one value; none where the plot does not show that value. */
export const Rule = memo(function Rule({
  at,
  axis,
  meaning,
}: {
  readonly at: number
  readonly axis: 'x' | 'y'
  readonly meaning: Meaning
}) {
  const plot = usePlot()
  const position = plot[axis](at)
  if (!(position >= 0 && position <= SIDE)) return null
  const place = percent(position)
  const ends =
    axis === 'x'
      ? { x1: place, x2: place, y1: '0', y2: '100%' }
      : { y1: place, y2: place, x1: '0', x2: '100%' }
  return <line {...ends} className="mark-line" data-meaning={meaning} />
})

/** Far outside the square a place makes no difference, and long numbers make long pages. */
function bound(place: number): number {
  return Math.min(Math.max(place, -SIDE), 2 * SIDE)
}
