/** A function of three numbers on a cubic grid. */
export type Volume = {
  /** Points along each side. */
  readonly size: number
  /** Values over [−1, 1]³: x runs fastest, then y, then z, each from its low end up. */
  readonly values: ArrayLike<number>
}

/** Triangles in [−1, 1]³: nine numbers each for its corners, and as many for the normals there. */
export type IsoMesh = { readonly positions: Float32Array; readonly normals: Float32Array }

/**
 * The surface on which a function has a value, by marching cubes, with each cube cut into six tetrahedra
 * about its long diagonal: in a tetrahedron a surface is a triangle or a quadrilateral, so there is no
 * table of cases and none of them is ambiguous. Normals are gradients and look to larger values.
 *
 * @throws RangeError when the values do not fill the cube
 */
export function isoMesh({ size, values }: Volume, level = 0): IsoMesh {
  if (!(Number.isInteger(size) && size >= 2 && values.length === size ** 3))
    throw new RangeError(`values must fill size³ with size ≥ 2, got ${size} and ${values.length}`)
  const grid: Grid = { size, values, level, positions: [], normals: [] }
  const corners = CUBE.map(([x, y, z]) => x + size * (y + size * z))
  for (let z = 0; z < size - 1; z++)
    for (let y = 0; y < size - 1; y++)
      for (let x = 0; x < size - 1; x++) {
        const first = x + size * (y + size * z)
        let inside = 0
        for (const corner of corners) inside += values[first + corner]! < level ? 1 : 0
        if (inside === 0 || inside === 8) continue
        for (const [b, c] of TETRAHEDRA)
          march(grid, first, first + corners[b]!, first + corners[c]!, first + corners[7]!)
      }
  return { positions: Float32Array.from(grid.positions), normals: Float32Array.from(grid.normals) }
}

type Grid = Volume & {
  readonly level: number
  readonly positions: number[]
  readonly normals: number[]
}

/** The corners of a cube; the binary digits of the index are x, y and z. */
const CUBE = Array.from({ length: 8 }, (_, k) => [k & 1, (k >> 1) & 1, k >> 2] as const)

/** The six ways from corner 0 to corner 7 along the edges: with these two they are a tetrahedron each. */
const TETRAHEDRA = [[1, 3], [3, 2], [2, 6], [6, 4], [4, 5], [5, 1]] as const // oxfmt-ignore

/** The part of the surface in a tetrahedron of grid points: nothing, a triangle, or two. */
function march(grid: Grid, ...corners: readonly [number, number, number, number]): void {
  const inside = corners.filter((corner) => grid.values[corner]! < grid.level)
  const outside = corners.filter((corner) => !(grid.values[corner]! < grid.level))
  const [a, b] = inside
  const [p, q] = outside
  if (a === undefined || p === undefined) return
  if (b !== undefined && q !== undefined && inside.length === 2) {
    const ring = [cut(grid, a, p), cut(grid, a, q), cut(grid, b, q), cut(grid, b, p)] as const
    triangle(grid, ring[0], ring[1], ring[2])
    triangle(grid, ring[0], ring[2], ring[3])
    return
  }
  const [apex, base] = inside.length === 1 ? [a, outside] : [p, inside]
  const [first, second, third] = base.map((corner) => cut(grid, apex, corner))
  if (first && second && third) triangle(grid, first, second, third)
}

/** A point of the surface on an edge of the grid, with its normal. */
type Cut = { readonly at: Vector; readonly normal: Vector }
type Vector = readonly [number, number, number]

function cut(grid: Grid, from: number, to: number): Cut {
  const { values, level } = grid
  const [low, high] = [values[from]!, values[to]!]
  const part = (level - low) / (high - low)
  const mixed = (a: Vector, b: Vector): Vector => [
    a[0] + part * (b[0] - a[0]),
    a[1] + part * (b[1] - a[1]),
    a[2] + part * (b[2] - a[2]),
  ]
  return {
    at: mixed(placeOf(grid, from), placeOf(grid, to)),
    normal: unit(mixed(gradientOf(grid, from), gradientOf(grid, to))),
  }
}

function triangle({ positions, normals }: Grid, ...cuts: readonly [Cut, Cut, Cut]): void {
  const [a, b, c] = cuts
  // All triangles are turned so that their front looks to larger values, as their normals do.
  const front = cross(minus(b.at, a.at), minus(c.at, a.at))
  const isFront = dot(front, a.normal) + dot(front, b.normal) + dot(front, c.normal) >= 0
  for (const { at, normal } of isFront ? cuts : [a, c, b]) {
    positions.push(...at)
    normals.push(...normal)
  }
}

function placeOf({ size }: Grid, index: number): Vector {
  const along = (i: number) => (2 * i) / (size - 1) - 1
  return [
    along(index % size),
    along(Math.floor(index / size) % size),
    along(Math.floor(index / size ** 2)),
  ]
}

/** Differences of the neighbours of a grid point, one-sided at the border. */
function gradientOf({ size, values }: Grid, index: number): Vector {
  const slope = (step: number) => {
    const i = Math.floor(index / step) % size
    const [low, high] = [i > 0 ? index - step : index, i < size - 1 ? index + step : index]
    return (values[high]! - values[low]!) / ((high - low) / step)
  }
  return [slope(1), slope(size), slope(size ** 2)]
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector)
  return length > 0 ? [vector[0] / length, vector[1] / length, vector[2] / length] : [0, 0, 1]
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
