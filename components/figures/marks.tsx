import { area, curveLinear, curveMonotoneX, line } from 'd3-shape'
import type { ReactNode } from 'react'
import type { Spot } from './place-labels'
import { percent, round, SIDE, Square, usePlot } from './plot'

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
export function Line({
  xs,
  ys,
  meaning,
  isSmooth = false,
  className = '',
}: {
  readonly xs: Numbers
  readonly ys: Numbers
  readonly meaning: Meaning
  readonly isSmooth?: boolean
  readonly className?: string
}) {
  const { x, y } = usePlot()
  const path = line<number>()
    .defined((i) => Number.isFinite(ys[i]))
    .x((i) => round(bound(x(xs[i] ?? NaN))))
    .y((i) => round(bound(y(ys[i] ?? NaN))))
    .curve(isSmooth ? curveMonotoneX : curveLinear)(indices(xs))
  return (
    <Square>
      <path d={path ?? ''} className={`mark-line ${className}`} data-meaning={meaning} />
    </Square>
  )
}

/** The region between two curves. */
export function Band({
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
  const path = area<number>()
    .x((i) => round(bound(x(xs[i] ?? NaN))))
    .y0((i) => round(bound(y(low[i] ?? NaN))))
    .y1((i) => round(bound(y(high[i] ?? NaN))))(indices(xs))
  return (
    <Square>
      <path d={path ?? ''} className={`mark-band ${className}`} data-meaning={meaning} />
    </Square>
  )
}

/** Dots, each of the same size on every screen. */
export function Scatter({
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
  const path = indices(xs)
    .map((i) => [x(xs[i] ?? NaN), y(ys[i] ?? NaN)] as const)
    .filter(([px, py]) => px >= 0 && px <= SIDE && py >= 0 && py <= SIDE)
    .map(([px, py]) => `M${round(px)} ${round(py)}h0`)
    .join('')
  return (
    <Square>
      <path
        d={path}
        className={`mark-dots ${className}`}
        data-meaning={meaning}
        strokeWidth={2 * radius}
      />
    </Square>
  )
}

/** A cross of fixed size at a place of the plot. */
export function Cross({
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
}

/** Words at a place of the plot, with a halo of paper so that they read over anything. */
export function Label({
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
}

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
export function Rule({
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
}

function indices(values: Numbers): number[] {
  return Array.from({ length: values.length }, (_, i) => i)
}

/** Far outside the square a place makes no difference, and long numbers make long pages. */
function bound(place: number): number {
  return Math.min(Math.max(place, -SIDE), 2 * SIDE)
}
