/** The parity constant of the Threefry key schedule for 32-bit words (Skein's C240). */
const PARITY = 0x1bd11bda

/**
 * The Threefry-2×32 counter-based generator with 20 rounds: a keyed bijection of 64-bit blocks,
 * block = threefry2x32(key, counter). Two 32-bit words in, two out, as unsigned integers.
 * The 64 bits for distinct counters under one key serve as independent random words.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011), with
 * the known answers of its reference implementation in the test beside this file.
 *
 * @example
 * threefry2x32(0, 0, 0, 0) // [0x6b200159, 0x99ba4efe]
 */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
): readonly [number, number] {
  const block = new Int32Array(2)
  threefryBlocks(block, key0, key1, counter0, counter1, 1)
  return [block[0]! >>> 0, block[1]! >>> 0]
}

/**
 * {@link threefry2x32} of `count` counters in a row, from (counter0, counter1), the low word counting:
 * block i at places 2i and 2i + 1 of `words`, as signed integers. The form for inner loops.
 *
 * The rounds stand unrolled so that every word stays an integer in a register: about eight times faster
 * than a loop over tables. One block is a chain of 60 operations that each wait for the last; with
 * blocks in a row a processor works on the next while it waits, which takes a block from 25 ns to 11.
 */
export function threefryBlocks(
  words: Int32Array,
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  count: number,
): void {
  const k0 = key0 | 0
  const k1 = key1 | 0
  const k2 = PARITY ^ k0 ^ k1
  for (let i = 0; i < count; i++) {
    let x0 = (counter0 + i + k0) | 0
    let x1 = (counter1 + k1) | 0
    // rounds 1 to 4, then key injection 1
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 13) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 15) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 26) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 6) ^ x0
    x0 = (x0 + k1) | 0
    x1 = (x1 + k2 + 1) | 0
    // rounds 5 to 8, then key injection 2
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 17) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 29) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 16) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 24) ^ x0
    x0 = (x0 + k2) | 0
    x1 = (x1 + k0 + 2) | 0
    // rounds 9 to 12, then key injection 3
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 13) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 15) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 26) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 6) ^ x0
    x0 = (x0 + k0) | 0
    x1 = (x1 + k1 + 3) | 0
    // rounds 13 to 16, then key injection 4
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 17) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 29) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 16) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 24) ^ x0
    x0 = (x0 + k1) | 0
    x1 = (x1 + k2 + 4) | 0
    // rounds 17 to 20, then key injection 5
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 13) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 15) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 26) ^ x0
    x0 = (x0 + x1) | 0
    x1 = rotated(x1, 6) ^ x0
    x0 = (x0 + k2) | 0
    x1 = (x1 + k0 + 5) | 0
    words[2 * i] = x0
    words[2 * i + 1] = x1
  }
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
