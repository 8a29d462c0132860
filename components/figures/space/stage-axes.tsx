import type { ReactNode } from 'react'
import { type Camera, FLOOR, frameAt, HEIGHT, projection } from './camera'
import type { Relief, StageAxis } from './relief'
import { SOLID_HALF, SOLID_MIDDLE } from './solid'

type Point = readonly [x: number, y: number]

/** Below this length in half sides an axis of height has no room for its ticks: it is seen from its end. */
const SHORTEST = 0.3

/**
 * The axes of the stage, over its picture: words keep their size, and stand outside of the block on the
 * edges that are nearest to the viewer; the height on the edge farthest to the left.
 */
export function StageAxes({
  axes,
  camera,
  zoom,
  isBox = false,
}: {
  readonly axes: Relief['axes']
  readonly camera: Camera
  readonly zoom: number
  /** Whether the height begins on the floor and its places lie in [−1, 1], as in a box. */
  readonly isBox?: boolean
}) {
  const project = projection(camera)
  const { half, up, down } = frameAt(camera)
  const middle = (up - down) / 2
  const place = (x: number, y: number, z: number): Point => {
    const [right, above] = project(x, y, z)
    return [50 + (50 * zoom * right) / half, 50 - (50 * zoom * (above - middle)) / half]
  }
  const radians = (camera.turn * Math.PI) / 180
  const nearX = Math.sin(radians) >= 0 ? -1 : 1
  const nearY = Math.cos(radians) >= 0 ? -1 : 1
  const tall = HEIGHT * Math.cos((camera.tilt * Math.PI) / 180)
  const left = leftmost(project)
  return (
    <svg className="plot-svg stage-axes" aria-hidden="true">
      <Edge axis={axes.x} at={(t) => place(t, nearY, FLOOR)} away={place(0, -nearY, FLOOR)} />
      <Edge axis={axes.y} at={(t) => place(nearX, t, FLOOR)} away={place(-nearX, 0, FLOOR)} />
      {tall >= SHORTEST && (
        <HeightEdge
          axis={axes.z}
          at={(t) => place(...left, isBox ? SOLID_MIDDLE + SOLID_HALF * t : HEIGHT * t)}
          foot={isBox ? -1 : 0}
        />
      )}
    </svg>
  )
}

/** An edge of the floor: its ticks and its name on the side that looks away from the block. */
function Edge({
  axis,
  at,
  away,
}: {
  readonly axis: StageAxis
  readonly at: (place: number) => Point
  readonly away: Point
}) {
  const [x, y] = at(0)
  const length = Math.hypot(x - away[0], y - away[1]) || 1
  const [right, below] = [(x - away[0]) / length, (y - away[1]) / length]
  const anchor = right > 0.5 ? 'start' : right < -0.5 ? 'end' : 'middle'
  const words = (place: number, text: string, distance: number, className?: string) => (
    <Spot key={text + place} at={at(place)}>
      <text
        x={rounded(right * distance)}
        y={rounded(below * distance + 4)}
        textAnchor={anchor}
        className={className}
      >
        {text}
      </text>
    </Spot>
  )
  return (
    <g>
      {axis.ticks.map((tick) => words(tick.at, tick.label, TICK_DISTANCE))}
      {words(nameAt(axis), axis.name, NAME_DISTANCE, 'axis-name')}
    </g>
  )
}

/** Between two ticks, where nothing else stands. */
function nameAt({ ticks }: StageAxis): number {
  return ticks.length === 3 ? 0.5 : 0
}

function HeightEdge({
  axis,
  foot: low,
  at,
}: {
  readonly axis: StageAxis
  readonly foot: number
  readonly at: (place: number) => Point
}) {
  const [foot, top] = [at(low), at(1)]
  return (
    <g>
      <line x1={percent(foot[0])} y1={percent(foot[1])} x2={percent(top[0])} y2={percent(top[1])} />
      {axis.ticks.map(({ at: place, label }) => (
        <Spot key={label} at={at(place)}>
          <line x1="-4" x2="0" y1="0" y2="0" />
          <text x="-7" y="4" textAnchor="end">
            {label}
          </text>
        </Spot>
      ))}
      <Spot at={top}>
        <text x="-24" y="-14" className="axis-name">
          {axis.name}
        </text>
      </Spot>
    </g>
  )
}

/** A place of the picture, from which its content is measured in pixels. */
function Spot({ at: [x, y], children }: { readonly at: Point; readonly children: ReactNode }) {
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible">
      {children}
    </svg>
  )
}

/** The corner of the block that stands farthest to the left of the picture. */
function leftmost(project: ReturnType<typeof projection>): readonly [number, number] {
  const corners = [-1, 1].flatMap((x) => [-1, 1].map((y) => [x, y] as const))
  const rightOf = ([x, y]: readonly [number, number]) => project(x, y, 0)[0]
  return corners.reduce((a, b) => (rightOf(b) < rightOf(a) - 1e-9 ? b : a))
}

/** Pixels from an edge to the middle of a tick's label, and of the axis's name. */
const TICK_DISTANCE = 13
const NAME_DISTANCE = 20

function percent(value: number): string {
  return `${rounded(value)}%`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
