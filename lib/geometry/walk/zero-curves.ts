import { drawnValue } from './drawn-polynomial'
import type { DrawnTerm } from './resolution-walk'

/** A polyline: u₁, v₁, u₂, v₂, … */
export type Polyline = readonly number[]

/** A square that is looked at, by its middle and half its side. */
export type DrawnWindow = {
  readonly u: number
  readonly v: number
  readonly half: number
}

/**
 * The real curve {p = 0} in a square as polylines, by marching squares: signs on a grid, zeros on its
 * edges by false position, and pieces joined where they meet. Where p does not change sign (isolated
 * points, even powers) nothing is drawn: give it a squarefree p.
 *
 * @param size cells along each side
 * @throws RangeError when the size is not a positive integer, or half is not positive
 * @example
 * zeroCurves([[2, 0, 1], [0, 3, -1]], { u: 0, v: 0, half: 1 }) // the cusp u² = v³
 */
export function zeroCurves(
  terms: readonly DrawnTerm[],
  { u, v, half }: DrawnWindow,
  size = 96,
): readonly Polyline[] {
  if (!(Number.isSafeInteger(size) && size > 0))
    throw new RangeError(`size must be a positive integer, got ${size}`)
  if (!(half > 0)) throw new RangeError(`half must be positive, got ${half}`)
  const step = (2 * half) / size
  const at = (k: number, middle: number) => middle - half + step * (k + OFFSET)
  const coordinates = (middle: number) =>
    Float64Array.from({ length: size + 1 }, (_, k) => at(k, middle))
  const values = gridValues(terms, coordinates(u), coordinates(v))
  const value = (a: number, b: number) => values[b * (size + 1) + a]!
  // Two cells meet at an edge: its zero is sought once.
  const known = new Map<number, Place>()
  const crossing = (a: number, b: number, isUpward: boolean): Place | undefined => {
    const p = value(a, b)
    const q = isUpward ? value(a, b + 1) : value(a + 1, b)
    if (p > 0 === q > 0) return undefined
    const key = 2 * (b * (size + 1) + a) + Number(isUpward)
    const found = known.get(key)
    if (found) return found
    const [x, y] = [at(a, u), at(b, v)]
    const along = isUpward ? alongV(terms, x) : alongU(terms, y)
    const moved = step * zeroBetween(along, isUpward ? y : x, step, p, q)
    const place = isUpward ? { key, u: x, v: y + moved } : { key, u: x + moved, v: y }
    known.set(key, place)
    return place
  }
  const pieces: (readonly [Place, Place])[] = []
  for (let b = 0; b < size; b++)
    for (let a = 0; a < size; a++) {
      const sign = value(a, b) > 0
      const isPlain =
        value(a + 1, b) > 0 === sign &&
        value(a, b + 1) > 0 === sign &&
        value(a + 1, b + 1) > 0 === sign
      if (isPlain) continue
      const places = [
        crossing(a, b, false),
        crossing(a + 1, b, true),
        crossing(a, b + 1, false),
        crossing(a, b, true),
      ].filter((place) => place !== undefined)
      if (places.length === 2) pieces.push([places[0]!, places[1]!])
      if (places.length === 4) {
        // A saddle: the sign in the middle says which corners belong together.
        const middle = drawnValue(terms, at(a + 0.5, u), at(b + 0.5, v))
        const [s, e, n, w] = places as [Place, Place, Place, Place]
        if (middle > 0 === sign) pieces.push([s, e], [n, w])
        else pieces.push([s, w], [n, e])
      }
    }
  return joined(pieces)
}

type Place = { readonly key: number; readonly u: number; readonly v: number }

/** The polynomial on a grid, row by row; each power of a coordinate is taken once. */
function gridValues(terms: readonly DrawnTerm[], us: Float64Array, vs: Float64Array): Float64Array {
  const values = new Float64Array(us.length * vs.length)
  for (const [i, j, c] of terms) {
    const column = us.map((u) => c * u ** i)
    for (let b = 0; b < vs.length; b++) {
      const row = vs[b]! ** j
      for (let a = 0; a < us.length; a++) values[b * us.length + a]! += column[a]! * row
    }
  }
  return values
}

/** Grid lines are moved a little off the axes, which are often zeros themselves. */
const OFFSET = 0.01373

/** The polynomial on a line v = const, as a function of u. */
function alongU(terms: readonly DrawnTerm[], v: number): (u: number) => number {
  return sumOfPowers(terms.map(([i, j, c]) => [i, c * v ** j]))
}

/** The polynomial on a line u = const, as a function of v. */
function alongV(terms: readonly DrawnTerm[], u: number): (v: number) => number {
  return sumOfPowers(terms.map(([i, j, c]) => [j, c * u ** i]))
}

function sumOfPowers(terms: readonly (readonly [number, number])[]): (at: number) => number {
  const coefficients = new Float64Array(1 + Math.max(0, ...terms.map(([power]) => power)))
  for (const [power, c] of terms) coefficients[power]! += c
  return (at) => {
    let sum = 0
    for (let power = coefficients.length - 1; power >= 0; power--)
      sum = sum * at + coefficients[power]!
    return sum
  }
}

/** The part of a step from `from` on where a function vanishes that has these values at both ends. */
function zeroBetween(
  along: (at: number) => number,
  from: number,
  step: number,
  atStart: number,
  atEnd: number,
): number {
  let [low, high, p, q] = [0, 1, atStart, atEnd]
  for (let round = 0; round < 4; round++) {
    // Between false position and bisection, so that flat ends do not hold it up.
    const part = 0.5 * (low + (high - low) * (p / (p - q))) + 0.25 * (low + high)
    const value = along(from + part * step)
    if (value > 0 === p > 0) [low, p] = [part, value]
    else [high, q] = [part, value]
  }
  return low + (high - low) * (p / (p - q))
}

/** Pieces joined at the ends they share. */
function joined(pieces: readonly (readonly [Place, Place])[]): readonly Polyline[] {
  const ends = new Map<number, number[]>()
  pieces.forEach((piece, index) => {
    for (const { key } of piece) {
      const met = ends.get(key)
      if (met) met.push(index)
      else ends.set(key, [index])
    }
  })
  const used = new Set<number>()
  const follow = (from: Place): Place[] => {
    const path: Place[] = []
    for (let place = from; ;) {
      const index = ends.get(place.key)?.find((candidate) => !used.has(candidate))
      if (index === undefined) return path
      used.add(index)
      const [a, b] = pieces[index]!
      place = a.key === place.key ? b : a
      path.push(place)
    }
  }
  return pieces.flatMap(([start, end], index) => {
    if (used.has(index)) return []
    used.add(index)
    const path = [...follow(start).toReversed(), start, end, ...follow(end)]
    return [path.flatMap(({ u, v }) => [u, v])]
  })
}
