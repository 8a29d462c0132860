import type { Key } from './key'
import { threefryBlocks } from './threefry'
import { LAYER_COUNT, LAYER_DENSITIES, LAYER_WIDTHS, TAIL } from './ziggurat'

/** A sequence of draws from one key. It has state, and so it lives and dies within one call. */
export type Stream = {
  /** A uniform draw from [0, 1), with 53 random bits. */
  readonly uniform: () => number
  /** Fills an array with what as many calls of `uniform` would give: faster, and nothing is allocated. */
  readonly uniforms: (values: Float64Array) => void
  /** A standard normal draw. */
  readonly normal: () => number
  /** Fills an array with what as many calls of `normal` would give. */
  readonly normals: (values: Float64Array) => void
  /** A uniform integer from 0, …, bound − 1, without modulo bias. */
  readonly integer: (bound: number) => number
  /** Fills an array with what as many calls of `integer` would give. */
  readonly integers: (bound: number, values: Uint32Array) => void
}

/**
 * The stream of draws of a key: block i of the stream is Threefry(key, counter i). Normals by the
 * ziggurat of Marsaglia and Tsang, each from one block of 64 bits in all but 1 % of the draws.
 *
 * Blocks are made ahead: 1, 1, 2, 4, … and then always 64 of them, so that a stream of few draws wastes
 * little, and a long one pays 11 ns a block instead of 25. The draws do not depend on it.
 *
 * @example
 * const draws = streamOf(keyOf(7))
 * const x = draws.normal()
 */
export function streamOf(key: Key): Stream {
  const [key0, key1] = key
  const widths = LAYER_WIDTHS // imports are looked up anew at each use
  const densities = LAYER_DENSITIES
  const layerMask = LAYER_COUNT - 1
  let words = new Int32Array(2 * FEW)
  let next = 0
  let end = 0
  let made = 0
  const refill = () => {
    // A batch begins at a multiple of its length: the low word of the counter never overflows within.
    const count = Math.min(Math.max(made, 1), MANY)
    if (2 * count > words.length) words = new Int32Array(2 * MANY)
    threefryBlocks(words, key0, key1, made, Math.floor(made / 2 ** 32), count)
    made += count
    next = 0
    end = 2 * count
  }
  const uniform = () => {
    if (next === end) refill()
    const low = words[next]!
    const high = words[next + 1]!
    next += 2
    return ((low >>> 5) * 2 ** 26 + (high >>> 6)) * 2 ** -53
  }
  const fillUniforms = (values: Float64Array) => {
    for (let i = 0; i < values.length; i++) {
      if (next === end) refill()
      const low = words[next]!
      const high = words[next + 1]!
      next += 2
      values[i] = ((low >>> 5) * 2 ** 26 + (high >>> 6)) * 2 ** -53
    }
  }
  /** What becomes of a place that is not well inside its layer; NaN when it is rejected. */
  const edge = (layer: number, place: number, x: number) => {
    if (layer === 0) return place < 0 ? -tail(uniform) : tail(uniform)
    const floor = densities[layer]!
    const height = floor + uniform() * (densities[layer + 1]! - floor)
    return height < Math.exp(-0.5 * x * x) ? x : NaN
  }
  const normal = () => {
    for (;;) {
      if (next === end) refill()
      const low = words[next]!
      const high = words[next + 1]!
      next += 2
      const layer = low & layerMask
      const place = ((low >> 8) + 0.5 + high * 2 ** -32) * 2 ** -23
      const x = place * widths[layer]!
      if (Math.abs(x) < widths[layer + 1]!) return x
      const found = edge(layer, place, x)
      if (!Number.isNaN(found)) return found
    }
  }
  const fillNormals = (values: Float64Array) => {
    for (let i = 0; i < values.length; i++) {
      if (next === end) refill()
      const low = words[next]!
      const high = words[next + 1]!
      next += 2
      const layer = low & layerMask
      const place = ((low >> 8) + 0.5 + high * 2 ** -32) * 2 ** -23
      const x = place * widths[layer]!
      if (Math.abs(x) < widths[layer + 1]!) values[i] = x
      else {
        const found = edge(layer, place, x)
        values[i] = Number.isNaN(found) ? normal() : found
      }
    }
  }
  const integer = (bound: number) => {
    checkBound(bound)
    return Math.floor(uniform() * bound)
  }
  const integers = (bound: number, values: Uint32Array) => {
    checkBound(bound)
    for (let i = 0; i < values.length; i++) {
      if (next === end) refill()
      const low = words[next]!
      const high = words[next + 1]!
      next += 2
      values[i] = Math.floor(((low >>> 5) * 2 ** 26 + (high >>> 6)) * 2 ** -53 * bound)
    }
  }
  return { uniform, uniforms: fillUniforms, normal, normals: fillNormals, integer, integers }
}

/** Blocks made ahead while a stream is young: as many as fit into an array that is cheap to make. */
const FEW = 8

/** Blocks made ahead of a long stream. */
const MANY = 64

function checkBound(bound: number): void {
  if (!(Number.isInteger(bound) && bound >= 1 && bound <= 2 ** 32))
    throw new RangeError(`bound must be an integer in [1, 2^32], got ${bound}`)
}

/** A normal draw given that it exceeds TAIL, by Marsaglia's rejection from an exponential. */
function tail(uniform: () => number): number {
  for (;;) {
    const beyond = -Math.log(1 - uniform()) / TAIL
    if (-2 * Math.log(1 - uniform()) > beyond * beyond) return TAIL + beyond
  }
}

/**
 * `count` standard normal draws of a key.
 *
 * @throws RangeError when the count is not a non-negative integer
 * @example
 * const noise = normals(keyOf(7), 100)
 */
export function normals(key: Key, count: number): Float64Array {
  checkCount(count)
  const values = new Float64Array(count)
  streamOf(key).normals(values)
  return values
}

/**
 * `count` uniform draws from [0, 1) of a key.
 *
 * @throws RangeError when the count is not a non-negative integer
 * @example
 * const positions = uniforms(keyOf(7), 100)
 */
export function uniforms(key: Key, count: number): Float64Array {
  checkCount(count)
  const values = new Float64Array(count)
  streamOf(key).uniforms(values)
  return values
}

function checkCount(count: number): void {
  if (!(Number.isInteger(count) && count >= 0))
    throw new RangeError(`count must be a non-negative integer, got ${count}`)
}
