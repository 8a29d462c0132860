/** Where the viewer stands: the turn about the vertical and the tilt, in degrees; 90 is from above. */
export type Camera = { readonly turn: number; readonly tilt: number }

/** How high the highest point stands, and how deep the floor lies, in half sides of the stage. */
export const HEIGHT = 0.85
export const FLOOR = -0.75

/** How far below the lowest point the block of the ground reaches, as a height. */
export const FOOT = -0.04

/** Half sides that are left free about the stage, for the words of its axes. */
const MARGIN = 0.24

/**
 * The square frame that holds the stage at a tilt, whatever the turn: half of its width, and its top and
 * bottom, in half sides about the middle of the stage.
 */
export function frameAt({ tilt }: Camera): {
  readonly half: number
  readonly up: number
  readonly down: number
} {
  const radians = (tilt * Math.PI) / 180
  const far = Math.SQRT2 * Math.sin(radians)
  const up = far + HEIGHT * Math.cos(radians) + MARGIN
  const down = far - FLOOR * Math.cos(radians) + MARGIN
  const half = Math.max(Math.SQRT2 + MARGIN, (up + down) / 2)
  const spare = 2 * half - up - down
  return { half, up: up + spare / 2, down: down + spare / 2 }
}

/**
 * The parallel projection of a camera: a point of the stage to the plane of the picture, x to the right
 * and y upwards, in half sides.
 */
export function projection({
  turn,
  tilt,
}: Camera): (x: number, y: number, z: number) => readonly [number, number] {
  const { cosTurn, sinTurn, cosTilt, sinTilt } = anglesOf({ turn, tilt })
  return (x, y, z) => [
    x * cosTurn - y * sinTurn,
    (x * sinTurn + y * cosTurn) * sinTilt + z * cosTilt,
  ]
}

/**
 * The same projection as a matrix for WebGL: a point of the stage to clip space, with its distance from
 * the viewer as depth. Column-major, 16 numbers.
 *
 * @param zoom how many times the stage is enlarged about the middle of its frame
 */
export function clipMatrix(camera: Camera, zoom = 1): readonly number[] {
  const { cosTurn, sinTurn, cosTilt, sinTilt } = anglesOf(camera)
  const { half, up, down } = frameAt(camera)
  const scale = zoom / half
  const deep = 1 / DEPTH
  const middle = (up - down) / 2
  return [
    [cosTurn * scale, sinTurn * sinTilt * scale, sinTurn * cosTilt * deep, 0],
    [-sinTurn * scale, cosTurn * sinTilt * scale, cosTurn * cosTilt * deep, 0],
    [0, cosTilt * scale, -sinTilt * deep, 0],
    [0, -middle * scale, 0, 1],
  ].flat()
}

/** Half sides from the middle of the stage that lie within the depth of the picture. */
const DEPTH = 4

/** An angle between −180 and 180 degrees. */
export function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

function anglesOf({ turn, tilt }: Camera) {
  const [aside, upwards] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180]
  return {
    cosTurn: Math.cos(aside),
    sinTurn: Math.sin(aside),
    cosTilt: Math.cos(upwards),
    sinTilt: Math.sin(upwards),
  }
}
