import { symmetricEigen } from '@/lib/numerics/linear-algebra'
import { landscape } from './index'
import type { Landscape } from './landscape'
import { partitionFunction } from './partition-function'

/** −log Z⁰(n) of a landscape by the steps that lead to BIC, at one n: nats, total. */
export type LaplaceSteps = {
  readonly n: number
  /** −log ∫ e^(−nK) φ dw over the box. */
  readonly exact: number
  /** λ(n) = n E[K], its slope against log n. */
  readonly slope: number
  /** The same with ½ wᵀHw in place of K. */
  readonly quadratic: number
  /** The same over all of ℝᵈ: (d/2) log n + ½ log det H − (d/2) log 2π − log φ(0); −∞ when det H = 0. */
  readonly gaussian: number
  /** What grows of it: (d/2) log n. */
  readonly bic: number
}

/** The Hessian of a landscape at 0: its eigenvalues, increasing, and their product. */
export type Curvature = { readonly eigenvalues: readonly number[]; readonly determinant: number }

/**
 * The Hessian of a landscape at the origin.
 *
 * @example
 * curvatureAtOrigin(landscape('trough')).eigenvalues // [0, 2]
 */
export function curvatureAtOrigin({ dimension, hessian }: Landscape): Curvature {
  const flat = hessian(new Float64Array(dimension))
  const rows = Array.from({ length: dimension }, (_, i) =>
    Array.from(flat.subarray(i * dimension, (i + 1) * dimension)),
  )
  const { values } = symmetricEigen(rows)
  // A product of nothing but 0 and −0 is 0.
  return { eigenvalues: values, determinant: values.reduce((all, each) => all * each, 1) + 0 }
}

/**
 * The steps of Laplace's method, from the evidence of a landscape to BIC, each as a number. The
 * landscape has the origin in W₀, the box [−1, 1]ᵈ, a uniform prior, and a Hessian at the origin whose
 * axes are those of the box.
 *
 * @throws RangeError when the box or the prior is another, or n is not positive
 * @example
 * laplaceSteps(landscape('bowl'), 100).bic // 4.60517: the logarithm of 100
 */
export function laplaceSteps(here: Landscape, n: number): LaplaceSteps {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`n must be positive and finite, got ${n}`)
  const { dimension, domain, id, priorExponents } = here
  const isUnit = domain.every(([low, high]) => low === -1 && high === 1)
  if (!isUnit || priorExponents.some((exponent) => exponent !== 0))
    throw new RangeError(`landscape must have the box [−1, 1]ᵈ and a uniform prior, got ${id}`)
  const { eigenvalues, determinant } = curvatureAtOrigin(here)
  const { freeEnergy, effectiveLambda } = partitionFunction(here, n, { tolerance: 1e-8 })
  const parabola = landscape('parabola')
  const bic = (dimension / 2) * Math.log(n)
  return {
    n,
    exact: freeEnergy,
    slope: effectiveLambda,
    quadratic: eigenvalues.reduce(
      (sum, each) => sum + partitionFunction(parabola, (n * each) / 2).freeEnergy,
      0,
    ),
    gaussian:
      bic +
      Math.log(determinant) / 2 -
      (dimension / 2) * Math.log(2 * Math.PI) +
      dimension * Math.LN2,
    bic,
  }
}

/** Which landscape, at which n. */
export type StepsRequest = { readonly landscape: string; readonly sizes: readonly number[] }

/**
 * {@link laplaceSteps} at several n.
 *
 * @example
 * laplaceTable({ landscape: 'bowl', sizes: [10, 100] }).steps.length // 2
 */
export function laplaceTable(request: StepsRequest): {
  readonly request: StepsRequest
  readonly steps: readonly LaplaceSteps[]
} {
  const here = landscape(request.landscape)
  return { request, steps: request.sizes.map((n) => laplaceSteps(here, n)) }
}
