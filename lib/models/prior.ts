import { logBeta } from '@/lib/numerics/log-gamma'

/**
 * The prior density of one parameter. Parameters are independent, so a prior on a parameter space is
 * a list of these, one for each coordinate.
 *
 * - `normal`: N(mean, sd²) on the line;
 * - `uniform`: constant on [lo, hi];
 * - `beta`: w^(a−1) (1−w)^(b−1) / B(a, b) on [0, 1];
 * - `power`: (exponent + 1) |w|^exponent / (2 radius^(exponent + 1)) on [−radius, radius], which
 *   vanishes (exponent > 0) or explodes (exponent < 0) at the origin.
 */
export type Prior =
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | { readonly kind: 'power'; readonly exponent: number; readonly radius: number }

/**
 * Checks a prior.
 *
 * @throws RangeError when a field is outside its domain, with the field's name and value
 */
export function checkPrior(prior: Prior): void {
  const need = (isMet: boolean, name: string, domain: string, value: number) => {
    if (!isMet)
      throw new RangeError(`${name} of the ${prior.kind} prior must be ${domain}, got ${value}`)
  }
  const positive = (name: string, value: number) =>
    need(value > 0 && value < Infinity, name, 'positive and finite', value)
  switch (prior.kind) {
    case 'normal':
      need(Number.isFinite(prior.mean), 'mean', 'finite', prior.mean)
      return positive('sd', prior.sd)
    case 'uniform':
      need(Number.isFinite(prior.lo), 'lo', 'finite', prior.lo)
      need(Number.isFinite(prior.hi), 'hi', 'finite', prior.hi)
      return need(prior.hi > prior.lo, 'hi', `greater than lo = ${prior.lo}`, prior.hi)
    case 'beta':
      positive('a', prior.a)
      return positive('b', prior.b)
    case 'power':
      need(prior.exponent > -1 && prior.exponent < Infinity, 'exponent', 'above -1', prior.exponent)
      return positive('radius', prior.radius)
  }
}

/**
 * The interval where the prior is positive: [−∞, ∞] for a normal prior.
 *
 * @example
 * supportOf({ kind: 'uniform', lo: -2, hi: 2 }) // [-2, 2]
 */
export function supportOf(prior: Prior): readonly [number, number] {
  switch (prior.kind) {
    case 'normal':
      return [-Infinity, Infinity]
    case 'uniform':
      return [prior.lo, prior.hi]
    case 'beta':
      return [0, 1]
    case 'power':
      return [-prior.radius, prior.radius]
  }
}

/**
 * The logarithm of the prior density at w; −∞ outside the support.
 *
 * @example
 * logPrior({ kind: 'uniform', lo: -2, hi: 2 }, 0) // -log 4
 */
export function logPrior(prior: Prior, w: number): number {
  const [lo, hi] = supportOf(prior)
  if (!(w >= lo && w <= hi)) return -Infinity
  switch (prior.kind) {
    case 'normal':
      return -0.5 * ((w - prior.mean) / prior.sd) ** 2 - Math.log(prior.sd) - LOG_SQRT_2PI
    case 'uniform':
      return -Math.log(hi - lo)
    case 'beta':
      return (
        xTimesLog(prior.a - 1, Math.log(w)) +
        xTimesLog(prior.b - 1, Math.log1p(-w)) -
        logBeta(prior.a, prior.b)
      )
    case 'power':
      return (
        xTimesLog(prior.exponent, Math.log(Math.abs(w) / prior.radius)) +
        Math.log((prior.exponent + 1) / (2 * prior.radius))
      )
  }
}

const LOG_SQRT_2PI = 0.5 * Math.log(2 * Math.PI)

/** factor · log, where a factor of zero beats an infinite logarithm. */
function xTimesLog(factor: number, log: number): number {
  return factor === 0 ? 0 : factor * log
}

/**
 * The logarithm of the density at a position of independent priors, one for each coordinate.
 *
 * @throws RangeError when their numbers differ
 */
export function logPriorAt(priors: readonly Prior[], position: readonly number[]): number {
  if (priors.length !== position.length)
    throw new RangeError(`position must have ${priors.length} coordinates, got ${position.length}`)
  return priors.reduce((sum, prior, j) => sum + logPrior(prior, position[j]!), 0)
}
