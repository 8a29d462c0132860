import { threefry2x32 } from './threefry'

/**
 * The source of all chance in the library: two unsigned 32-bit words. A key is a value. The same key
 * always gives the same draws; derive new keys with {@link split} or {@link foldIn}, never reuse one.
 */
export type Key = readonly [number, number]

/**
 * The root key of a seed.
 *
 * @param seed a non-negative integer below 2⁵³
 * @throws RangeError when the seed is not such an integer
 * @example
 * const key = keyOf(7)
 */
export function keyOf(seed: number): Key {
  if (!(Number.isSafeInteger(seed) && seed >= 0))
    throw new RangeError(`seed must be an integer in [0, 2^53), got ${seed}`)
  return [Math.floor(seed / 2 ** 32), seed >>> 0]
}

/**
 * The child of a key that belongs to an integer label: distinct labels give independent keys.
 *
 * @param label an integer in [0, 2³²)
 * @throws RangeError when the label is not such an integer
 * @example
 * const chainKey = foldIn(keyOf(7), 3) // the key of chain 3
 */
export function foldIn(key: Key, label: number): Key {
  if (!(Number.isInteger(label) && label >= 0 && label < 2 ** 32))
    throw new RangeError(`label must be an integer in [0, 2^32), got ${label}`)
  return threefry2x32(key[0], key[1], label, FOLD)
}

/**
 * `count` independent children of a key, by label 0, 1, …, count − 1 (in another domain than
 * {@link foldIn}, so that the two never collide).
 *
 * @throws RangeError when the count is not an integer in [0, 2³²)
 * @example
 * const [dataKey, chainKey] = split(keyOf(7), 2)
 */
export function split(key: Key, count: number): readonly Key[] {
  if (!(Number.isInteger(count) && count >= 0 && count < 2 ** 32))
    throw new RangeError(`count must be an integer in [0, 2^32), got ${count}`)
  return Array.from({ length: count }, (_, label) => threefry2x32(key[0], key[1], label, SPLIT))
}

/** The second counter word separates the uses of a key: draws count from 0 in the lowest domain. */
const FOLD = 0xf01d0000
const SPLIT = 0x59117000
