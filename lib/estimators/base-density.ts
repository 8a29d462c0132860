import type { Prior } from '@/lib/models/prior'
import { logPrior, supportOf } from '@/lib/models/prior'
import type { Stream } from '@/lib/random/stream'
import type { LocalProblem } from './local-problem'

/** The prior of one coordinate, localised: φ(w) exp(−γ (w − w*)² / 2). */
export type Localised = {
  readonly prior: Prior
  /** w*, where the localisation is centred. */
  readonly center: number
  /** γ ≥ 0. */
  readonly localization: number
}

/** The log of a localised prior up to a constant, in nats; −∞ outside the support. */
export function logLocalised({ prior, center, localization }: Localised, w: number): number {
  return logPrior(prior, w) - 0.5 * localization * (w - center) ** 2
}

/** A function that writes the gradient of the log of a problem's base density within its support. */
export function localisedSlopes(
  problem: LocalProblem,
): (position: Float64Array, gradient: Float64Array) => void {
  const coordinates = localisedCoordinates(problem)
  return (position, gradient) => {
    for (let j = 0; j < position.length; j++) {
      const { prior, center, localization } = coordinates[j]!
      gradient[j] = slopeOf(prior, position[j]!) - localization * (position[j]! - center)
    }
  }
}

function slopeOf(prior: Prior, w: number): number {
  switch (prior.kind) {
    case 'normal':
      return (prior.mean - w) / prior.sd ** 2
    case 'uniform':
      return 0
    case 'beta':
      return (prior.a - 1) / w - (prior.b - 1) / (1 - w)
    case 'power':
      return prior.exponent / w
  }
}

/**
 * The localised prior of each coordinate of a problem.
 *
 * @throws RangeError when γ is negative, or the prior or the center has another dimension than the model
 */
export function localisedCoordinates({
  model,
  prior,
  center,
  localization,
}: LocalProblem): readonly Localised[] {
  const dimension = model.parameters.length
  if (prior.length !== dimension)
    throw new RangeError(`prior must have ${dimension} entries, got ${prior.length}`)
  if (center.length !== dimension)
    throw new RangeError(`center must have ${dimension} coordinates, got ${center.length}`)
  if (!(localization >= 0 && localization < Infinity))
    throw new RangeError(`localization must be non-negative and finite, got ${localization}`)
  return prior.map((density, j) => ({ prior: density, center: center[j]!, localization }))
}

/** About the standard deviation of the base density in each coordinate. */
export function baseScales(problem: LocalProblem): Float64Array {
  return Float64Array.from(localisedCoordinates(problem), spreadOf)
}

function spreadOf({ prior, localization }: Localised): number {
  const [lo, hi] = supportOf(prior)
  const spread = prior.kind === 'normal' ? prior.sd : (hi - lo) / Math.sqrt(12)
  return Math.min(spread, 1 / Math.sqrt(localization))
}

/**
 * A draw from a localised prior. Normal priors stay normal; others are drawn without localisation and
 * kept with probability exp(−γ (w − w*)² / 2), or, when that would keep few, drawn from the
 * localisation and kept where a uniform prior is positive.
 *
 * @returns null for a strongly localised prior that is neither normal nor uniform
 */
export function localisedDraw(localised: Localised): ((draws: Stream) => number) | null {
  const { prior, center, localization } = localised
  if (prior.kind === 'normal') {
    const precision = prior.sd ** -2 + localization
    const mean = (prior.mean * prior.sd ** -2 + localization * center) / precision
    return (draws) => mean + draws.normal() / Math.sqrt(precision)
  }
  const [lo, hi] = supportOf(prior)
  const isWeak = localization * Math.max(hi - center, center - lo) ** 2 < 12
  if (isWeak)
    return (draws) => {
      for (;;) {
        const w = priorDraw(draws, prior)
        const excess = 0.5 * localization * (w - center) ** 2
        if (excess === 0 || draws.uniform() < Math.exp(-excess)) return w
      }
    }
  if (prior.kind !== 'uniform') return null
  return (draws) => {
    for (;;) {
      const w = center + draws.normal() / Math.sqrt(localization)
      if (w >= lo && w <= hi) return w
    }
  }
}

function priorDraw(draws: Stream, prior: Exclude<Prior, { kind: 'normal' }>): number {
  switch (prior.kind) {
    case 'uniform':
      return prior.lo + (prior.hi - prior.lo) * draws.uniform()
    case 'power': {
      const size = prior.radius * draws.uniform() ** (1 / (prior.exponent + 1))
      return draws.uniform() < 0.5 ? -size : size
    }
    case 'beta': {
      const one = gammaDraw(draws, prior.a)
      return one / (one + gammaDraw(draws, prior.b))
    }
  }
}

/** A draw from the gamma distribution of a shape, by the method of Marsaglia and Tsang (2000). */
function gammaDraw(draws: Stream, shape: number): number {
  if (shape < 1) return gammaDraw(draws, shape + 1) * draws.uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = draws.normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - draws.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v))
      return d * v
  }
}
