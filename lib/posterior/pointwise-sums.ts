import type { Model } from '@/lib/models/model'
import type { Sample } from '@/lib/models/sample'
import { exponentiate } from '@/lib/numerics/exp'
import { logSumExp } from '@/lib/numerics/log-sum-exp'

/** What a posterior says about each datum that made it, nats; one entry for each. */
export type Pointwise = {
  /** log E_w[p(y_i | x_i, w)]. */
  readonly logDensity: Float64Array
  /** log E_w[1/p(y_i | x_i, w)]. */
  readonly logInverse: Float64Array
  /** Var_w[log p(y_i | x_i, w)]. */
  readonly variance: Float64Array
}

/** A posterior on nodes of a line, by the fine rule and the coarse: shares of its whole mass. */
export type WeightedNodes = {
  readonly rest: readonly number[]
  readonly firsts: Float64Array
  readonly fine: Float64Array
  readonly coarse: Float64Array
}

/**
 * The expectations of each datum under a posterior on weighted nodes, by both rules at once: the terms of
 * the data at the nodes, which are dear, they share.
 *
 * @param mode a position of high density: what is summed is relative to the densities there
 */
export function pointwiseSums(
  model: Model,
  sample: Sample,
  nodes: readonly WeightedNodes[],
  [first = 0, ...rest]: readonly number[],
): { readonly fine: Pointwise; readonly coarse: Pointwise } {
  const count = sample.y.length / model.outputs
  const { terms } = model.likelihood(sample)
  const reference = new Float64Array(count)
  terms(rest)(first, reference)
  const [fine, coarse] = [emptySums(count), emptySums(count)]
  const far = new Set<number>()
  const delta = new Float64Array(count)
  const ratio = new Float64Array(count)
  const inverse = new Float64Array(count)
  for (const line of nodes) {
    const termsAt = terms(line.rest)
    for (let k = 0; k < line.firsts.length; k++) {
      if (!(line.fine[k]! > 0 || line.coarse[k]! > 0)) continue
      termsAt(line.firsts[k]!, delta)
      for (let i = 0; i < count; i++) {
        const difference = delta[i]! - reference[i]!
        if (difference > FAR || difference < -FAR) far.add(i)
        delta[i] = difference
        ratio[i] = difference < FAR ? difference : FAR
      }
      exponentiate(ratio, 0)
      for (let i = 0; i < count; i++) inverse[i] = 1 / ratio[i]!
      if (line.fine[k]! > 0) add(fine, line.fine[k]!, delta, ratio, inverse)
      if (line.coarse[k]! > 0) add(coarse, line.coarse[k]!, delta, ratio, inverse)
    }
  }
  const found = { fine: pointwiseFrom(fine, reference), coarse: pointwiseFrom(coarse, reference) }
  for (const i of far)
    for (const rule of ['fine', 'coarse'] as const) {
      const { logDensity, logInverse } = sumsInLogs(model, sample, i, nodes, rule)
      found[rule].logDensity[i] = logDensity
      found[rule].logInverse[i] = logInverse
    }
  return found
}

/** Nats from the density of a datum at the mode, beyond which a sum of densities might overflow. */
const FAR = 300

/** log E_w[p_i] and log E_w[1/p_i] of one datum, whose density ranges over more than a double can hold. */
function sumsInLogs(
  model: Model,
  sample: Sample,
  i: number,
  nodes: readonly WeightedNodes[],
  rule: 'fine' | 'coarse',
) {
  const terms = nodes
    .flatMap(({ rest, firsts, [rule]: weights }) =>
      Array.from(firsts, (first, k) => ({
        log: model.logLikelihood([first, ...rest], sample, i),
        logWeight: weights[k]! > 0 ? Math.log(weights[k]!) : -Infinity,
      })),
    )
    .filter(({ logWeight }) => logWeight > -Infinity)
  return {
    logDensity: logSumExp(terms.map(({ log, logWeight }) => logWeight + log)),
    logInverse: logSumExp(terms.map(({ log, logWeight }) => logWeight - log)),
  }
}

/** Expectations of δ = log p − reference, of δ² and of e^±δ: of the order of one, without cancellation. */
type Sums = {
  readonly first: Float64Array
  readonly second: Float64Array
  readonly density: Float64Array
  readonly inverse: Float64Array
}

function emptySums(count: number): Sums {
  const zeros = () => new Float64Array(count)
  return { first: zeros(), second: zeros(), density: zeros(), inverse: zeros() }
}

function add(
  { first, second, density, inverse }: Sums,
  weight: number,
  deltas: Float64Array,
  ratios: Float64Array,
  inverses: Float64Array,
): void {
  for (let i = 0; i < deltas.length; i++) {
    const delta = deltas[i]!
    first[i] = first[i]! + weight * delta
    second[i] = second[i]! + weight * delta * delta
    density[i] = density[i]! + weight * ratios[i]!
    inverse[i] = inverse[i]! + weight * inverses[i]!
  }
}

function pointwiseFrom(sums: Sums, reference: Float64Array): Pointwise {
  const { first, second, density, inverse } = sums
  return {
    logDensity: reference.map((log, i) => log + Math.log(density[i]!)),
    logInverse: reference.map((log, i) => Math.log(inverse[i]!) - log),
    variance: second.map((value, i) => value - first[i]! ** 2),
  }
}
