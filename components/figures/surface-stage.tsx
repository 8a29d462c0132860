import type { ReactNode } from 'react'
import { StageFrame } from './stage-frame'
import { SurfaceCanvas } from './surface-canvas'
import { SurfacePicture } from './surface-picture'
import { surfaceScene } from './surface-scene'
import type { Camera } from './space/camera'
import { type Relief, resized } from './space/relief'
import { SpaceCanvas } from './space/space-canvas'
import { StageAxes } from './space/stage-axes'
import { useMorph } from './space/use-morph'
import { useSettled } from './use-settled'

/** Points along each side: few in the SVG, which goes into pages and files, more on a plain canvas. */
const SVG_SIZE = 27
const QUICK_SIZE = 33
const FINE_SIZE = 65

/**
 * A surface on the stage: height, contours, the map on the floor, curves and points, and water. It is
 * an SVG in the static page, WebGL where the browser has it (one context for all surfaces of a page,
 * loaded when the first comes near), and a plain canvas elsewhere; the axes are SVG over all three.
 *
 * The relief comes from `reliefOf`. A new relief of the same `subject` is drawn in its place; when the
 * subject changes, the surface becomes the next one before the reader's eyes. Keep the relief, and change
 * its water by `{ ...relief, water }`, when only the water moves.
 *
 * @example
 * <SurfaceStage
 *   uid={uid} title="K as a surface" label="The loss surface" subject="crossing"
 *   relief={relief} camera={{ turn: 28, tilt: 32 }} onTurn={setCamera} isStill={false} isVector={false}
 * />
 */
export function SurfaceStage({
  uid,
  title,
  label,
  subject,
  relief,
  camera,
  isStill,
  isVector,
  onTurn,
  children,
}: {
  /** Prefix of the ids in the picture. */
  readonly uid: string
  /** What is drawn, for those who do not see it. */
  readonly title: string
  /** What is turned: the name of the control. */
  readonly label: string
  readonly subject: string
  readonly relief: Relief
  readonly camera: Camera
  /** Whether to stand still: in the static page. */
  readonly isStill: boolean
  /** Whether to draw the SVG: in the static page, and while a picture is saved as SVG. */
  readonly isVector: boolean
  readonly onTurn: (camera: Camera) => void
  /** A note in the corner of the picture. */
  readonly children?: ReactNode
}) {
  const { before, part } = useMorph(relief, subject)
  const { turn, tilt } = camera
  return (
    <StageFrame label={label} camera={camera} isStill={isStill} onTurn={onTurn} note={children}>
      {(zoom) => (
        <>
          {isVector ? (
            <SurfacePicture
              uid={uid}
              title={title}
              camera={camera}
              pieces={surfaceScene(resized(relief, SVG_SIZE), camera)}
            />
          ) : (
            <SpaceCanvas drawing={{ kind: 'relief', relief, before, part, turn, tilt, zoom }}>
              <PlainCanvas relief={relief} camera={camera} zoom={zoom} />
            </SpaceCanvas>
          )}
          <StageAxes axes={relief.axes} camera={camera} zoom={isVector ? 1 : zoom} />
        </>
      )}
    </StageFrame>
  )
}

/** The stage without WebGL: coarse while it moves, finer when it rests. */
function PlainCanvas({
  relief,
  camera,
  zoom,
}: {
  readonly relief: Relief
  readonly camera: Camera
  readonly zoom: number
}) {
  const now = JSON.stringify([camera, relief.water])
  const isResting = useSettled(now, true, 200) === now
  const size = isResting ? FINE_SIZE : QUICK_SIZE
  const pieces = surfaceScene(resized(relief, size), camera)
  return <SurfaceCanvas camera={camera} pieces={pieces} zoom={zoom} />
}
