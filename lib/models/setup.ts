import { gaussianLocation } from './gaussian-location'
import { gaussianLocationProduct } from './gaussian-location-product'
import { gaussianLocationSquare } from './gaussian-location-square'
import type { Bounds, Model, Piece } from './model'
import { normalMixture } from './normal-mixture'
import { type Sample, sizeOf } from './sample'
import { sumRegression } from './sum-regression'
import { tanhRegression } from './tanh-regression'

/** A truth set against a model: all that decides the excess loss. */
export type Setup = {
  readonly model: Model
  /** The truth, as a member of a model that has it. */
  readonly truth: { readonly model: Model; readonly w: readonly number[] }
  /** A w₀: a parameter of least population loss. */
  readonly optimum: readonly number[]
  /** Whether p(· | w₀) is the truth. */
  readonly isRealizable: boolean
  /** W₀ within bounds, to draw. */
  readonly optimalSet: (bounds: Bounds) => readonly Piece[]
}

type Name = 'location' | 'square' | 'product' | 'sum' | 'mixture' | 'tanh'

/** The names of the setups of {@link setupOf}. */
export type SetupName = Name

const within = (model: Model, w: readonly number[]): Setup => ({
  model,
  truth: { model, w },
  optimum: w,
  isRealizable: true,
  optimalSet: (bounds) => model.optimalSet?.(w, bounds) ?? [],
})

const setups: Readonly<Record<Name, (c: number) => Setup>> = {
  location: (c) => within(gaussianLocation, [c]),
  square: (c) =>
    c >= 0
      ? within(gaussianLocationSquare, [Math.sqrt(c)])
      : {
          model: gaussianLocationSquare,
          truth: { model: gaussianLocation, w: [c] },
          optimum: [0],
          isRealizable: false,
          optimalSet: () => [{ kind: 'point', at: [0] }],
        },
  product: (c) => within(gaussianLocationProduct, [c, 1]),
  sum: (c) => within(sumRegression, [c, 0]),
  mixture: (c) => within(normalMixture, [0.5, c]),
  tanh: (c) => within(tanhRegression, [c, 1]),
}

/**
 * A model with the truth of one number c:
 *
 * - `location`: N(w, 1), truth N(c, 1);
 * - `square`: N(w², 1), truth N(c, 1), which for c < 0 the model does not hold;
 * - `product`: N(ab, 1), truth N(c, 1);
 * - `sum`: y = (a + b)x + N(0, 1), truth y = cx + N(0, 1);
 * - `mixture`: (1 − a) N(0, 1) + a N(b, 1), truth ½ N(0, 1) + ½ N(c, 1);
 * - `tanh`: y = a tanh(bx) + N(0, 1), truth y = c tanh(x) + N(0, 1).
 *
 * @throws RangeError when c is not finite
 * @example
 * setupOf('square', -1).isRealizable // false
 */
export function setupOf(name: SetupName, c: number): Setup {
  if (!Number.isFinite(c)) throw new RangeError(`c must be finite, got ${c}`)
  return setups[name](c)
}

/** An excess loss along lines: `along(rest)(firsts)` has it at each (first, rest), nats per datum. */
export type ExcessAlong = (rest: readonly number[]) => (firsts: Float64Array) => Float64Array

/**
 * K_n = L_n − L_n(w₀) of a sample: how much more surprise each parameter has at these data than the best
 * one of the truth. It may be negative: a sample can prefer another parameter.
 *
 * @example
 * const sample = { x: new Float64Array(0), y: Float64Array.of(1) }
 * empiricalExcessAlong(setupOf('location', 0), sample)([])(Float64Array.of(1)) // [-0.5]
 */
export function empiricalExcessAlong({ model, optimum }: Setup, sample: Sample): ExcessAlong {
  const size = sizeOf(sample, model.outputs)
  const { along } = model.likelihood(sample)
  const best = new Float64Array(1)
  along(optimum.slice(1))(Float64Array.of(optimum[0]!), best)
  return (rest) => {
    const line = along(rest)
    return (firsts) => {
      const losses = new Float64Array(firsts.length)
      line(firsts, losses)
      return losses.map((loss) => (loss - best[0]!) / size)
    }
  }
}

/**
 * The excess loss K = L − L(w₀) ≥ 0 of a setup, where L is the mean over the truth, which need not be in
 * the model.
 *
 * @example
 * excessLossAlong(setupOf('product', 0))([2])(Float64Array.of(1)) // [2]
 */
export function excessLossAlong(setup: Setup): ExcessAlong {
  const along = empiricalExcessAlong(setup, setup.truth.model.population(setup.truth.w))
  return (rest) => {
    const line = along(rest)
    // Rounding may leave a little less than the least.
    return (firsts) => line(firsts).map((excess) => Math.max(0, excess))
  }
}
