import { tanh } from '@/lib/numerics/tanh'

/**
 * An activation function σ with its derivative: real functions of one real variable, applied to each
 * unit. `isAnalytic` says whether the theorems of singular learning theory apply as stated.
 *
 * The loops over many units are the activation's own: one call a layer, in which σ is compiled in, and
 * no number that an engine would have to put on the heap to hand it over.
 */
export type Activation = {
  readonly name: 'identity' | 'tanh' | 'relu' | 'gelu' | 'swish'
  readonly isAnalytic: boolean
  readonly value: (x: number) => number
  /** σ′(x), given x and σ(x), from which it is often cheap; at the kink of ReLU the left derivative 0. */
  readonly slope: (x: number, value: number) => number
  /** values[i] = σ(xs[i]) for i < count. */
  readonly apply: (xs: Float64Array, values: Float64Array, count: number) => void
  /** deltas[i] ← σ′(xs[i]) deltas[i] for i < count, given values[i] = σ(xs[i]): the chain rule. */
  readonly pullBack: (
    deltas: Float64Array,
    xs: Float64Array,
    values: Float64Array,
    count: number,
  ) => void
}

/** σ(x) = x: the deep linear networks. */
export const identity: Activation = {
  name: 'identity',
  isAnalytic: true,
  value: (x) => x,
  slope: () => 1,
  apply: (xs, values, count) => {
    for (let i = 0; i < count; i++) values[i] = xs[i]!
  },
  pullBack: () => {},
}

/** σ(x) = tanh x. */
export const hyperbolicTangent: Activation = {
  name: 'tanh',
  isAnalytic: true,
  value: tanh,
  slope: (_, value) => 1 - value * value,
  apply: (xs, values, count) => {
    for (let i = 0; i < count; i++) values[i] = tanh(xs[i]!)
  },
  pullBack: (deltas, _, values, count) => {
    for (let i = 0; i < count; i++) deltas[i] = deltas[i]! * (1 - values[i]! * values[i]!)
  },
}

/** σ(x) = max(0, x): piecewise linear, not analytic at 0. */
export const relu: Activation = {
  name: 'relu',
  isAnalytic: false,
  value: (x) => (x > 0 ? x : 0),
  slope: (x) => (x > 0 ? 1 : 0),
  apply: (xs, values, count) => {
    for (let i = 0; i < count; i++) values[i] = xs[i]! > 0 ? xs[i]! : 0
  },
  pullBack: (deltas, xs, _, count) => {
    for (let i = 0; i < count; i++) if (!(xs[i]! > 0)) deltas[i] = 0
  },
}

/**
 * σ(x) = x Φ(x) with Φ the standard normal distribution function (Hendrycks and Gimpel's GELU, the
 * exact form, not the tanh approximation).
 */
export const gelu: Activation = {
  name: 'gelu',
  isAnalytic: true,
  value: (x) => x * normalDistribution(x),
  slope: geluSlope,
  apply: (xs, values, count) => {
    for (let i = 0; i < count; i++) values[i] = xs[i]! * normalDistribution(xs[i]!)
  },
  pullBack: (deltas, xs, values, count) => {
    for (let i = 0; i < count; i++) deltas[i] = deltas[i]! * geluSlope(xs[i]!, values[i]!)
  },
}

/**
 * σ(x) = x / (1 + e^{−sx}), the Swish of sharpness s: analytic for every finite s, and ReLU in the
 * limit s → ∞, at distance 0.2785/s at most.
 *
 * @param sharpness s > 0, in units of 1/x
 * @throws RangeError when the sharpness is not positive and finite
 * @example
 * swish(10).value(0.1) // 0.0731…
 */
export function swish(sharpness: number): Activation {
  if (!(sharpness > 0 && sharpness < Infinity))
    throw new RangeError(`sharpness must be positive and finite, got ${sharpness}`)
  const half = 0.5 * sharpness
  return {
    name: 'swish',
    isAnalytic: true,
    value: (x) => x * logistic(half * x),
    slope: (x, value) => swishSlope(sharpness, x, value),
    apply: (xs, values, count) => {
      for (let i = 0; i < count; i++) values[i] = xs[i]! * logistic(half * xs[i]!)
    },
    pullBack: (deltas, xs, values, count) => {
      for (let i = 0; i < count; i++)
        deltas[i] = deltas[i]! * swishSlope(sharpness, xs[i]!, values[i]!)
    },
  }
}

/** Φ(x) + x φ(x), with Φ(x) = σ(x)/x. */
function geluSlope(x: number, value: number): number {
  return shareOf(x, value) + x * Math.exp(-0.5 * x * x) * INVERSE_ROOT_TWO_PI
}

/** p + s σ(x) (1 − p), with the logistic p = σ(x)/x. */
function swishSlope(sharpness: number, x: number, value: number): number {
  const p = shareOf(x, value)
  return p + sharpness * value * (1 - p)
}

/** σ(x)/x, the share of x that a GELU or Swish lets through: 1/2 at 0. */
function shareOf(x: number, value: number): number {
  return Math.abs(x) < Number.MIN_VALUE * 2 ** 53 ? 0.5 : value / x
}

/** 1 / (1 + e^{−2x}). */
function logistic(x: number): number {
  return 0.5 * (1 + tanh(x))
}

/** Levels of the continued fraction: relative error below 1e-12 for |x| ≥ 6. */
const MILLS_LEVELS = 40
const INVERSE_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI)

/**
 * Φ(x) by Marsaglia's series ½ + φ(x) Σ x^{2k+1}/(1·3·5⋯(2k+1)) for |x| < 6, absolute error below
 * 10⁻¹⁵; beyond, by the continued fraction of the Mills ratio.
 */
function normalDistribution(x: number): number {
  const size = Math.abs(x)
  const density = Math.exp(-0.5 * x * x) * INVERSE_ROOT_TWO_PI
  if (size < 6) {
    let term = size
    let sum = size
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
      term *= (size * size) / odd
      sum += term
    }
    return x < 0 ? 0.5 - density * sum : 0.5 + density * sum
  }
  let fraction = size
  for (let level = MILLS_LEVELS; level >= 1; level--) fraction = size + level / fraction
  return x < 0 ? density / fraction : 1 - density / fraction
}
