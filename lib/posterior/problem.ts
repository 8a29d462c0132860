import type { Model } from '@/lib/models/model'
import type { Prior } from '@/lib/models/prior'
import { checkPrior, supportOf } from '@/lib/models/prior'
import type { Sample } from '@/lib/models/sample'

/**
 * What determines a tempered posterior p_β(w | D_n) ∝ exp(−β n L_n(w)) φ(w): the model, the data (or
 * a population scaled to n), the prior and the inverse temperature.
 */
export type Problem = {
  readonly model: Model
  readonly sample: Sample
  /** φ, one density for each coordinate of w. */
  readonly prior: readonly Prior[]
  /** β from 1e-90 to 1e9, or 0, the prior; 1 is Bayes. */
  readonly beta: number
}

/**
 * A number with a bound on its error: |value − truth| ≤ error.
 */
export type Estimate = {
  readonly value: number
  readonly error: number
}

/**
 * Checks a problem. A sample of no data is allowed: its posterior is the prior.
 *
 * @throws RangeError for a prior or β outside its domain, data that are not finite numbers or do not
 *   come in whole pairs, or a prior that does not have one density for each parameter
 */
export function checkProblem({ model, sample, prior, beta }: Problem): void {
  const d = model.parameters.length
  if (prior.length !== d)
    throw new RangeError(`prior must have ${d} entries for ${model.name}, got ${prior.length}`)
  prior.forEach(checkPrior)
  if (!(beta >= 0 && beta < Infinity))
    throw new RangeError(`beta must be non-negative and finite, got ${beta}`)
  if (beta > 0 && beta < LOWEST_BETA)
    throw new RangeError(`beta must be 0 or at least ${LOWEST_BETA}, got ${beta}`)
  if (beta > HIGHEST_BETA) throw new RangeError(`beta must be at most ${HIGHEST_BETA}, got ${beta}`)
  const count = sample.y.length / model.outputs
  if (!Number.isInteger(count))
    throw new RangeError(`y must hold ${model.outputs} numbers a datum, got ${sample.y.length}`)
  if (sample.x.length !== count * model.inputs)
    throw new RangeError(`x must hold ${count * model.inputs} numbers, got ${sample.x.length}`)
  if (sample.weights && sample.weights.length !== count)
    throw new RangeError(`weights must hold ${count} numbers, got ${sample.weights.length}`)
  for (const [j, [lo, hi]] of (model.domain ?? []).entries()) {
    const [from, to] = supportOf(prior[j]!)
    if (!(from >= lo && to <= hi))
      throw new RangeError(
        `prior of ${model.parameters[j]} must lie within [${lo}, ${hi}], got [${from}, ${to}]`,
      )
  }
  const { outcomes } = model
  for (const value of outcomes ? sample.y : [])
    if (!outcomes?.includes(value))
      throw new RangeError(`y must be ${outcomes?.join(' or ')}, got ${value}`)
  for (const [name, values] of Object.entries(sample))
    for (const value of values) checkSize(name, value)
  for (const density of prior)
    for (const [name, value] of Object.entries(density))
      if (typeof value === 'number') checkSize(`${name} of the ${density.kind} prior`, value)
}

/** Below it the reciprocal, a weight of data, is larger than {@link LARGEST}. */
const LOWEST_BETA = 1e-90
/** Beyond it the logarithm of a density is all rounding. */
const HIGHEST_BETA = 1e9
/** Squares of numbers up to it, and their sums over data, stay far below the end of the range of doubles. */
const LARGEST = 1e100

function checkSize(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`)
  if (Math.abs(value) > LARGEST)
    throw new RangeError(`${name} must be from -1e100 to 1e100, got ${value}`)
}
