import { sizeOf } from '@/lib/models/sample'
import { gaussRuleOf } from '@/lib/numerics/gauss-rule'
import type { WeightedLine } from './cubature'
import type { Problem } from './problem'

/** What a posterior says about the data that made it, one by one; nats per datum unless said. */
export type Criteria = {
  /** T_n = −(1/n) Σ log E_w[p(y_i | x_i, w)]. */
  readonly trainingLoss: number
  /** V_n = Σ Var_w[log p(y_i | x_i, w)], a sum over the data. */
  readonly functionalVariance: number
  /** (1/n) Σ log E_w[1/p(y_i | x_i, w)]: at β = 1 the leave-one-out loss −(1/n) Σ log p(y_i | D_n∖i). */
  readonly looExact: number
}

/**
 * The sums over data of a posterior on lines of nodes.
 *
 * @param order with an order, the nodes of each line are replaced by the Gauss rule of that order for
 *   the posterior along it: for many data, whose terms are smooth where the posterior is
 */
export function criteriaOf(
  { model, sample }: Problem,
  lines: readonly WeightedLine[],
  rule: 'fine' | 'coarse',
  order?: number,
): Criteria {
  const count = sample.y.length / model.outputs
  const { terms } = model.likelihood(sample)
  const buffer = new Float64Array(count)
  const reference = new Float64Array(count)
  const [heaviest] = lines.toSorted((a, b) => b.fine - a.fine)
  const center = heaviest!.line.fine.indexOf(heaviest!.line.fine.reduce((a, b) => Math.max(a, b)))
  terms(heaviest!.line.rest)(heaviest!.line.firsts[center]!, reference)

  // Expectations of δ = log p − reference, of δ² and of e^±δ: of the order of one, without cancellation.
  const [first, second, density, inverse] = [0, 0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const weighted of lines) {
    const { line } = weighted
    if (!(weighted[rule] > 0)) continue
    const full = { nodes: line.firsts, weights: line[rule] }
    const { nodes, weights } = order === undefined ? full : gaussRuleOf(full, order)
    const termsAt = terms(line.rest)
    for (let k = 0; k < nodes.length; k++) {
      const weight = weighted[rule] * weights[k]!
      if (!(weight > 0)) continue
      termsAt(nodes[k]!, buffer)
      for (let i = 0; i < count; i++) {
        const delta = buffer[i]! - reference[i]!
        const ratio = Math.exp(delta)
        first[i]! += weight * delta
        second[i]! += weight * delta * delta
        density[i]! += weight * ratio
        inverse[i]! += weight / ratio
      }
    }
  }
  const size = sizeOf(sample, model.outputs)
  let [trainingLoss, functionalVariance, looExact] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    const multiplicity = sample.weights?.[i] ?? 1
    trainingLoss -= multiplicity * (reference[i]! + Math.log(density[i]!))
    functionalVariance += multiplicity * (second[i]! - first[i]! ** 2)
    looExact += multiplicity * (Math.log(inverse[i]!) - reference[i]!)
  }
  return {
    trainingLoss: trainingLoss / size,
    functionalVariance,
    looExact: looExact / size,
  }
}
