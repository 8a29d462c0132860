import type { Prior } from '@/lib/models/prior'
import { logPrior } from '@/lib/models/prior'
import { log1pExp } from '@/lib/numerics/log-sum-exp'
import { logBeta } from '@/lib/numerics/log-gamma'

/**
 * A coordinate s in which a prior is pleasant to integrate: w = position(s) for s in [lo, hi], and
 * φ(w) dw = e^logDensity(s) ds with logDensity free of singularities within.
 */
export type Chart = {
  /** Increasing: the ends of the interval, and between them where functions of w may have kinks. */
  readonly edges: readonly number[]
  readonly position: (s: number) => number
  readonly logDensity: (s: number) => number
}

/**
 * The chart of a prior. Unbounded or singular ends are taken so far out that the prior's mass beyond
 * is below e^(−depth): s = w for normal and uniform priors, s = log(w/(1 − w)) for beta priors, and
 * s ∝ the signed prior mass between 0 and w for power priors that explode at the origin.
 *
 * @param depth nats
 * @param stretch how many times as far a normal prior is followed: data far from its mean pull the posterior out
 * @example
 * chartOf({ kind: 'uniform', lo: -2, hi: 2 }, 40).edges // [-2, 0, 2]
 */
export function chartOf(prior: Prior, depth: number, stretch = 1): Chart {
  switch (prior.kind) {
    case 'normal': {
      const { mean, sd } = prior
      const reach = stretch * sd * Math.sqrt(2 * depth)
      const highest = logPrior(prior, mean)
      return plain(mean - reach, mean + reach, (w) => highest - 0.5 * ((w - mean) / sd) ** 2)
    }
    case 'uniform': {
      const level = logPrior(prior, prior.lo)
      return plain(prior.lo, prior.hi, () => level)
    }
    case 'beta': {
      const { a, b } = prior
      const constant = logBeta(a, b)
      return {
        edges: [-depth / a - 10, 0, depth / b + 10],
        // Strictly within (0, 1), where a density that takes log(1 − w) stays finite.
        position: (s) => Math.min(Math.max(1 / (1 + Math.exp(-s)), 1e-300), 1 - 2 ** -53),
        logDensity: (s) => -a * log1pExp(-s) - b * log1pExp(s) - constant,
      }
    }
    case 'power': {
      const { exponent, radius } = prior
      if (exponent >= 0) return plain(-radius, radius, (w) => logPrior(prior, w))
      return {
        edges: [-1, 0, 1],
        position: (s) => Math.sign(s) * radius * Math.abs(s) ** (1 / (exponent + 1)),
        logDensity: () => -Math.LN2,
      }
    }
  }
}

function plain(lo: number, hi: number, logDensity: Chart['logDensity']): Chart {
  return {
    edges: lo < 0 && hi > 0 ? [lo, 0, hi] : [lo, hi],
    position: (s) => s,
    logDensity,
  }
}
