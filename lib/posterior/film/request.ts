import { gaussianLocation } from '@/lib/models/gaussian-location'
import { gaussianLocationProduct } from '@/lib/models/gaussian-location-product'
import { gaussianLocationSquare } from '@/lib/models/gaussian-location-square'
import { linearRegression } from '@/lib/models/linear-regression'
import type { Model } from '@/lib/models/model'
import { productRegression } from '@/lib/models/product-regression'
import { tanhRegression } from '@/lib/models/tanh-regression'

/** The models of the film by their short names, each with the true parameter for a strength t. */
export const filmModels = {
  location: { model: gaussianLocation, truthAt: (t) => [t] },
  square: { model: gaussianLocationSquare, truthAt: (t) => [Math.sqrt(Math.max(t, 0))] },
  product: { model: gaussianLocationProduct, truthAt: balanced },
  linear: { model: linearRegression, truthAt: (t) => [0, t] },
  bilinear: { model: productRegression, truthAt: balanced },
  tanh: { model: tanhRegression, truthAt: (t) => (t === 0 ? [0, 0] : [t, 1]) },
} as const satisfies Readonly<Record<string, FilmModel>>

/** The name of a model that the film can show. */
export type FilmModelName = keyof typeof filmModels

type FilmModel = {
  readonly model: Model
  /** w₀ for the truth of strength t: at t = 0 the data are noise. */
  readonly truthAt: (t: number) => readonly number[]
}

/** All that a frame of the posterior film depends on. */
export type FilmRequest = {
  readonly model: FilmModelName
  /** The strength t of the truth. */
  readonly truth: number
  /** The standard deviation of the prior N(0, scale²) on each parameter. */
  readonly scale: number
  readonly beta: number
  readonly n: number
  readonly seed: number
  /** Whether the noise is left out: n data as the truth gives them on average. */
  readonly isPopulation: boolean
  /** The window shrinks as n to the minus this power, in [0, 1/2]. */
  readonly magnify: number
  /** The reader's own data in place of sampled ones; the film shows their first n. */
  readonly own?: { readonly x: Float64Array; readonly y: Float64Array }
  /** A model that the film comes from, and the part of the way that is done: for transitions. */
  readonly from?: { readonly model: FilmModelName; readonly part: number }
}

/** ab = t with |a| = |b|: continuous in t. */
function balanced(t: number): readonly number[] {
  const size = Math.sqrt(Math.abs(t))
  return [size, Math.sign(t) * size]
}

/** Half of the side of the window at n = 1: three standard deviations of the usual prior. */
const HALF_SIDE = 3

/**
 * The window on the parameters: it shrinks with n about a centre that moves from the origin to the
 * true parameter on the way, so that it is a continuous function of everything.
 */
export function windowOf(request: FilmRequest): readonly (readonly [number, number])[] {
  const { model, truthAt } = filmModels[request.model]
  const shrink = request.n ** -request.magnify
  const half = HALF_SIDE * shrink
  const truth = truthAt(request.truth)
  // A truth of tanh at t = 0 is the origin and elsewhere (t, 1): go there by degrees.
  const pull = request.model === 'tanh' ? Math.min(1, Math.abs(request.truth) * 2) : 1
  return model.parameters.map((_, j) => {
    const centre = (truth[j] ?? 0) * pull * (1 - shrink)
    return [centre - half, centre + half] as const
  })
}
