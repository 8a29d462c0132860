import type { VolumeCurve } from './volume-points'
import { leastSquaresSlope, meanOf, standardErrorOf } from './slope-statistics'

/** An estimate of λ from volumes. */
export type ExponentEstimate = { readonly lambda: number; readonly error: number }

/**
 * The local slope d log V / d log ε between neighbouring levels: λ − (m − 1)/log(1/ε) + …, one value
 * for each gap of the ladder.
 */
export function localSlopes(curve: VolumeCurve): readonly number[] {
  return slopesOf(
    curve.points.map((p) => p.epsilon),
    curve.points.map((p) => p.logVolume),
  )
}

/**
 * λ from the volumes of a geometric ladder of levels, given m. V ~ ε^λ · (a polynomial of degree m − 1
 * in log ε).
 *
 * Quadrature: with q = r^λ for the ratio r of the levels, the m-th difference Σ C(m, k)(−q)^(m−k) V_(j+k)
 * vanishes; its root is taken along the ladder, and the limit by Aitken's rule, and the error
 * stated is three times the last two steps together, and what the quadrature adds. Splitting: the least-squares slope of log V − (m − 1) log log(1/ε) over
 * the lower half of the ladder. Levels at which a run died out are left
 * aside. The error stated is three standard errors between the runs, the
 * change of the slope between the two halves of that range, and the effect of a shift of log(1/ε) by 2.
 *
 * @param multiplicity m, a positive integer
 * @throws RangeError when the ladder has fewer than m + 4 levels, or is not geometric
 */
export function volumeExponent(curve: VolumeCurve, multiplicity: number): ExponentEstimate {
  const epsilons = curve.points.map((point) => point.epsilon)
  const ratio = epsilons[1]! / epsilons[0]!
  if (!(epsilons.length >= multiplicity + 4))
    throw new RangeError(`levels must number at least ${multiplicity + 4}, got ${epsilons.length}`)
  if (epsilons.some((e, i) => i > 0 && Math.abs(e / epsilons[i - 1]! / ratio - 1) > 1e-6))
    throw new RangeError(`levels must have one ratio, got ${epsilons.join(', ')}`)
  return curve.method === 'quadrature'
    ? extrapolated(curve, multiplicity, ratio)
    : regressed(curve, multiplicity)
}

function extrapolated(curve: VolumeCurve, m: number, ratio: number): ExponentEstimate {
  const logs = curve.points.map((point) => point.logVolume)
  const values = logs.slice(0, logs.length - m).map((_, j) => {
    const window = logs.slice(j, j + m + 1).map((x) => Math.exp(x - logs[j]!))
    return Math.log(differenceRoot(window)) / Math.log(ratio)
  })
  const [a, b, c] = values.slice(-3) as [number, number, number]
  const [first, second] = [b - a, c - b]
  const shrink = Math.min(Math.max(second / first, 0), 0.97)
  const correction = Math.abs(first) < 1e-9 ? 0 : (second * shrink) / (1 - shrink)
  const numerical = Math.max(...curve.points.slice(-m - 2).map((p) => p.standardError))
  return {
    lambda: c + correction,
    error:
      3 * (Math.abs(correction) + Math.abs(second)) +
      (2 ** m * numerical * 10 ** (m - 1)) / -Math.log(ratio),
  }
}

/** The largest q < 1 with Σ C(m, k)(−q)^(m−k) v_k = 0 near which the smallest value is met. */
function differenceRoot(window: readonly number[]): number {
  const m = window.length - 1
  const value = (q: number, order: number): number =>
    order === 0 ? window[0]! : differenceAt(window.slice(0, order + 1), q)
  if (m === 1) return window[1]!
  // The derivative by q of the m-th difference is −m times the (m − 1)-th: roots interlace, and the
  // m-fold one splits under errors. The last derivative with a simple root gives its mean.
  let q = window[1]! / window[0]!
  for (let order = 2; order <= m; order++) {
    const center = q
    const [f, curvature] = [value(center, order), value(center, order - 2)]
    const step = Math.sqrt(Math.max(0, (-2 * f) / (order * (order - 1) * curvature)))
    q = center - step
    for (let i = 0; i < 40; i++) {
      const slope = -order * value(q, order - 1)
      const next = q - value(q, order) / slope
      if (!(Math.abs(next - q) > 1e-15)) break
      if (!(next > 0 && next < 1)) break
      q = next
    }
  }
  return q
}

function differenceAt(window: readonly number[], q: number): number {
  let row = [...window]
  while (row.length > 1) row = row.slice(1).map((v, k) => v - q * row[k]!)
  return row[0]!
}

function regressed(curve: VolumeCurve, m: number): ExponentEstimate {
  const isAlive = (_: unknown, level: number) => curve.runs.every((run) => run[level]! > -Infinity)
  const epsilons = curve.points.map((point) => point.epsilon).filter(isAlive)
  const half = Math.floor(epsilons.length / 2)
  const slope = (run: readonly number[], from: number, to: number) => {
    const xs = epsilons.slice(from, to).map(Math.log)
    const ys = run.slice(from, to).map((y, i) => y - (m - 1) * Math.log(-xs[i]!))
    return leastSquaresSlope(xs, ys)
  }
  const end = epsilons.length
  const middle = Math.floor((half + end) / 2)
  const slopes = curve.runs.map((run) => slope(run, half, end))
  const drift = curve.runs.map((run) => slope(run, middle, end) - slope(run, half, middle))
  const lambda = meanOf(slopes)
  const reach = -Math.log(epsilons[middle]!)
  return {
    lambda,
    error:
      3 * standardErrorOf(slopes) +
      Math.abs(meanOf(drift)) +
      ((m - 1) * LOGARITHM_SHIFT) / reach ** 2,
  }
}

/** Within how much log(1/ε) in V ~ ε^λ log(1/ε)^(m−1) is known: V also has the lower powers of it. */
const LOGARITHM_SHIFT = 2

function slopesOf(xs: readonly number[], ys: readonly number[]): readonly number[] {
  return xs.slice(1).map((x, i) => (ys[i + 1]! - ys[i]!) / Math.log(x / xs[i]!))
}
