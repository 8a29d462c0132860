/** The parity constant of the Threefry key schedule for 32-bit words (Skein's C240). */
const PARITY = 0x1bd11bda

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const
const ROUNDS = 20

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
  const schedule = [key0 | 0, key1 | 0, PARITY ^ key0 ^ key1] as const
  let x0 = (counter0 + schedule[0]) | 0
  let x1 = (counter1 + schedule[1]) | 0
  for (let round = 0; round < ROUNDS; round++) {
    const rotation = ROTATIONS[round % 8]!
    x0 = (x0 + x1) | 0
    x1 = ((x1 << rotation) | (x1 >>> (32 - rotation))) ^ x0
    if (round % 4 === 3) {
      const injection = (round + 1) / 4
      x0 = (x0 + schedule[injection % 3]!) | 0
      x1 = (x1 + schedule[(injection + 1) % 3]! + injection) | 0
    }
  }
  return [x0 >>> 0, x1 >>> 0]
}
