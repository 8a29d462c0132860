import type { Piece } from '@/lib/models/model'
import type { Polylines } from '@/lib/numerics/isolines'
import type { Estimate } from '../problem'
import type { CurvePrediction, DensityPrediction, Mixture } from './predictive'
import type { FilmRequest } from './request'

/** The posterior on a window of the plane. */
export type PlanePicture = {
  readonly kind: 'plane'
  readonly window: readonly (readonly [number, number])[]
  readonly size: number
  /** For each cell the share of the mass in view that lies in cells of lower density. */
  readonly shares: Float32Array
  /** The borders of the smallest regions that hold half, nine tenths and 99 % of the mass in view. */
  readonly contours: readonly Polylines[]
  /** The part of the posterior's mass that lies in the window. */
  readonly massInView: number
}

/** The posterior on a window of a line: densities per unit of w at increasing positions. */
export type LinePicture = {
  readonly kind: 'line'
  readonly window: readonly (readonly [number, number])[]
  readonly w: Float64Array
  readonly density: Float64Array
  readonly prior: Float64Array
  /** The Gaussian that stands beside the posterior. */
  readonly gaussian: Float64Array
  /** The part of the posterior's mass that lies in the window. */
  readonly massInView: number
}

/** A Gaussian beside the posterior, and how far it is from it in total variation. */
export type GaussianBeside = {
  readonly mean: readonly number[]
  readonly covariance: readonly (readonly number[])[]
  readonly distance: Estimate
}

/** One frame of the posterior film: numbers to draw and to print. */
export type FilmFrame = {
  readonly request: FilmRequest
  /** The number of data seen. */
  readonly n: number
  /** log Z_n(β) = log ∫ exp(−β n L_n) φ dw, nats, total. */
  readonly logZ: Estimate
  /** Laplace's Gaussian; or the rank of the Hessian of K at w₀ where that is singular. */
  readonly laplace:
    | ({ readonly kind: 'gaussian' } & GaussianBeside)
    | { readonly kind: 'none'; readonly rank: number; readonly dimension: number }
  /** The Gaussian with the posterior's own mean and covariance: always there. */
  readonly matched: GaussianBeside
  readonly optimal: readonly Piece[]
  readonly picture: LinePicture | PlanePicture
  readonly prediction: CurvePrediction | DensityPrediction
  /** The first few hundred of the data; empty for a population. */
  readonly shown: { readonly x: Float64Array; readonly y: Float64Array }
}

/** What the two kinds of film, on a line and on a plane, give to the frame. */
export type Film = {
  readonly logZ: Estimate
  readonly matched: {
    readonly mean: readonly number[]
    readonly covariance: readonly (readonly number[])[]
  }
  readonly mode: readonly number[]
  readonly distanceTo: (
    mean: readonly number[],
    covariance: readonly (readonly number[])[],
  ) => Estimate
  readonly picture: (beside: Omit<GaussianBeside, 'distance'>) => LinePicture | PlanePicture
  readonly mixture: Mixture
}
