import type { Model } from '@/lib/models/model'

/**
 * A posterior as a mixture of lines of parameter space: the mass of each, the mean and the standard
 * deviation of the first parameter on it, and the other parameter, where there is one.
 */
export type Mixture = {
  readonly masses: Float64Array
  readonly firsts: Float64Array
  readonly sds: Float64Array
  readonly rests: Float64Array | undefined
}

/** What the posterior says of the curve x ↦ E[y | x], and of y: pointwise. */
export type CurvePrediction = {
  readonly kind: 'curve'
  readonly x: Float64Array
  /** E[f(x, w)], and its 90 % band without and with the noise of y. */
  readonly mean: Float64Array
  readonly curveSd: Float64Array
  readonly truth: Float64Array | undefined
}

/** What the posterior says of y where there is no x. */
export type DensityPrediction = {
  readonly kind: 'density'
  readonly y: Float64Array
  /** The Bayes predictive density p(y | D_n). */
  readonly density: Float64Array
  readonly truth: Float64Array | undefined
}

type Response = NonNullable<Model['response']>

/**
 * The mean and the standard deviation of f(x, w) for an f linear in the first parameter: on each line
 * it is Gaussian, and the moments of a mixture are sums.
 */
export function predictCurve(
  response: Response,
  mixture: Mixture,
  x: Float64Array,
): { readonly mean: Float64Array; readonly curveSd: Float64Array } {
  const mean = new Float64Array(x.length)
  const square = new Float64Array(x.length)
  for (let k = 0; k < mixture.masses.length; k++) {
    const mass = mixture.masses[k]!
    if (mass < NEGLIGIBLE) continue
    const line = lineOf(mixture, k)
    for (let i = 0; i < x.length; i++) {
      const { value, sd } = responseOn(response, line, x[i]!)
      mean[i]! += mass * value
      square[i]! += mass * (value * value + sd * sd)
    }
  }
  return {
    mean,
    curveSd: square.map((second, i) => Math.sqrt(Math.max(0, second - mean[i]! ** 2))),
  }
}

/** p(y | D_n) = Σ mass N(y; mean, 1 + sd²), where f on each line has these moments. */
export function predictDensity(
  response: Response,
  mixture: Mixture,
  y: Float64Array,
): Float64Array {
  const density = new Float64Array(y.length)
  for (let k = 0; k < mixture.masses.length; k++) {
    const mass = mixture.masses[k]!
    if (mass < NEGLIGIBLE) continue
    const { value, sd } = responseOn(response, lineOf(mixture, k), 0)
    const variance = 1 + sd * sd
    const height = mass / Math.sqrt(2 * Math.PI * variance)
    for (let i = 0; i < y.length; i++)
      density[i]! += height * Math.exp((-0.5 * (y[i]! - value) ** 2) / variance)
  }
  return density
}

type MixtureLine = { readonly first: number; readonly sd: number; readonly rest: readonly number[] }

function lineOf({ firsts, sds, rests }: Mixture, k: number): MixtureLine {
  return { first: firsts[k]!, sd: sds[k]!, rest: rests ? [rests[k]!] : [] }
}

/** f at x along a line: a mean, and a standard deviation by the slope of f in the first parameter. */
function responseOn(response: Response, { first, sd, rest }: MixtureLine, x: number) {
  const value = response([first, ...rest], x)
  return { value, sd: sd && sd * Math.abs(response([first + 1, ...rest], x) - value) }
}

/** Lines with less mass than this change no picture. */
const NEGLIGIBLE = 1e-7
