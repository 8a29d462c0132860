import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { type Camera, wrapped } from './space/camera'

/** Degrees of a turn for a drag over the whole width, and for one press of an arrow key. */
const DRAG_DEGREES = 180
const KEY_DEGREES = 5

/** How much larger a press of `+` makes the picture, and its bounds. */
const KEY_ZOOM = 1.25
const MOST_ZOOM = 6

type Point = readonly [x: number, y: number]

/**
 * The box of a surface, which a reader turns by dragging and by the arrow keys, and enlarges by a pinch,
 * by the wheel with Ctrl or ⌘, and by + and −. A finger that moves up or down scrolls the page. The
 * camera's two angles have sliders as well, among the knobs of the figure.
 */
export function Stage({
  label,
  camera,
  zoom,
  isStill,
  onTurn,
  onZoom,
  children,
}: {
  readonly label: string
  readonly camera: Camera
  readonly zoom: number
  readonly isStill: boolean
  readonly onTurn: (camera: Camera) => void
  readonly onZoom: (zoom: number) => void
  readonly children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const pointers = useRef(new Map<number, Point>())
  const turnBy = (turn: number, tilt: number) =>
    onTurn({ turn: wrapped(camera.turn + turn), tilt: camera.tilt + tilt })
  const zoomBy = (factor: number) => onZoom(Math.min(MOST_ZOOM, Math.max(1, zoom * factor)))
  useWheel(box, isStill ? undefined : zoomBy)

  const move = (event: PointerEvent<HTMLDivElement>) => {
    const held = pointers.current
    const last = held.get(event.pointerId)
    if (!last) return
    const here: Point = [event.clientX, event.clientY]
    const before = spread([...held.values()])
    held.set(event.pointerId, here)
    if (held.size > 1) return zoomBy(spread([...held.values()]) / before)
    const width = event.currentTarget.clientWidth || 1
    const degrees = (from: number, to: number) => ((to - from) / width) * DRAG_DEGREES
    // A finger that goes up or down is on its way through the page.
    const tilt = event.pointerType === 'touch' ? 0 : degrees(last[1], here[1])
    turnBy(degrees(last[0], here[0]), tilt)
  }
  const release = (event: PointerEvent) => pointers.current.delete(event.pointerId)
  return (
    <div
      ref={box}
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
        const turn = TURNS[event.key]
        const factor = ZOOMS[event.key]
        if ((!turn && !factor) || isStill || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        if (turn) turnBy(...turn)
        if (factor) zoomBy(factor)
      }}
      onPointerDown={(event) => {
        if (isStill || (event.pointerType === 'mouse' && event.button !== 0)) return
        event.currentTarget.setPointerCapture(event.pointerId)
        pointers.current.set(event.pointerId, [event.clientX, event.clientY])
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => onZoom(1)}
    >
      {children}
    </div>
  )
}

const TURNS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-KEY_DEGREES, 0],
  ArrowRight: [KEY_DEGREES, 0],
  ArrowUp: [0, KEY_DEGREES],
  ArrowDown: [0, -KEY_DEGREES],
}

const ZOOMS: Readonly<Record<string, number>> = { '+': KEY_ZOOM, '=': KEY_ZOOM, '-': 1 / KEY_ZOOM }

/** Listens to the wheel with Ctrl or ⌘, which a pinch on a touchpad is as well; the plain wheel scrolls. */
function useWheel(
  box: { readonly current: HTMLDivElement | null },
  zoomBy: ((factor: number) => void) | undefined,
): void {
  const latest = useRef(zoomBy)
  useEffect(() => {
    latest.current = zoomBy
  })
  useEffect(() => {
    const listen = (event: WheelEvent) => {
      if (!latest.current || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current(Math.exp(-event.deltaY / 400))
    }
    const target = box.current
    // React listens passively, and a passive listener cannot keep the page from being enlarged.
    target?.addEventListener('wheel', listen, { passive: false })
    return () => target?.removeEventListener('wheel', listen)
  }, [box])
}

/** The distance of the first two points. */
function spread([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) || 1 : 1
}
