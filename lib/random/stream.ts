import type { Key } from './key'
import { threefryInto } from './threefry'
import { LAYER_COUNT, LAYER_DENSITIES, LAYER_WIDTHS, TAIL } from './ziggurat'

/** A sequence of draws from one key. It has state, and so it lives and dies within one call. */
export type Stream = {
  /** A uniform draw from [0, 1), with 53 random bits. */
  readonly uniform: () => number
  /** A standard normal draw. */
  readonly normal: () => number
  /** A uniform integer from 0, …, bound − 1, without modulo bias. */
  readonly integer: (bound: number) => number
}

/**
 * The stream of draws of a key: block i of the stream is Threefry(key, counter i). Normals by the
 * ziggurat of Marsaglia and Tsang, each from one block of 64 bits in all but 1 % of the draws.
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
  const block = new Int32Array(4) // two words, then the counter: as numbers they would be boxed
  const advance = () => {
    threefryInto(block, key0, key1, block[2]!, block[3]!)
    block[2]!++
    if (block[2] === 0) block[3]!++
  }
  const uniform = () => {
    advance()
    return ((block[0]! >>> 5) * 2 ** 26 + (block[1]! >>> 6)) * 2 ** -53
  }
  const normal = () => {
    for (;;) {
      advance()
      const layer = block[0]! & layerMask
      const place = ((block[0]! >> 8) + 0.5 + block[1]! * 2 ** -32) * 2 ** -23
      const x = place * widths[layer]!
      if (Math.abs(x) < widths[layer + 1]!) return x
      if (layer === 0) return place < 0 ? -tail(uniform) : tail(uniform)
      const low = densities[layer]!
      const height = low + uniform() * (densities[layer + 1]! - low)
      if (height < Math.exp(-0.5 * x * x)) return x
    }
  }
  const integer = (bound: number) => {
    if (!(Number.isInteger(bound) && bound >= 1 && bound <= 2 ** 32))
      throw new RangeError(`bound must be an integer in [1, 2^32], got ${bound}`)
    return Math.floor(uniform() * bound)
  }
  return { uniform, normal, integer }
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
  return filled(count, streamOf(key).normal)
}

/**
 * `count` uniform draws from [0, 1) of a key.
 *
 * @throws RangeError when the count is not a non-negative integer
 * @example
 * const positions = uniforms(keyOf(7), 100)
 */
export function uniforms(key: Key, count: number): Float64Array {
  return filled(count, streamOf(key).uniform)
}

function filled(count: number, draw: () => number): Float64Array {
  if (!(Number.isInteger(count) && count >= 0))
    throw new RangeError(`count must be a non-negative integer, got ${count}`)
  const values = new Float64Array(count)
  for (let i = 0; i < count; i++) values[i] = draw()
  return values
}
