import type { Model } from '@/lib/models/model'
import type { Sample } from '@/lib/models/sample'
import { gaussRuleOf } from '@/lib/numerics/gauss-rule'
import type { WeightedLine } from './cubature'
import { modeOf } from './line'
import type { Pointwise, WeightedNodes } from './pointwise-sums'
import { pointwiseSums } from './pointwise-sums'

/**
 * The expectations of each datum under a posterior on lines of nodes, by both rules at once: the terms of
 * the data at the nodes, which are dear, they share.
 *
 * @param order with an order, the nodes of each line are replaced by the Gauss rule of that order for
 *   the posterior along it: for many data, whose terms are smooth where the posterior is
 */
export function pointwiseOf(
  model: Model,
  sample: Sample,
  lines: readonly WeightedLine[],
  order?: number,
): { readonly fine: Pointwise; readonly coarse: Pointwise } {
  const heaviest = lines.reduce((best, each) => (each.fine > best.fine ? each : best)).line
  const mode = [heaviest.firsts[modeOf(heaviest)]!, ...heaviest.rest]
  const nodes = lines.map((line) => nodesOf(line, order))
  const blocks = blocksOf(model, sample).map((block) => pointwiseSums(model, block, nodes, mode))
  const joined = (rule: 'fine' | 'coarse') => {
    const all = (name: keyof Pointwise) =>
      Float64Array.from(blocks.flatMap((block) => Array.from(block[rule][name])))
    return {
      logDensity: all('logDensity'),
      logInverse: all('logInverse'),
      variance: all('variance'),
    }
  }
  return { fine: joined('fine'), coarse: joined('coarse') }
}

function nodesOf({ line, fine, coarse }: WeightedLine, order: number | undefined): WeightedNodes {
  const short = order === undefined ? undefined : gaussRuleOf({ nodes: line.firsts, weights: line.fine }, order) // oxfmt-ignore
  return {
    rest: line.rest,
    firsts: short?.nodes ?? line.firsts,
    fine: scaled(short?.weights ?? line.fine, fine),
    coarse: scaled(short?.weights ?? line.coarse, coarse),
  }
}

function scaled(weights: Float64Array, share: number): Float64Array {
  return weights.map((weight) => share * weight)
}

/** The data in blocks whose sums stay in the cache of a processor. */
function blocksOf({ inputs, outputs }: Model, { x, y, weights }: Sample): readonly Sample[] {
  const count = y.length / outputs
  return Array.from({ length: Math.ceil(count / BLOCK) }, (_, k) => {
    const [from, to] = [k * BLOCK, Math.min((k + 1) * BLOCK, count)]
    const block = { x: x.subarray(from * inputs, to * inputs), y: y.subarray(from * outputs, to * outputs) } // oxfmt-ignore
    return weights ? { ...block, weights: weights.subarray(from, to) } : block
  })
}

const BLOCK = 512
