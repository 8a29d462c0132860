import {
  BufferAttribute,
  BufferGeometry,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three'
import { partsOf } from './parts'
import type { Place } from './relief'
import type { SpacePlace } from './solid'

/** The points of a square grid over [−1, 1]², and two triangles for each of its cells. */
export function gridGeometry(size: number): BufferGeometry {
  const places = new Float32Array(2 * size * size)
  const triangles = new Uint32Array(6 * (size - 1) ** 2)
  let next = 0
  // Number by number: a small array for each point would take ten times as long.
  for (let j = 0; j < size; j++)
    for (let i = 0; i < size; i++) {
      const low = j * size + i
      places[2 * low] = (2 * i) / (size - 1) - 1
      places[2 * low + 1] = (2 * j) / (size - 1) - 1
      if (i === size - 1 || j === size - 1) continue
      const high = low + size
      triangles[next++] = low
      triangles[next++] = low + 1
      triangles[next++] = high + 1
      triangles[next++] = low
      triangles[next++] = high + 1
      triangles[next++] = high
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('place', new BufferAttribute(places, 2))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/** The four sides of the square as bands of `size` points along each, with a foot (0) and a top (1). */
export function wallGeometry(size: number): BufferGeometry {
  const places = new Float32Array(16 * size)
  const triangles = new Uint32Array(24 * (size - 1))
  let next = 0
  for (let side = 0; side < 4; side++)
    for (let i = 0; i < size; i++) {
      const along = (2 * i) / (size - 1) - 1
      const [x, y] = ([[along, -1], [1, along], [-along, 1], [-1, -along]] as const)[side] ?? [0, 0] // oxfmt-ignore
      const foot = 2 * (side * size + i)
      places.set([x, y, x, y], 2 * foot)
      if (i === size - 1) continue
      triangles.set([foot, foot + 2, foot + 3, foot, foot + 3, foot + 1], next)
      next += 6
    }
  const geometry = new BufferGeometry()
  const tops = Float32Array.from({ length: places.length / 2 }, (_, i) => i % 2)
  geometry.setAttribute('place', new BufferAttribute(places, 2))
  geometry.setAttribute('top', new BufferAttribute(tops, 1))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/** A curve on a surface, or a point, as segments that the shader widens. */
export function markGeometry(points: readonly Place[]): InstancedBufferGeometry {
  return segmentGeometry(partsOf(points, LONGEST), 2)
}

/** A curve in space, or a point, as segments that the shader widens. */
export function spaceMarkGeometry(points: readonly SpacePlace[]): InstancedBufferGeometry {
  const segments = points.slice(1).map((end, k) => [points[k] ?? end, end])
  return segmentGeometry(segments.length === 0 ? [points] : segments, 3)
}

/** So short that a segment follows the surface. */
const LONGEST = 0.02

/** Quadrilaterals, one for each segment, which know both of its ends. */
function segmentGeometry(
  segments: readonly (readonly (readonly number[])[])[],
  dimension: number,
): InstancedBufferGeometry {
  const ends = (k: number) =>
    new InstancedBufferAttribute(
      new Float32Array(segments.flatMap((segment) => [...(segment.at(k) ?? [])])),
      dimension,
    )
  const geometry = new InstancedBufferGeometry()
  const corners = new Float32Array([-1, -1, 1, -1, 1, 1, -1, 1])
  geometry.setAttribute('corner', new BufferAttribute(corners, 2))
  geometry.setAttribute('start', ends(0))
  geometry.setAttribute('end', ends(-1))
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  return geometry
}
