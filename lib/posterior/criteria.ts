import type { Sample } from '@/lib/models/sample'
import { sizeOf } from '@/lib/models/sample'
import type { Cubature } from './cubature'
import { posteriorCubature } from './cubature'
import type { Pointwise } from './pointwise-sums'
import { pointwiseOf } from './pointwise'
import type { Problem } from './problem'

/** Sums over the data of what a posterior says about each; nats per datum unless said. */
export type Criteria = {
  /** T_n = −(1/n) Σ log E_w[p(y_i | x_i, w)]. */
  readonly trainingLoss: number
  /** V_n = Σ Var_w[log p(y_i | x_i, w)], a sum over the data. */
  readonly functionalVariance: number
  /** (1/n) Σ log E_w[1/p(y_i | x_i, w)]: at β = 1 the leave-one-out loss −(1/n) Σ log p(y_i | D_n∖i). */
  readonly looExact: number
}

/**
 * The criteria of a posterior, and what they may be off by: how far the two rules of the cubature
 * differ, and on many data, where lines are replaced by short Gauss rules, how far two of these differ.
 *
 * Where the posterior is much broader than the density of one datum, the nodes that resolve the one may
 * miss the other. Such a datum has a cubature of its own: E_w[p_i] is the ratio of the evidence with
 * β + 1 copies of it to that with β, and E_w[1/p_i], at β = 1, of the evidence without it.
 */
export function criteriaOf(
  problem: Problem,
  cubature: Cubature,
): { readonly value: Criteria; readonly error: Criteria } {
  const { model } = problem
  const { lines, sample } = cubature
  const nodes = lines.reduce((sum, { line }) => sum + line.firsts.length, 0)
  const totals = (pointwise: Pointwise) => totalsOf(pointwise, sample, model.outputs)
  if (lines.length > 1 && sample.y.length * nodes > AFFORDABLE) {
    const heavy = lines.filter(({ fine, coarse }) => fine > LIGHT || coarse > LIGHT)
    let previous: Criteria | undefined
    for (const order of ORDERS) {
      const { fine, coarse } = pointwiseOf(model, sample, heavy, order)
      const value = totals(fine)
      const error = distance(value, totals(coarse))
      const step = previous && distance(value, previous)
      if (
        step &&
        step.trainingLoss < AGREEMENT &&
        step.looExact < AGREEMENT &&
        step.functionalVariance < AGREEMENT * value.functionalVariance
      )
        // oxfmt-ignore
        return { value, error: combined(error, step, (x, y) => x + y) }
      previous = value
    }
  }
  const { fine, coarse } = pointwiseOf(model, sample, lines)
  settle(problem, cubature, fine, coarse)
  return { value: totals(fine), error: distance(totals(fine), totals(coarse)) }
}

/** So many values of the likelihood of one datum are computed without a thought. */
const AFFORDABLE = 2e6
/** Orders of the Gauss rules along lines. */
const ORDERS = [6, 8, 14, 26, 44] as const
/** How far a criterion may be from that of the order before; it is better by a power. */
const AGREEMENT = 1e-9
const LIGHT = 1e-15

/** Computes what both rules do not agree on, datum by datum, by an evidence of its own. */
function settle(
  problem: Problem,
  { sample, logZ }: Cubature,
  fine: Pointwise,
  coarse: Pointwise,
): void {
  const { model, beta } = problem
  const count = sample.y.length / model.outputs
  const differ = (name: 'logDensity' | 'logInverse') =>
    [...fine[name].keys()].filter((i) => !(Math.abs(fine[name][i]! - coarse[name][i]!) < AGREEMENT))
  const logRatio = (i: number, weight: number) => {
    const weights = Float64Array.from({ length: count }, (_, k) => sample.weights?.[k] ?? 1)
    weights[i]! += weight
    return posteriorCubature({ ...problem, sample: { ...sample, weights } }).logZ.value - logZ.value
  }
  const replace = (name: 'logDensity' | 'logInverse', weight: number) => {
    const unsettled = differ(name)
    if (unsettled.length > UNSETTLED) return
    for (const i of unsettled) fine[name][i] = coarse[name][i] = logRatio(i, weight)
  }
  if (beta > 0) replace('logDensity', 1 / beta)
  if (beta === 1) replace('logInverse', -1)
}

/** So many data at most have an evidence of their own. */
const UNSETTLED = 200

function totalsOf(
  { logDensity, logInverse, variance }: Pointwise,
  sample: Sample,
  outputs: number,
): Criteria {
  const size = sizeOf(sample, outputs)
  const weighted = (values: Float64Array) =>
    values.reduce((total, value, i) => total + (sample.weights?.[i] ?? 1) * value, 0)
  return {
    trainingLoss: -weighted(logDensity) / size,
    functionalVariance: weighted(variance),
    looExact: weighted(logInverse) / size,
  }
}

function distance(a: Criteria, b: Criteria): Criteria {
  return combined(a, b, (x, y) => Math.abs(x - y))
}

function combined(a: Criteria, b: Criteria, f: (x: number, y: number) => number): Criteria {
  return {
    trainingLoss: f(a.trainingLoss, b.trainingLoss),
    functionalVariance: f(a.functionalVariance, b.functionalVariance),
    looExact: f(a.looExact, b.looExact),
  }
}
