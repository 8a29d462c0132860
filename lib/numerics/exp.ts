/**
 * Replaces each value v by e^{v − shift}, in place: the step from log densities to densities, of which
 * the largest becomes 1 when the shift is their maximum. Relative error below 4.5·10⁻¹⁶ down to the
 * smallest normal number, the same bits in every engine, and about twice as fast as `Math.exp`.
 * Values of v − shift below −708 (e^{−708} ≈ 3·10⁻³⁰⁸) become 0.
 *
 * @param values logarithms; −∞ is allowed, v − shift ≤ 709
 * @example
 * const density = Float64Array.of(-1000, -1001)
 * exponentiate(density, -1000)
 * density // [1, 0.36787944117144233]
 */
export function exponentiate(values: Float64Array, shift: number): void {
  for (let i = 0; i < values.length; i++) {
    const x = values[i]! - shift
    if (x < LOWEST) {
      values[i] = 0
      continue
    }
    const k = Math.floor(x * STEPS_PER_UNIT + 0.5)
    const r = x - k * STEP_HIGH - k * STEP_LOW
    const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))))
    const node = NODES[k & (STEPS - 1)]!
    values[i] = (node + node * p) * POWERS[(k >> 6) + OFFSET]!
  }
}

/** The reduction is that of tanh.ts beside this file, to |r| < (log 2)/128. */
const STEPS = 64
const STEPS_PER_UNIT = STEPS / Math.LN2
const STEP_HIGH = Math.round((Math.LN2 / STEPS) * 2 ** 39) / 2 ** 39
const STEP_LOW = Math.LN2 / STEPS - STEP_HIGH + 2.3190468138462996e-17 / STEPS

/** 2^{j/64} at index j. */
const NODES = Float64Array.from({ length: STEPS }, (_, j) => 2 ** (j / STEPS))

/** 2^m at index m + OFFSET, for every normal number. */
const OFFSET = 1022
const POWERS = Float64Array.from({ length: 2046 }, (_, m) => 2 ** (m - OFFSET))
const LOWEST = -708
