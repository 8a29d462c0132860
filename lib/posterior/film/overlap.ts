import { type ConditionalPosterior, type Line, probabilityBetween } from './conditional'
import type { Panels } from './panels'

/** A Gaussian on the plane (a, b) by its mean and its covariance [[aa, ab], [ab, bb]]. */
export type PlaneGaussian = {
  readonly mean: readonly [number, number]
  readonly covariance: readonly [readonly [number, number], readonly [number, number]]
}

/** A Gaussian along a line of constant b: as {@link Line}, normalised. */
export function gaussianLine({ mean, covariance }: PlaneGaussian): (b: number) => Line {
  const [[aa, ab], [, bb]] = covariance
  const slope = ab / bb
  const sd = Math.sqrt(Math.max(aa - ab * slope, Number.MIN_VALUE))
  const logNorm = -0.5 * Math.log(2 * Math.PI * bb)
  return (b) => ({
    logMass: logNorm - (b - mean[1]) ** 2 / (2 * bb),
    mean: mean[0] + slope * (b - mean[1]),
    sd,
  })
}

/**
 * The total-variation distance ½ ∫|p − g| = 1 − ∫ min(p, g) between a posterior and a Gaussian, in
 * [0, 1]: the largest difference of the probabilities that the two give to one event. Exact along a,
 * by the rule of `panels` along b; `error` is the difference from the rule embedded in it.
 */
export function distanceToGaussian(
  posterior: ConditionalPosterior,
  gaussian: PlaneGaussian,
  panels: Panels,
  logZ: number,
): { readonly value: number; readonly error: number } {
  const lineOf = gaussianLine(gaussian)
  let overlap = 0
  let coarse = 0
  for (let k = 0; k < panels.nodes.length; k++) {
    const b = panels.nodes[k]!
    const line = posterior.lineAt(b)
    const common = commonMass({ ...line, logMass: line.logMass - logZ }, lineOf(b))
    overlap += panels.weights[k]! * common
    coarse += panels.coarseWeights[k]! * common
  }
  return {
    value: Math.min(1, Math.max(0, 1 - overlap)),
    error: Math.abs(overlap - coarse),
  }
}

/** ∫ min(p, g) da for two Gaussians with masses: they cross where a quadratic in a is zero. */
export function commonMass(p: Line, g: Line): number {
  const [pMass, gMass] = [Math.exp(p.logMass), Math.exp(g.logMass)]
  if (pMass === 0 || gMass === 0) return 0
  // log p − log g = A a² + B a + C, with a measured from the mean of p in units of its sd.
  const ratio = (p.sd / g.sd) ** 2
  const shift = (g.mean - p.mean) / p.sd
  const A = 0.5 * (ratio - 1)
  const B = -ratio * shift
  const C = 0.5 * ratio * shift * shift + p.logMass - g.logMass + Math.log(g.sd / p.sd)
  const roots = realRoots(A, B, C).map((root) => p.mean + p.sd * root)
  const ends = [-Infinity, ...roots, Infinity]
  let mass = 0
  for (let i = 1; i < ends.length; i++) {
    const [from, to] = [ends[i - 1]!, ends[i]!]
    const inside = Number.isFinite(from)
      ? Number.isFinite(to)
        ? 0.5 * (from + to)
        : from + p.sd + g.sd
      : Number.isFinite(to)
        ? to - p.sd - g.sd
        : p.mean
    const a = (inside - p.mean) / p.sd
    const isLower = (A * a + B) * a + C < 0
    mass += isLower
      ? pMass * probabilityBetween(p, from, to)
      : gMass * probabilityBetween(g, from, to)
  }
  return mass
}

/** The distinct real roots of A x² + B x + C in increasing order, without cancellation. */
function realRoots(A: number, B: number, C: number): readonly number[] {
  if (Math.abs(A) < 1e-14) return Math.abs(B) < 1e-14 ? [] : [-C / B]
  const discriminant = B * B - 4 * A * C
  if (!(discriminant > 0)) return []
  const q = -0.5 * (B + (B < 0 ? -1 : 1) * Math.sqrt(discriminant))
  const roots = q === 0 ? [0] : [q / A, C / q]
  return roots.toSorted((x, y) => x - y)
}
