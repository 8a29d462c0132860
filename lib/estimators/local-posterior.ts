import { lossGradient } from '@/lib/models/likelihood'
import { supportOf } from '@/lib/models/prior'
import { sizeOf } from '@/lib/models/sample'
import type { Target } from '@/lib/samplers/target'
import type { TemperedTarget } from '@/lib/samplers/tempered-target'
import { localisedCoordinates, localisedDraw, localisedSlopes, logLocalised } from './base-density'
import type { LocalProblem } from './local-problem'

/**
 * The localised posteriors p(w) ∝ exp(−nβ L_n(w)) φ(w) exp(−γ |w − w*|² / 2) of a problem, as a family
 * in nβ: the base density is the prior times the localisation.
 *
 * @throws RangeError when γ is negative, or the prior or the center has another dimension than the model
 * @example
 * localPosterior({ model, sample, prior: model.prior, center: [0, 0], localization: 0 })
 */
export function localPosterior(problem: LocalProblem): TemperedTarget {
  const { model, sample } = problem
  const coordinates = localisedCoordinates(problem)
  const size = sizeOf(sample, model.outputs)
  const { losses } = model.likelihood(sample)
  const supports = coordinates.map(({ prior }) => supportOf(prior))
  const first = new Float64Array(1)
  const loss = new Float64Array(1)
  const coordinateDraws = coordinates.map(localisedDraw)
  return {
    dimension: coordinates.length,
    lower: Float64Array.from(supports, ([lo]) => lo),
    upper: Float64Array.from(supports, ([, hi]) => hi),
    loss: (position) => {
      first[0] = position[0]!
      losses(Array.from(position.subarray(1)), first, loss)
      return loss[0]! / size
    },
    logBase: (position) => {
      let sum = 0
      for (let j = 0; j < position.length; j++) sum += logLocalised(coordinates[j]!, position[j]!)
      return sum
    },
    drawBase: coordinateDraws.every((draw) => draw !== null)
      ? (draws, position) => {
          for (let j = 0; j < position.length; j++) position[j] = coordinateDraws[j]!(draws)
        }
      : null,
  }
}

/**
 * The localised posterior at one nβ as a target with gradients, for samplers that follow them.
 *
 * @throws RangeError as {@link localPosterior} does
 */
export function localTarget(problem: LocalProblem, nBeta: number): Target {
  const { model, sample } = problem
  const family = localPosterior(problem)
  const baseSlopes = localisedSlopes(problem)
  const { dimension, lower, upper } = family
  const logDensity = (position: Float64Array) =>
    family.logBase(position) - nBeta * family.loss(position)
  return {
    dimension,
    lower,
    upper,
    logDensity,
    logDensityAndGradient: (position, gradient) => {
      if (!position.every(Number.isFinite)) {
        gradient.fill(NaN) // a trajectory that exploded: its caller sees a divergence
        return -Infinity
      }
      const slopes = lossGradient(model, sample, Array.from(position))
      baseSlopes(position, gradient)
      for (let j = 0; j < dimension; j++) gradient[j]! -= nBeta * slopes[j]!
      return logDensity(position)
    },
  }
}
