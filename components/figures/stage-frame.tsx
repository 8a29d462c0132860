import { type ReactNode, useState } from 'react'
import type { Camera } from './space/camera'
import { Stage } from './stage'

/** Low enough for the heights to be compared, high enough to see over the edge. */
const SIDE_TILT = 14

/** A stage with its two views and its note; it keeps the zoom, which no address holds. */
export function StageFrame({
  label,
  camera,
  isStill,
  onTurn,
  note,
  children,
}: {
  readonly label: string
  readonly camera: Camera
  readonly isStill: boolean
  readonly onTurn: (camera: Camera) => void
  readonly note: ReactNode
  /** The picture, enlarged so many times about its middle. */
  readonly children: (zoom: number) => ReactNode
}) {
  const [zoom, setZoom] = useState(1)
  const view = (words: string, to: Camera) => (
    <button type="button" className="tool" disabled={isStill} onClick={() => onTurn(to)}>
      {words}
    </button>
  )
  return (
    <div className="surface">
      <Stage
        label={label}
        camera={camera}
        zoom={zoom}
        isStill={isStill}
        onTurn={onTurn}
        onZoom={setZoom}
      >
        {children(zoom)}
      </Stage>
      <div className="surface-row">
        <p className="surface-note">{note}</p>
        {view('from above', { turn: 0, tilt: 90 })}
        {view('from the side', { turn: camera.turn, tilt: SIDE_TILT })}
      </div>
    </div>
  )
}
