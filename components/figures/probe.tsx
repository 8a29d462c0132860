import { useState } from 'react'
import type { Meaning } from './marks'
import { percent, SIDE, usePlot } from './plot'

/** What a probe finds at one place: words, and the points of the curves that they speak of. */
export type Reading = {
  readonly words: string
  readonly dots: readonly { readonly y: number; readonly meaning: Meaning }[]
}

/**
 * A line that follows the pointer, the finger or the arrow keys and reads off, in words, what the
 * curves say there.
 *
 * @param stops the places where it can stand, increasing
 */
export function Probe({
  label,
  stops,
  read,
}: {
  readonly label: string
  readonly stops: readonly number[]
  readonly read: (x: number) => Reading
}) {
  const { xAt } = usePlot()
  const [index, setIndex] = useState<number>()
  const last = stops.length - 1
  const now = Math.min(index ?? last, last)
  const at = stops[now] ?? 0
  const reading = read(at)
  const follow = (event: React.PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setIndex(nearest(stops, xAt((event.clientX - box.left) / box.width)))
  }
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: now - 1,
    ArrowDown: now - 1,
    ArrowRight: now + 1,
    ArrowUp: now + 1,
    PageDown: now - 10,
    PageUp: now + 10,
    Home: 0,
    End: last,
  }
  return (
    <div
      className="probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={now}
      aria-valuetext={reading.words}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setIndex(undefined)}
      onFocus={() => setIndex(now)}
      onBlur={() => setIndex(undefined)}
      onKeyDown={(event) => {
        const target = moves[event.key]
        if (target === undefined) return
        event.preventDefault()
        setIndex(Math.min(Math.max(target, 0), last))
      }}
    >
      {index !== undefined && <ProbeReading x={at} reading={reading} />}
    </div>
  )
}

/** What a probe shows where it stands. */
export function ProbeReading({
  x: at,
  reading,
}: {
  readonly x: number
  readonly reading: Reading
}) {
  const { x, y } = usePlot()
  return (
    <>
      <span className="probe-line" style={{ left: percent(x(at)) }} />
      {reading.dots.map((dot, i) => (
        <span
          key={i}
          className="probe-dot"
          data-meaning={dot.meaning}
          style={{ left: percent(x(at)), top: percent(y(dot.y)) }}
        />
      ))}
      <span className="probe-words" data-side={x(at) > SIDE / 2 ? 'left' : 'right'}>
        {reading.words}
      </span>
    </>
  )
}

/** The index of the stop nearest to a place. */
function nearest(stops: readonly number[], place: number): number {
  const after = stops.findIndex((stop) => stop >= place)
  if (after === -1) return stops.length - 1
  const isBefore = after > 0 && place - stops[after - 1]! < stops[after]! - place
  return isBefore ? after - 1 : after
}
