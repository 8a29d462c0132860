import { isolinesAt, type Polylines } from '@/lib/numerics/isolines'
import type { Bounds, Model, Piece } from './model'
import { logPrior, type Prior } from './prior'
import { excessLossAlong, setupOf, type SetupName } from './setup'

/** How the belief is spread before any data. */
export type PriorName = 'uniform' | 'normal' | 'power'

/** Which truth, model and prior stand on the bench, and the parameter that the reader holds. */
export type BenchRequest = {
  readonly model: SetupName
  /** The truth's one number c, see {@link setupOf}. */
  readonly truth: number
  readonly prior: PriorName
  /** The parameter that the reader holds; b is unused where there is one weight. */
  readonly a: number
  readonly b: number
}

/** A truth, a model and a prior, and the landscape that they make. */
export type BenchFrame = {
  readonly request: BenchRequest
  readonly parameters: readonly string[]
  readonly isRealizable: boolean
  /** K at the reader's parameter, nats per datum. */
  readonly excess: number
  /** The response over x, or the density over y, of truth and of the reader's guess. */
  readonly curve: {
    readonly kind: 'response' | 'density'
    readonly at: Float64Array
    readonly truth: Float64Array
    readonly guess: Float64Array
  }
  /** The box on which K and the prior are given. */
  readonly bounds: Bounds
  /** Numbers along each side. */
  readonly size: number
  /** K, one row of `size` for each value of the second coordinate; a single row for one weight. */
  readonly loss: Float64Array
  /** The prior density on the same grid, its highest value scaled to one. */
  readonly prior: Float64Array
  /** The lines of K on the plane at the levels {@link LOSS_LEVELS}; none for one weight. */
  readonly lossLines: readonly Polylines[]
  /** The lines of the prior on the plane at {@link PRIOR_LEVELS}; none where it is uniform. */
  readonly priorLines: readonly Polylines[]
  readonly optimal: readonly Piece[]
}

/**
 * All that a bench shows: the truth beside one guess of the model, and K with W₀ and the prior over
 * the parameters.
 *
 * @throws RangeError when the truth is not finite
 * @example
 * setupBench({ model: 'product', truth: 0, prior: 'normal', a: 1, b: 0.5 }).excess // 0.125
 */
export function setupBench(request: BenchRequest): BenchFrame {
  const setup = setupOf(request.model, request.truth)
  const { model, truth } = setup
  const bounds = boundsOf(model)
  const guess = [request.a, request.b]
    .slice(0, bounds.length)
    .map((value, j) => Math.min(Math.max(value, bounds[j]![0]), bounds[j]![1]))
  const along = excessLossAlong(setup)
  const size = bounds.length === 1 ? LINE : PLANE
  const places = bounds.map(([lo, hi]) =>
    Float64Array.from({ length: size }, (_, k) =>
      bounds.length === 1 ? lo + ((hi - lo) * k) / (size - 1) : lo + ((hi - lo) * (k + 0.5)) / size,
    ),
  )
  const [firsts = new Float64Array(0), seconds] = places
  const rests = seconds ? Array.from(seconds, (b) => [b]) : [[]]
  const loss = new Float64Array(rests.length * size)
  rests.forEach((rest, row) => loss.set(along(rest)(firsts), row * size))
  const prior = priorOn(priorsOf(model, request.prior), places)
  const isPlane = seconds !== undefined
  return {
    request,
    parameters: model.parameters,
    isRealizable: setup.isRealizable,
    excess: along(guess.slice(1))(Float64Array.of(guess[0]!))[0]!,
    curve: curveOf(model, guess, truth),
    bounds,
    size,
    loss,
    prior,
    lossLines: isPlane ? isolinesAt(loss, size, LOSS_LEVELS) : [],
    priorLines: isPlane && request.prior !== 'uniform' ? isolinesAt(prior, size, PRIOR_LEVELS) : [],
    optimal: setup.optimalSet(bounds),
  }
}

/** K at the contours, nats per datum. */
const LOSS_LEVELS = [0.01, 0.1, 0.5, 2]
/** The prior at its contours, as a part of its highest value. */
const PRIOR_LEVELS = [0.1, 0.5, 0.9]
const REACH = 2
const LINE = 201
const PLANE = 96

/** The model's own domain where it has one, and [−2, 2] elsewhere. */
function boundsOf(model: Model): Bounds {
  return model.parameters.map((_, j) => {
    const [lo, hi] = model.domain?.[j] ?? [-Infinity, Infinity]
    return [Math.max(lo, -REACH), Math.min(hi, REACH)] as const
  })
}

/** A weight between 0 and 1 has a beta prior where others have a normal or a power. */
function priorsOf(model: Model, name: PriorName): readonly Prior[] {
  return boundsOf(model).map(([lo, hi]): Prior => {
    if (name === 'uniform') return { kind: 'uniform', lo, hi }
    if (lo === 0) return { kind: 'beta', a: 2, b: name === 'normal' ? 2 : 1 }
    return name === 'normal'
      ? { kind: 'normal', mean: 0, sd: 1 }
      : { kind: 'power', exponent: 1, radius: hi }
  })
}

/** The density of independent priors on a grid, its highest value one; rows as in the frame. */
function priorOn(priors: readonly Prior[], places: readonly Float64Array[]): Float64Array {
  const [across = EMPTY, along = Float64Array.of(0)] = places.map((at, j) =>
    Float64Array.from(at, (value) => logPrior(priors[j]!, value)),
  )
  const density = new Float64Array(across.length * along.length)
  let top = -Infinity
  for (let row = 0; row < along.length; row++)
    for (let column = 0; column < across.length; column++) {
      const log = across[column]! + along[row]!
      density[row * across.length + column] = log
      if (log > top) top = log
    }
  for (let i = 0; i < density.length; i++) density[i] = Math.exp(density[i]! - top)
  return density
}

function curveOf(
  model: Model,
  guess: readonly number[],
  truth: { readonly model: Model; readonly w: readonly number[] },
): BenchFrame['curve'] {
  const kind = model.inputs > 0 ? 'response' : 'density'
  const reach = kind === 'response' ? 2 : 4.5
  const at = Float64Array.from({ length: 121 }, (_, k) => (reach * (k - 60)) / 60)
  const valueOf = (one: Model, w: readonly number[]) =>
    kind === 'response'
      ? at.map((x) => one.response?.(w, x) ?? 0)
      : at.map((y) => Math.exp(one.logLikelihood(w, { x: EMPTY, y: Float64Array.of(y) }, 0)))
  return { kind, at, truth: valueOf(truth.model, truth.w), guess: valueOf(model, guess) }
}

const EMPTY = new Float64Array(0)
