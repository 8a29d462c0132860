import {
  BufferAttribute,
  BufferGeometry,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
} from 'three'
import { partsOf } from './parts'
import type { Place } from './relief'
import type { SpacePlace } from './solid'

/** The points of a square grid over [−1, 1]², row by row; what it covers is said by a {@link gridIndex}. */
export function gridGeometry(size: number): BufferGeometry {
  const places = new Float32Array(2 * size * size)
  // Number by number: a small array for each point would take ten times as long.
  for (let j = 0; j < size; j++)
    for (let i = 0; i < size; i++) {
      places[2 * (j * size + i)] = (2 * i) / (size - 1) - 1
      places[2 * (j * size + i) + 1] = (2 * j) / (size - 1) - 1
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('place', new BufferAttribute(places, 2))
  geometry.setIndex(gridIndex(size, 1))
  return geometry
}

/** Two triangles for each cell of a grid, of which every so many points are used, and always the last. */
export function gridIndex(size: number, stride: number): BufferAttribute {
  const used = everySoMany(size, stride)
  const triangles = new Uint32Array(6 * (used.length - 1) ** 2)
  let next = 0
  for (let j = 1; j < used.length; j++)
    for (let i = 1; i < used.length; i++) {
      const [left, right] = [used[i - 1] ?? 0, used[i] ?? 0]
      const [low, high] = [(used[j - 1] ?? 0) * size, (used[j] ?? 0) * size]
      triangles[next++] = low + left
      triangles[next++] = low + right
      triangles[next++] = high + right
      triangles[next++] = low + left
      triangles[next++] = high + right
      triangles[next++] = high + left
    }
  return new BufferAttribute(triangles, 1)
}

/** The four sides of the square as bands of `size` points along each, with a foot (0) and a top (1). */
export function wallGeometry(size: number): BufferGeometry {
  const places = new Float32Array(16 * size)
  for (let side = 0; side < 4; side++)
    for (let i = 0; i < size; i++) {
      const along = (2 * i) / (size - 1) - 1
      const [x, y] = ([[along, -1], [1, along], [-along, 1], [-1, -along]] as const)[side] ?? [0, 0] // oxfmt-ignore
      places.set([x, y, x, y], 4 * (side * size + i))
    }
  const geometry = new BufferGeometry()
  const tops = Float32Array.from({ length: places.length / 2 }, (_, i) => i % 2)
  geometry.setAttribute('place', new BufferAttribute(places, 2))
  geometry.setAttribute('top', new BufferAttribute(tops, 1))
  geometry.setIndex(wallIndex(size, 1))
  return geometry
}

/** Two triangles for each piece of the bands, of which every so many points are used, and always the last. */
export function wallIndex(size: number, stride: number): BufferAttribute {
  const used = everySoMany(size, stride)
  const triangles = [0, 1, 2, 3].flatMap((side) =>
    used.slice(1).flatMap((end, k) => {
      const [a, b] = [2 * (side * size + (used[k] ?? 0)), 2 * (side * size + end)]
      return [a, b, b + 1, a, b + 1, a + 1]
    }),
  )
  return new BufferAttribute(new Uint32Array(triangles), 1)
}

/** 0, stride, 2 stride, …, and the last of so many. */
function everySoMany(size: number, stride: number): readonly number[] {
  const count = Math.ceil((size - 1) / stride)
  return Array.from({ length: count + 1 }, (_, k) => Math.min(k * stride, size - 1))
}

/**
 * How heights on a grid rise to the right and upwards at each of its points, by differences of the
 * neighbours, of the one that is there at a rim: two numbers a point, written into `rises`.
 */
export function risesInto(rises: Float32Array, heights: Float32Array, size: number): void {
  const step = 2 / (size - 1)
  const at = (index: number) => heights[index] ?? 0
  for (let j = 0; j < size; j++) {
    const [low, high] = [Math.max(j - 1, 0), Math.min(j + 1, size - 1)]
    for (let i = 0; i < size; i++) {
      const [left, right] = [Math.max(i - 1, 0), Math.min(i + 1, size - 1)]
      const row = j * size
      const up = at(high * size + i) - at(low * size + i)
      rises[2 * (row + i)] = (at(row + right) - at(row + left)) / ((right - left) * step)
      rises[2 * (row + i) + 1] = up / ((high - low) * step)
    }
  }
}

/** A curve on a surface, or a point, as segments that the shader widens. */
export function markGeometry(points: readonly Place[]): InstancedBufferGeometry {
  return segmentGeometry(partsOf(points, LONGEST), 2)
}

/** A curve in space, or a point, as segments that the shader widens. */
export function spaceMarkGeometry(points: readonly SpacePlace[]): InstancedBufferGeometry {
  const segments = points.slice(1).map((end, k) => [points[k] ?? end, end])
  return spaceLines(segments.length === 0 ? [points] : segments)
}

/** Segments in space that need not join. */
export function spaceLines(segments: readonly (readonly SpacePlace[])[]): InstancedBufferGeometry {
  return segmentGeometry(segments, 3)
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
