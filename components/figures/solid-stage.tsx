import type { ReactNode } from 'react'
import type { Camera } from './space/camera'
import type { Solid } from './space/solid'
import { SpaceCanvas } from './space/space-canvas'
import { StageAxes } from './space/stage-axes'
import { solidScene } from './solid-scene'
import { StageFrame } from './stage-frame'
import { SurfaceCanvas } from './surface-canvas'
import { SurfacePicture } from './surface-picture'

/**
 * A surface in three variables on the stage: where a function of three numbers has a value, in its box,
 * with curves and points. It is an SVG in the static page, WebGL where the browser has it, and a plain
 * canvas elsewhere. The surface comes from `isoMesh`.
 */
export function SolidStage({
  uid,
  title,
  label,
  solid,
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
  readonly solid: Solid
  readonly camera: Camera
  readonly isStill: boolean
  readonly isVector: boolean
  readonly onTurn: (camera: Camera) => void
  /** A note in the corner of the picture. */
  readonly children?: ReactNode
}) {
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
              pieces={solidScene(solid, camera)}
            />
          ) : (
            <SpaceCanvas drawing={{ kind: 'solid', solid, turn, tilt, zoom }}>
              <PlainCanvas solid={solid} camera={camera} zoom={zoom} />
            </SpaceCanvas>
          )}
          <StageAxes axes={solid.axes} camera={camera} zoom={isVector ? 1 : zoom} isBox />
        </>
      )}
    </StageFrame>
  )
}

/** The stage without WebGL. */
function PlainCanvas({
  solid,
  camera,
  zoom,
}: {
  readonly solid: Solid
  readonly camera: Camera
  readonly zoom: number
}) {
  return <SurfaceCanvas camera={camera} pieces={solidScene(solid, camera)} zoom={zoom} />
}
