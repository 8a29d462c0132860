import type { Bounds } from '@/lib/models/model'
import { logPriorAt, supportOf } from '@/lib/models/prior'
import type { Matrix } from '@/lib/numerics/linear-algebra'
import { cholesky, choleskyLogDeterminant, symmetricEigen } from '@/lib/numerics/linear-algebra'
import type { Problem } from './problem'
import { checkProblem } from './problem'

/**
 * Laplace's approximation of a posterior: the Gaussian at its mode, or the reason why there is none.
 */
export type Laplace = {
  /** A maximum of exp(−β n L_n) φ. */
  readonly mode: readonly number[]
  /** Eigenvalues of the Hessian of β n L_n at the mode, increasing: without the prior. */
  readonly eigenvalues: readonly number[]
  /** The number of those that are positive, relative to the largest: d in regular models. */
  readonly rank: number
} & (
  | {
      readonly kind: 'gaussian'
      /** The inverse of the Hessian of β n L_n − log φ. */
      readonly covariance: Matrix
      /** −β n L_n + log φ at the mode + (d/2) log 2π − ½ log det of that Hessian. */
      readonly logZ: number
    }
  | { readonly kind: 'failed'; readonly reason: string }
)

/**
 * Laplace's approximation at the maximum that Newton's method reaches from `start`.
 *
 * It fails, and says so, when the Hessian is not positive definite there (W₀ is a curve and the
 * posterior a ridge) or when the mode lies on the edge of the prior. With a normal prior a Gaussian
 * exists even where the likelihood is flat; `rank` below d then says that the data do not hold it.
 *
 * @param start a position near a mode, such as the highest cell of a grid
 * @throws RangeError for a bad problem or a start outside the prior
 * @example
 * laplace({ model, sample, prior: model.prior, beta: 1 }, [0.3]).kind // 'gaussian'
 */
export function laplace(problem: Problem, start: readonly number[]): Laplace {
  checkProblem(problem)
  const { model, sample, prior, beta } = problem
  if (!(logPriorAt(prior, start) > -Infinity))
    throw new RangeError(`start must lie in the support of the prior, got ${start.join(', ')}`)
  const { losses } = model.likelihood(sample)
  const value = new Float64Array(1)
  const likelihoodEnergy = (w: readonly number[]) => {
    losses(w.slice(1), Float64Array.of(w[0]!), value)
    return beta * value[0]!
  }
  const energy = (w: readonly number[]) => likelihoodEnergy(w) - logPriorAt(prior, w)

  const supports = prior.map(supportOf)
  const mode = descend(energy, start, supports)
  const { hessian } = derivatives(energy, mode, supports)
  const { values } = symmetricEigen(derivatives(likelihoodEnergy, mode, supports).hessian)
  const largest = Math.max(...values.map(Math.abs))
  const rank = values.filter((eigenvalue) => eigenvalue > FLAT * largest).length
  const found = { mode, eigenvalues: values, rank }

  const isOnEdge = supports.some(([lo, hi], j) => mode[j] === lo || mode[j] === hi)
  if (isOnEdge)
    return { ...found, kind: 'failed', reason: 'the mode lies on the edge of the prior' }
  const total = symmetricEigen(hessian)
  const lower = total.values[0]! > FLAT * total.values.at(-1)! ? cholesky(hessian) : undefined
  if (!lower) {
    const flat = total.values.filter((each) => !(each > FLAT * total.values.at(-1)!)).length
    return {
      ...found,
      kind: 'failed',
      reason: `the Hessian is flat in ${flat} of ${mode.length} directions`,
    }
  }
  return {
    ...found,
    kind: 'gaussian',
    covariance: mode.map((_, i) =>
      mode.map((__, j) =>
        total.values.reduce(
          (sum, each, k) => sum + (total.vectors[k]![i]! * total.vectors[k]![j]!) / each,
          0,
        ),
      ),
    ),
    logZ:
      -energy(mode) +
      (mode.length / 2) * Math.log(2 * Math.PI) -
      0.5 * choleskyLogDeterminant(lower),
  }
}

/** A curvature below this share of the largest is flat: the differences below resolve about 1e-8. */
const FLAT = 1e-6
const STEPS = 60

type Energy = (w: readonly number[]) => number

/**
 * Newton's method with |curvature| in place of curvature, so that it goes downhill, and steps that
 * are cut at the edge of the support and halved until the energy falls.
 */
function descend(energy: Energy, start: readonly number[], supports: Bounds): readonly number[] {
  let w = start
  let height = energy(w)
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian } = derivatives(energy, w, supports)
    const { values, vectors } = symmetricEigen(hessian)
    const largest = Math.max(...values.map(Math.abs))
    if (!(largest > 0)) return w
    const move = w.map(() => 0)
    for (const [k, vector] of vectors.entries()) {
      const slope = vector.reduce((sum, v, j) => sum + v * gradient[j]!, 0)
      const curvature = Math.max(Math.abs(values[k]!), FLAT * largest)
      for (const [j, v] of vector.entries()) move[j]! -= (slope / curvature) * v
    }
    let next = w
    for (let scale = 1; scale > 1e-6 && next === w; scale /= 2) {
      const trial = w.map((x, j) => clamp(x + scale * move[j]!, supports[j]!))
      const lower = energy(trial)
      if (lower < height) [next, height] = [trial, lower]
    }
    const moved = Math.max(...next.map((x, j) => Math.abs(x - w[j]!)))
    w = next
    if (moved < 1e-10) return w
  }
  return w
}

function clamp(x: number, [lo, hi]: readonly [number, number]): number {
  return Math.min(Math.max(x, lo), hi)
}

/** Gradient and Hessian by central differences of fourth order, all of whose points are inside. */
function derivatives(f: Energy, position: readonly number[], supports: Bounds) {
  const steps = position.map((x, j) => {
    const [lo, hi] = supports[j]!
    return Math.min(1e-3 * (1 + Math.abs(x)), (hi - lo) / 10)
  })
  const w = position.map((x, j) => {
    const [lo, hi] = supports[j]!
    return clamp(x, [lo + 2.01 * steps[j]!, hi - 2.01 * steps[j]!])
  })
  const along = (i: number, s: number, j = i, t = 0) =>
    f(w.map((x, k) => x + (k === i ? s * steps[i]! : 0) + (k === j ? t * steps[j]! : 0)))
  const centre = f(w)
  const gradient = w.map(
    (_, i) => (8 * (along(i, 1) - along(i, -1)) - (along(i, 2) - along(i, -2))) / (12 * steps[i]!),
  )
  const mixed = (i: number, j: number, s: number) =>
    (along(i, s, j, s) - along(i, s, j, -s) - along(i, -s, j, s) + along(i, -s, j, -s)) /
    (4 * s * s)
  const second = (i: number, j: number) =>
    i === j
      ? (16 * (along(i, 1) + along(i, -1)) - (along(i, 2) + along(i, -2)) - 30 * centre) / 12
      : (4 * mixed(i, j, 1) - mixed(i, j, 2)) / 3
  const hessian = w.map((_, i) => w.map((__, j) => second(i, j) / (steps[i]! * steps[j]!)))
  return { gradient, hessian }
}
