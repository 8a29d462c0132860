import { dot, extremeRays, primitive, rank } from './cone'
import type { IntegerVector } from './cone'

/** A facet {α : ⟨normal, α⟩ = level} of a Newton polyhedron; every point has ⟨normal, ·⟩ ≥ level. */
export type Facet = { readonly normal: IntegerVector; readonly level: number }

/** A bounded face of a Newton polyhedron. */
export type CompactFace = {
  /** The given exponents that lie on the face. */
  readonly exponents: readonly IntegerVector[]
  /** Those of them that are corners. */
  readonly vertices: readonly IntegerVector[]
  /** The facets that meet in the face: their normals span the cone of weights that select it. */
  readonly facets: readonly Facet[]
  readonly dimension: number
}

/** conv(exponents) + the orthant [0, ∞)^d, by its facets, corners and bounded faces. */
export type NewtonPolyhedron = {
  readonly dimension: number
  readonly vertices: readonly IntegerVector[]
  readonly facets: readonly Facet[]
}

/**
 * The Newton polyhedron of a polynomial from the exponent vectors of its monomials.
 *
 * @param exponents vectors of integers ≥ 0, one for each monomial, all of the same length d ≥ 1
 * @throws RangeError when there is no exponent, or one is not such a vector
 * @example
 * newtonPolyhedron([[4, 0], [0, 6]]).facets // normals [1, 0], [0, 1] and [3, 2], with levels 0, 0, 12
 */
export function newtonPolyhedron(exponents: readonly IntegerVector[]): NewtonPolyhedron {
  const dimension = checkedDimension(exponents)
  const points = minimalPoints(exponents)
  const facets = facetsOf(points, dimension)
  const vertices = points.filter((point) => {
    const normals = facets.filter((f) => dot(f.normal, point) === f.level).map((f) => f.normal)
    return normals.length >= dimension && rank(normals) === dimension
  })
  return { dimension, vertices, facets }
}

/**
 * The bounded faces of a Newton polyhedron, corners first: the faces that some weight with all
 * entries positive selects.
 *
 * @param exponents the exponents the polyhedron was made of; each face lists those on it
 */
export function compactFaces(
  polyhedron: NewtonPolyhedron,
  exponents: readonly IntegerVector[],
): readonly CompactFace[] {
  const { dimension, vertices, facets } = polyhedron
  const corners = vertices.map((vertex) => tightSet(vertex, facets))
  const masks = coordinateMasks(facets)
  const isBounded = (set: bigint) => masks.every((mask) => (set & mask) !== 0n)
  const found = new Set<bigint>()
  let layer = [...new Set(corners)].filter(isBounded)
  while (layer.length > 0) {
    for (const set of layer) found.add(set)
    const next = new Set<bigint>()
    for (const set of layer)
      for (const corner of corners) {
        const met = set & corner
        if (met !== set && !found.has(met) && isBounded(met)) next.add(met)
      }
    layer = [...next]
  }
  const points = minimalPoints(exponents)
  return [...found]
    .map((set) => {
      const on = facets.filter((_, i) => (set >> BigInt(i)) & 1n)
      const lies = (point: IntegerVector) => on.every((f) => dot(f.normal, point) === f.level)
      return {
        exponents: points.filter(lies),
        vertices: vertices.filter(lies),
        facets: on,
        dimension: dimension - rank(on.map((f) => f.normal)),
      }
    })
    .toSorted((a, b) => a.dimension - b.dimension)
}

/** The exponents that no other one divides, each once: corners and bounded faces need no others. */
export function minimalPoints(exponents: readonly IntegerVector[]): readonly IntegerVector[] {
  const distinct = [...new Map(exponents.map((point) => [point.join(), point])).values()]
  return distinct.filter(
    (point) => !distinct.some((other) => other !== point && other.every((x, i) => x <= point[i]!)),
  )
}

/** Facets are the extreme rays (u, level) of {(u, t) : u ≥ 0, t ≤ ⟨u, α⟩ for every α}. */
function facetsOf(points: readonly IntegerVector[], dimension: number): readonly Facet[] {
  const zero = Array.from({ length: dimension + 1 }, () => 0)
  const axes = zero.slice(1).map((_, i) => zero.with(i, 1))
  return extremeRays([...axes, ...points.map((point) => [...point, -1])]).flatMap((ray) => {
    const normal = ray.slice(0, dimension)
    return normal.some((x) => x > 0) ? [{ normal, level: ray[dimension]! }] : []
  })
}

function tightSet(point: IntegerVector, facets: readonly Facet[]): bigint {
  return facets.reduce(
    (set, f, i) => (dot(f.normal, point) === f.level ? set | (1n << BigInt(i)) : set),
    0n,
  )
}

/** For every coordinate, the facets whose normals have it, as bits: a bounded face needs one of each. */
function coordinateMasks(facets: readonly Facet[]): readonly bigint[] {
  return facets[0]!.normal.map((_, i) =>
    facets.reduce((mask, f, j) => (f.normal[i]! > 0 ? mask | (1n << BigInt(j)) : mask), 0n),
  )
}

function checkedDimension(exponents: readonly IntegerVector[]): number {
  const dimension = exponents[0]?.length ?? 0
  if (!(dimension >= 1))
    throw new RangeError(
      `exponents must be vectors of length >= 1, got ${JSON.stringify(exponents)}`,
    )
  for (const exponent of exponents)
    if (exponent.length !== dimension || !exponent.every((x) => Number.isSafeInteger(x) && x >= 0))
      throw new RangeError(
        `exponents must be integers >= 0, ${dimension} of them, got ${JSON.stringify(exponent)}`,
      )
  return dimension
}

/** The weights of a face: the sum of its facets' normals selects the face and no larger one. */
export function innerWeight(facets: readonly Facet[]): IntegerVector {
  const sum = facets[0]!.normal.map(() => 0)
  for (const f of facets) f.normal.forEach((x, i) => (sum[i] = sum[i]! + x))
  return primitive(sum)
}
