import { adaptiveIntegral } from './adaptive-integral'
import { axisOf, type Axis } from './axis'
import type { Integral } from './integral'
import type { Landscape } from './landscape'
import { lineIntegral } from './line-integral'
import type { Interval } from './optimal-set'

/** Z⁰(t) of a landscape and its logarithmic slope, each with an error estimate. */
export type PartitionFunction = {
  /** t = nβ. */
  readonly t: number
  /** Z⁰(t) = ∫ e^(−tK) φ dw / ∫ φ dw over the box, in (0, 1]. */
  readonly value: number
  /** −log Z⁰(t), nats, total. */
  readonly freeEnergy: number
  /** λ(t) = −d log Z⁰/d log t = t E_t[K], which tends to λ. */
  readonly effectiveLambda: number
  /** Absolute errors of the two. */
  readonly error: { readonly freeEnergy: number; readonly effectiveLambda: number }
}

/** How the integral is taken. */
export type QuadratureOptions = {
  /** The box, inside the landscape's; its whole domain when left out. */
  readonly box?: readonly Interval[]
  /** The relative error of Z⁰ at which refinement ends; 1e-9 when left out, 1e-5 in three dimensions. */
  readonly tolerance?: number
}

/**
 * The normalised partition function Z⁰(t) = ∫ e^(−tK) φ dw of a landscape, for t from 0 to 1e30.
 *
 * Along the last coordinate K is monotone between its turning points; each such piece is halved until
 * tK varies by little on a panel, so that a ridge of any width is met by a handful of panels, and the
 * 21-point Gauss–Kronrod rule integrates each. The other coordinates are refined where the rule's
 * error is largest, from the ends, the named points and the axes on.
 *
 * Beyond t ≈ 1e24 the rounding of K is felt where W₀ leaves the axes; the errors tell.
 *
 * @throws RangeError when t is not from 0 to 1e30, the box is empty or not inside the domain, or K is so
 *   large on all of it that Z⁰(t) is 0 in double precision
 * @example
 * partitionFunction(landscape('quartic'), 100).value // 0.286629630…
 */
export function partitionFunction(
  landscape: Landscape,
  t: number,
  options: QuadratureOptions = {},
): PartitionFunction {
  if (!(t >= 0 && t <= LARGEST_T)) throw new RangeError(`t must be from 0 to 1e30, got ${t}`)
  const box = options.box ?? landscape.domain
  checkBox(landscape, box)
  const tolerance = options.tolerance ?? (landscape.dimension === 3 ? 1e-5 : 1e-9)
  if (!(tolerance > 0)) throw new RangeError(`tolerance must be positive, got ${tolerance}`)

  const axes = box.map(([low, high], i) => {
    const half: Interval = landscape.isEven[i] && low === -high ? [0, high] : [low, high]
    const marks = landscape.points.map(({ at }) => at[i]!)
    return axisOf(half, landscape.priorExponents[i]!, marks)
  })
  const w = new Float64Array(landscape.dimension)
  const total = integralOver(landscape, t, axes, 0, w, tolerance)
  const volume = axes.reduce((product, axis) => product * axis.measure, 1)
  const { mass, energy } = total
  if (!(mass > 0)) throw new RangeError(`t must leave e^(-tK) some mass in the box, got ${t}`)
  const massError = total.massError / mass
  const effectiveLambda = energy / mass
  return {
    t,
    value: mass / volume,
    freeEnergy: Math.log(volume) - Math.log(mass),
    effectiveLambda,
    error: {
      freeEnergy: massError,
      effectiveLambda: total.energyError / mass + massError * effectiveLambda,
    },
  }
}

function integralOver(
  landscape: Landscape,
  t: number,
  axes: readonly Axis[],
  depth: number,
  w: Float64Array,
  tolerance: number,
): Integral {
  const axis = axes[depth]!
  if (depth === axes.length - 1) return lineIntegral(landscape, t, axis, w)
  const slice = (v: number): Integral => {
    w[depth] = axis.position(v)
    return integralOver(landscape, t, axes, depth + 1, w, tolerance / 3)
  }
  return adaptiveIntegral(slice, axis, t, tolerance)
}

function checkBox({ domain }: Landscape, box: readonly Interval[]): void {
  if (box.length !== domain.length)
    throw new RangeError(`box must have ${domain.length} intervals, got ${box.length}`)
  box.forEach(([low, high], i) => {
    const [least, most] = domain[i]!
    if (!(low < high && low >= least && high <= most))
      throw new RangeError(
        `box must be intervals inside [${least}, ${most}] of positive length, got [${low}, ${high}]`,
      )
  })
}

/** Beyond it, t times the rounding of K near a curve of zeros is more than 1. */
const LARGEST_T = 1e30
