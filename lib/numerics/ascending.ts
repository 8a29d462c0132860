/** Digits of a double's 64 bits that are sorted by, the least first: the word, the shift and the width of each. */
const DIGITS = [
  [0, 0, 11],
  [0, 11, 11],
  [0, 22, 10],
  [1, 0, 11],
  [1, 11, 11],
  [1, 22, 10],
] as const

/**
 * The places of numbers in ascending order; equal ones, −0 and 0 among them, keep theirs. By counting the digits of
 * their bits: a comparison calls back a dozen times for each number. NaN stands at an end.
 *
 * @example
 * ascending(Float64Array.of(3, -1, 2)) // [1, 2, 0]
 */
export function ascending(values: Float64Array): Uint32Array {
  const keys = keysOf(values)
  let order = Uint32Array.from(values.keys())
  let next = new Uint32Array(values.length)
  for (const [word, shift, width] of DIGITS) {
    const mask = 2 ** width - 1
    const starts = new Uint32Array(mask + 2)
    const digits = keys[word]
    for (let i = 0; i < digits.length; i++) starts[((digits[i]! >>> shift) & mask) + 1]!++
    for (let digit = 0; digit < mask; digit++) starts[digit + 1]! += starts[digit]!
    for (let i = 0; i < order.length; i++) {
      const place = order[i]!
      next[starts[(digits[place]! >>> shift) & mask]!++] = place
    }
    ;[order, next] = [next, order]
  }
  return order
}

/** Words, the lower and the upper, that as whole numbers stand in the order of the doubles. */
function keysOf(values: Float64Array): readonly [Uint32Array, Uint32Array] {
  const lower = new Uint32Array(values.length)
  const upper = new Uint32Array(values.length)
  const bits = new DataView(new ArrayBuffer(8))
  for (let i = 0; i < values.length; i++) {
    bits.setFloat64(0, values[i]! + 0)
    const isNegative = values[i]! < 0
    upper[i] = isNegative ? ~bits.getUint32(0) : bits.getUint32(0) ^ 0x80000000
    lower[i] = isNegative ? ~bits.getUint32(4) : bits.getUint32(4)
  }
  return [lower, upper]
}
