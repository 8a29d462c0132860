import { useRef } from 'react'
import { percent, usePlot } from './plot'

/**
 * A handle that is dragged over the plot by mouse or finger. Whoever uses it gives the same value a
 * slider, which is how keyboards and readers of screens reach it.
 */
export function Dragged({
  x: atX,
  y: atY,
  onDrag,
}: {
  readonly x: number
  readonly y: number
  readonly onDrag: (x: number, y: number) => void
}) {
  const { x, y, xAt, yAt } = usePlot()
  const handle = useRef<SVGGElement>(null)
  const move = (event: React.PointerEvent) => {
    const box = handle.current?.ownerSVGElement?.ownerSVGElement?.getBoundingClientRect()
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    onDrag(xAt((event.clientX - box.left) / box.width), yAt((event.clientY - box.top) / box.height))
  }
  return (
    <svg x={percent(x(atX))} y={percent(y(atY))} overflow="visible">
      <g
        ref={handle}
        className="dragged"
        aria-hidden="true"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={move}
      >
        <circle r="16" className="dragged-reach" />
        <circle r="6" className="dragged-dot" />
      </g>
    </svg>
  )
}
