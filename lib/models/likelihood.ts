import { sumOver } from '@/lib/numerics/sum'
import type { Likelihood, Model } from './model'
import type { Sample } from './sample'
import { sizeOf } from './sample'

/**
 * The likelihood of a sample by direct summation over its data: the definition, against which every
 * faster one is tested.
 *
 * @param logLikelihood log p(y_i | x_i, w)
 * @param count the number of data
 */
export function directLikelihood(
  logLikelihood: Model['logLikelihood'],
  sample: Sample,
  count: number,
): Likelihood {
  return likelihoodOf({
    along: (rest) => (firsts, losses) => {
      for (let k = 0; k < firsts.length; k++) {
        const w = [firsts[k]!, ...rest]
        losses[k] = sumOver(count, (i) => -(sample.weights?.[i] ?? 1) * logLikelihood(w, sample, i))
      }
    },
    terms: (rest) => (first, terms) => {
      const w = [first, ...rest]
      for (let i = 0; i < count; i++) terms[i] = logLikelihood(w, sample, i)
    },
  })
}

/** A likelihood from its parts: `losses` is `along` of each line. */
export function likelihoodOf(parts: Omit<Likelihood, 'losses'>): Likelihood {
  return { ...parts, losses: (rest, firsts, losses) => parts.along(rest)(firsts, losses) }
}

/**
 * The empirical loss L_n(w) of a sample, nats per datum. For the sample `model.population(truth)` it
 * is the population loss L(w).
 *
 * @throws RangeError when the sample is empty or w has the wrong dimension
 * @example
 * const loss = empiricalLoss(model, sample)
 * loss([0.5, 1])
 */
export function empiricalLoss(model: Model, sample: Sample): (w: readonly number[]) => number {
  const size = sizeOf(sample, model.outputs)
  if (!(size > 0)) throw new RangeError(`sample size must be positive, got ${size}`)
  const { losses } = model.likelihood(sample)
  return (w) => {
    checkPosition(model, w)
    const loss = new Float64Array(1)
    losses(w.slice(1), Float64Array.of(w[0]!), loss)
    return loss[0]! / size
  }
}

/**
 * The gradient of L_n at w: minus the mean score, nats per datum and unit of w.
 *
 * @throws RangeError when the sample is empty or w has the wrong dimension
 */
export function lossGradient(
  model: Model,
  sample: Sample,
  w: readonly number[],
): readonly number[] {
  checkPosition(model, w)
  const count = sample.y.length / model.outputs
  if (!(count > 0)) throw new RangeError(`sample size must be positive, got ${count}`)
  const sum = w.map(() => 0)
  for (let i = 0; i < count; i++) {
    const weight = sample.weights?.[i] ?? 1
    for (const [j, value] of model.score(w, sample, i).entries()) sum[j]! -= weight * value
  }
  const size = sizeOf(sample, model.outputs)
  return sum.map((value) => value / size)
}

/**
 * K(w) = L(w) − L(w₀) ≥ 0 for a truth w₀ within the model: the Kullback–Leibler divergence from
 * p(· | w) to the truth, nats.
 *
 * @example
 * const excess = excessLoss(model, [0, 0])
 * excess([1, 2])
 */
export function excessLoss(
  model: Model,
  truth: readonly number[],
): (w: readonly number[]) => number {
  const loss = empiricalLoss(model, model.population(truth))
  const optimum = loss(truth)
  return (w) => Math.max(0, loss(w) - optimum)
}

/**
 * The Fisher information I(w) = E[s sᵀ], with s the score of one datum and the expectation over
 * p(· | w): the Hessian of K at w when w is the truth. Singular models are those where its
 * determinant vanishes at some w₀.
 *
 * @example
 * fisherInformation(productRegression, [0, 2]) // [[4, 0], [0, 0]]
 */
export function fisherInformation(
  model: Model,
  w: readonly number[],
): readonly (readonly number[])[] {
  checkPosition(model, w)
  const population = model.population(w)
  const fisher = w.map(() => w.map(() => 0))
  for (let i = 0; i < population.y.length / model.outputs; i++) {
    const score = model.score(w, population, i)
    for (const [j, row] of fisher.entries())
      for (const k of row.keys()) row[k]! += population.weights![i]! * score[j]! * score[k]!
  }
  return fisher
}

function checkPosition(model: Model, w: readonly number[]): void {
  if (w.length !== model.parameters.length || !w.every(Number.isFinite))
    throw new RangeError(`w must be ${model.parameters.length} finite numbers, got ${w.join(', ')}`)
}
