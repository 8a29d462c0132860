import { likelihoodOf } from '@/lib/models/likelihood'
import { fisherInformation } from '@/lib/models/likelihood'
import type { Likelihood, Model } from '@/lib/models/model'
import type { Prior } from '@/lib/models/prior'
import type { Sample } from '@/lib/models/sample'
import { rankOf } from '@/lib/numerics/linear-algebra'
import { laplace } from '../laplace'
import { filmLikelihood, filmSample } from './data'
import type { FilmFrame, GaussianBeside } from './frame'
import { lineFilm } from './line-film'
import { planeFilm } from './plane-film'
import {
  type CurvePrediction,
  type DensityPrediction,
  type Mixture,
  predictCurve,
  predictDensity,
} from './predictive'
import { filmModels, type FilmRequest, windowOf } from './request'

/** How a frame is drawn, and data that were drawn already. */
export type FilmOptions = {
  /** Cells along each side of the picture of a plane. */
  readonly size?: number
  /** What {@link filmSample} gives for the request, where it is at hand. */
  readonly sample?: Sample
}

/** Cells along each side of the picture of a plane at rest. */
const SIZE = 256

/** Cells along each side of the picture of a plane while the knobs move. */
export const QUICK_SIZE = 128

/**
 * The posterior film at one state of its knobs. Pure and quick: a slider asks for a frame at each move.
 *
 * @throws RangeError for a request outside the domains of its fields
 * @example
 * posteriorFilm({ model: 'product', truth: 0, scale: 1, beta: 1, n: 100, seed: 1,
 *   isPopulation: false, magnify: 0 }).logZ
 */
export function posteriorFilm(request: FilmRequest, options: FilmOptions = {}): FilmFrame {
  const { model, truthAt } = filmModels[request.model]
  const truth = truthAt(request.truth)
  const sample = options.sample ?? filmSample(request, model, truth)
  const likelihood = mixedLikelihood(request, filmLikelihood(model, sample))
  const window = windowOf(request)
  const film =
    model.parameters.length === 1
      ? lineFilm(likelihood, request, window)
      : planeFilm(likelihood, request, window, options.size ?? SIZE)
  const prior: readonly Prior[] = model.parameters.map(() => ({
    kind: 'normal',
    mean: 0,
    sd: request.scale,
  }))
  const beside = (
    mean: readonly number[],
    covariance: readonly (readonly number[])[],
  ): GaussianBeside => ({ mean, covariance, distance: film.distanceTo(mean, covariance) })

  const rank = rankOf(fisherInformation(model, request.own ? film.mode : truth))
  const regular = rank === model.parameters.length
  const approximation = regular
    ? laplace(
        { model: { ...model, likelihood: () => likelihood }, sample, prior, beta: request.beta },
        film.mode,
      )
    : undefined
  const laplaceGaussian =
    approximation?.kind === 'gaussian'
      ? beside(approximation.mode, approximation.covariance)
      : undefined
  const matched = beside(film.matched.mean, film.matched.covariance)
  return {
    request,
    n: request.own ? Math.min(request.n, request.own.y.length) : request.n,
    logZ: film.logZ,
    laplace: laplaceGaussian
      ? { kind: 'gaussian', ...laplaceGaussian }
      : { kind: 'none', rank, dimension: model.parameters.length },
    matched,
    optimal: request.own ? [] : (model.optimalSet?.(truth, window) ?? []),
    picture: film.picture(laplaceGaussian ?? matched),
    prediction: predict(model, film.mixture, request, sample, truth),
    shown: request.isPopulation && !request.own ? NO_DATA : firstData(model, sample),
  }
}

/** On the way from one model to another the two losses are mixed, so that the picture deforms. */
function mixedLikelihood(request: FilmRequest, to: Likelihood): Likelihood {
  const { from } = request
  if (!from || from.part >= 1) return to
  const source = filmModels[from.model]
  if (source.model.parameters.length !== filmModels[request.model].model.parameters.length)
    return to
  const sample = filmSample(request, source.model, source.truthAt(request.truth))
  const start = filmLikelihood(source.model, sample)
  let scratch = new Float64Array(0)
  return likelihoodOf({
    terms: to.terms,
    along: (rest) => {
      const [startAlong, toAlong] = [start.along(rest), to.along(rest)]
      return (firsts, losses) => {
        if (scratch.length !== firsts.length) scratch = new Float64Array(firsts.length)
        startAlong(firsts, scratch)
        toAlong(firsts, losses)
        for (let k = 0; k < firsts.length; k++)
          losses[k] = (1 - from.part) * scratch[k]! + from.part * losses[k]!
      }
    },
  })
}

const NO_DATA = { x: new Float64Array(0), y: new Float64Array(0) }
/** More dots than this are a blot. */
const SHOWN = 300

function firstData(model: Model, { x, y }: Sample) {
  return { x: x.slice(0, SHOWN * model.inputs), y: y.slice(0, SHOWN) }
}

function predict(
  model: Model,
  mixture: Mixture,
  request: FilmRequest,
  sample: Sample,
  truth: readonly number[],
): CurvePrediction | DensityPrediction {
  const response = model.response!
  if (model.inputs === 0) {
    const [low, high] = request.own ? rangeOf(sample.y, 3) : DENSITY_RANGE
    const y = spaced(low, high, 121)
    const centre = response(truth, 0)
    return {
      kind: 'density',
      y,
      density: predictDensity(response, mixture, y),
      truth: request.own
        ? undefined
        : y.map((value) => Math.exp(-0.5 * (value - centre) ** 2) / Math.sqrt(2 * Math.PI)),
    }
  }
  const [low, high] = request.own ? rangeOf(sample.x, 0) : CURVE_RANGE
  const x = spaced(low, high, 81)
  return {
    kind: 'curve',
    x,
    ...predictCurve(response, mixture, x),
    truth: request.own ? undefined : x.map((value) => response(truth, value)),
  }
}

/** Where nearly all x ~ N(0, 1) and nearly all y of the film's truths lie. */
const CURVE_RANGE = [-3, 3] as const
const DENSITY_RANGE = [-4.5, 4.5] as const

function rangeOf(values: Float64Array, margin: number): readonly [number, number] {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least!, value), Math.max(most!, value)],
    [Infinity, -Infinity],
  ) as [number, number]
  return low < high ? [low - margin, high + margin] : [low - 1 - margin, high + 1 + margin]
}

function spaced(low: number, high: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1))
}
