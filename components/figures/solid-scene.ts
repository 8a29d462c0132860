import { type Camera, projection } from './space/camera'
import { BOX_EDGES, type Solid, type SpacePlace, standingInBox } from './space/solid'
import type { Piece } from './surface-piece'

/** Toward the light, in the axes of the picture: right, away from the viewer, up. */
const LIGHT = [-0.52, -0.4, 0.76] as const

/**
 * The box of a solid as pieces from back to front: the edges behind it, its triangles by their distance,
 * its marks, and the edges before it. Triangles that run through each other can be out of order; with the
 * small ones of a grid that is a matter of pixels.
 */
export function solidScene({ coarse, marks, meaning }: Solid, camera: Camera): readonly Piece[] {
  const project = projection(camera)
  const flat = (place: SpacePlace) => project(...standingInBox(place))
  const away = depthOf(camera)
  const lit = lightOf(camera)
  const faces = Array.from({ length: coarse.positions.length / 9 }, (_, k) => {
    const corner = (i: number): SpacePlace => vectorAt(coarse.positions, 9 * k + 3 * i)
    const places = [corner(0), corner(1), corner(2)]
    const middle = places.reduce((sum, place) => sum + away(standingInBox(place)) / 3, 0)
    const piece: Piece = {
      kind: 'solid',
      points: places.map(flat),
      height: lit(vectorAt(coarse.normals, 9 * k)),
      meaning,
    }
    return { middle, piece }
  }).toSorted((a, b) => b.middle - a.middle)
  const nearest = Math.min(...BOX_EDGES.flat().map((place) => away(standingInBox(place))))
  const edges = BOX_EDGES.map((edge): { piece: Piece; isNear: boolean } => ({
    piece: { kind: 'box', points: edge.map(flat), height: 0 },
    isNear: edge.some((place) => away(standingInBox(place)) <= nearest + 1e-9),
  }))
  return [
    ...edges.flatMap(({ piece, isNear }) => (isNear ? [] : [piece])),
    ...faces.map(({ piece }) => piece),
    ...marks.map(({ points, meaning: tone }): Piece => ({
      kind: points.length === 1 ? 'dot' : 'curve',
      points: points.map(flat),
      height: 0,
      meaning: tone,
    })),
    ...edges.flatMap(({ piece, isNear }) => (isNear ? [piece] : [])),
  ]
}

function vectorAt(numbers: Float32Array, index: number): SpacePlace {
  return [numbers[index] ?? 0, numbers[index + 1] ?? 0, numbers[index + 2] ?? 0]
}

/** The distance of a point of the stage from the viewer, up to a constant. */
function depthOf({ turn, tilt }: Camera): (place: SpacePlace) => number {
  const [aside, upwards] = [(turn * Math.PI) / 180, (tilt * Math.PI) / 180]
  return ([x, y, z]) =>
    (x * Math.sin(aside) + y * Math.cos(aside)) * Math.cos(upwards) - z * Math.sin(upwards)
}

/** How much light falls on a side of the surface, in [0, 1]; both of its sides are lit. */
function lightOf({ turn }: Camera): (normal: SpacePlace) => number {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return ([x, y, z]) => {
    const seen = [x * cos - y * sin, x * sin + y * cos, z] as const
    return Math.abs(seen[0] * LIGHT[0] + seen[1] * LIGHT[1] + seen[2] * LIGHT[2])
  }
}
