import { expect, test } from 'vitest'
import { type IsoMesh, isoMesh, type Volume } from './iso-mesh'

type Vector = readonly [number, number, number]

const sampled = (size: number, of: (x: number, y: number, z: number) => number): Volume => {
  const along = (i: number) => (2 * i) / (size - 1) - 1
  const values = Float64Array.from({ length: size ** 3 }, (_, k) =>
    of(along(k % size), along(Math.floor(k / size) % size), along(Math.floor(k / size ** 2))),
  )
  return { size, values }
}
const corners = ({ positions }: IsoMesh): readonly Vector[] =>
  Array.from({ length: positions.length / 3 }, (_, k) => [
    positions[3 * k]!,
    positions[3 * k + 1]!,
    positions[3 * k + 2]!,
  ])
const triangles = (mesh: IsoMesh) => {
  const all = corners(mesh)
  return Array.from({ length: all.length / 3 }, (_, k) => all.slice(3 * k, 3 * k + 3))
}
const crossOf = ([a, b, c]: readonly Vector[]): Vector => {
  const [p, q] = [b!, c!].map((end) => end.map((value, k) => value - a![k]!)) as [
    number[],
    number[],
  ]
  return [
    p[1]! * q[2]! - p[2]! * q[1]!,
    p[2]! * q[0]! - p[0]! * q[2]!,
    p[0]! * q[1]! - p[1]! * q[0]!,
  ]
}

test('the corners lie on the surface, within the square of the spacing', () => {
  const mesh = isoMesh(
    sampled(21, (x, y, z) => x * x + y * y + z * z),
    0.49,
  )
  for (const at of corners(mesh)) expect(Math.abs(Math.hypot(...at) - 0.7)).toBeLessThan(0.1 ** 2)
})

test('the area of a sphere is 4πr², and the volume within it 4πr³/3', () => {
  const mesh = isoMesh(
    sampled(41, (x, y, z) => x * x + y * y + z * z),
    0.49,
  )
  let [area, volume] = [0, 0]
  for (const triangle of triangles(mesh)) {
    const cross = crossOf(triangle)
    area += Math.hypot(...cross) / 2
    volume += cross.reduce((sum, value, k) => sum + value * triangle[0]![k]!, 0) / 6
  }
  expect(area / (4 * Math.PI * 0.49)).toBeCloseTo(1, 2)
  // Positive: the fronts of the triangles look outwards, to larger values.
  expect(volume / ((4 / 3) * Math.PI * 0.343)).toBeCloseTo(1, 2)
})

const named = (at: Vector) => at.map((value) => value.toFixed(5)).join()

test('a closed surface has no rim: each edge belongs to two triangles', () => {
  const mesh = isoMesh(
    sampled(9, (x, y, z) => x ** 4 + y ** 2 + z ** 2 + 0.1 * x * y),
    0.37,
  )
  const edges = new Map<string, number>()
  for (const [a, b, c] of triangles(mesh))
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      // oxfmt-ignore
      const edge = [named(p!), named(q!)].toSorted().join(' ')
      edges.set(edge, (edges.get(edge) ?? 0) + 1)
    }
  expect(new Set(edges.values())).toEqual(new Set([2]))
})

test('a plane is a plane, and its normals stand on it', () => {
  const mesh = isoMesh(sampled(6, (x, y, z) => x + 2 * y - z))
  for (const [x, y, z] of corners(mesh)) expect(x + 2 * y - z).toBeCloseTo(0, 6)
  for (let k = 0; k < mesh.normals.length; k += 3)
    expect(mesh.normals[k + 1]! / mesh.normals[k]!).toBeCloseTo(2, 5)
})

test('where the function does not change its sign there is no surface', () => {
  expect(isoMesh(sampled(5, () => 1)).positions).toHaveLength(0)
  expect(isoMesh(sampled(5, (x, y, z) => x * x + y * y + z * z + 0.1)).positions).toHaveLength(0)
})

test('values that do not fill a cube are refused', () => {
  expect(() => isoMesh({ size: 3, values: [1, 2, 3] })).toThrow(
    'values must fill size³ with size ≥ 2, got 3 and 3',
  )
})
