import { type ReactNode, useRef } from 'react'
import type { Camera } from './surface-scene'

/** Degrees of a turn for a drag over the whole width, and for one press of an arrow key. */
const DRAG_DEGREES = 180
const KEY_DEGREES = 5

/**
 * The box of a surface, which a reader turns by dragging and by the arrow keys. The camera's two angles
 * have sliders as well, among the knobs of the figure.
 */
export function Stage({
  label,
  camera,
  isStill,
  onTurn,
  children,
}: {
  readonly label: string
  readonly camera: Camera
  readonly isStill: boolean
  readonly onTurn: (camera: Camera) => void
  readonly children: ReactNode
}) {
  const last = useRef<readonly [number, number]>(undefined)
  const turnBy = (turn: number, tilt: number) =>
    onTurn({ turn: wrapped(camera.turn + turn), tilt: camera.tilt + tilt })
  return (
    <div
      className="surface-stage"
      data-plot=""
      role="slider"
      aria-label={`${label}: turn it with the arrow keys`}
      aria-valuemin={-180}
      aria-valuemax={180}
      aria-valuenow={camera.turn}
      aria-valuetext={`turn ${camera.turn}°, tilt ${camera.tilt}°`}
      aria-disabled={isStill}
      tabIndex={isStill ? -1 : 0}
      onKeyDown={(event) => {
        const move = KEYS[event.key]
        if (!move || isStill) return
        event.preventDefault()
        turnBy(...move)
      }}
      onPointerDown={(event) => {
        if (isStill || (event.pointerType === 'mouse' && event.button !== 0)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        last.current = [event.clientX, event.clientY]
      }}
      onPointerMove={(event) => {
        if (!last.current) return
        const width = event.currentTarget.clientWidth || 1
        const [x, y] = last.current
        last.current = [event.clientX, event.clientY]
        turnBy(
          ((event.clientX - x) / width) * DRAG_DEGREES,
          ((event.clientY - y) / width) * DRAG_DEGREES,
        )
      }}
      onPointerUp={() => (last.current = undefined)}
      onPointerCancel={() => (last.current = undefined)}
    >
      {children}
    </div>
  )
}

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_DEGREES, 0],
  ArrowRight: [KEY_DEGREES, 0],
  ArrowUp: [0, KEY_DEGREES],
  ArrowDown: [0, -KEY_DEGREES],
}

/** An angle between −180 and 180 degrees. */
function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}
