import type { Key } from './key'
import { threefry2x32 } from './threefry'

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
 * polar method of Marsaglia.
 *
 * @example
 * const draws = streamOf(keyOf(7))
 * const x = draws.normal()
 */
export function streamOf(key: Key): Stream {
  let counter = 0
  let spare = NaN
  const uniform = () => {
    const [high, low] = threefry2x32(key[0], key[1], counter, Math.floor(counter / 2 ** 32))
    counter++
    return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53
  }
  const normal = () => {
    if (!Number.isNaN(spare)) {
      const value = spare
      spare = NaN
      return value
    }
    for (;;) {
      const u = 2 * uniform() - 1
      const v = 2 * uniform() - 1
      const s = u * u + v * v
      if (s > 0 && s < 1) {
        const scale = Math.sqrt((-2 * Math.log(s)) / s)
        spare = v * scale
        return u * scale
      }
    }
  }
  const integer = (bound: number) => {
    if (!(Number.isInteger(bound) && bound >= 1 && bound <= 2 ** 32))
      throw new RangeError(`bound must be an integer in [1, 2^32], got ${bound}`)
    return Math.floor(uniform() * bound)
  }
  return { uniform, normal, integer }
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
