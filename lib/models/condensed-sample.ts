import type { Rule } from '@/lib/numerics/gauss-rule'
import { gaussRuleOf } from '@/lib/numerics/gauss-rule'
import type { Model } from './model'
import type { Sample } from './sample'

/**
 * A sample of fewer data, with weights, that has the loss of the whole to rounding, for models whose
 * log-likelihood of a datum depends on one real number z: on y when there is no input, on x when y is
 * one of finitely many outcomes. All others, and weighted samples, are returned as they are.
 *
 * The line of z is cut into cells, and the data of a cell are replaced by the Gauss rule of their
 * empirical measure, whose sums of polynomials of degree 2·{@link ORDER} − 1 are those of the data. For a
 * function of z that is analytic up to a distance s from the data, such as log p(y | w), the relative
 * error falls as (2s/width + √(1 + 4s²/width²))^(−2·ORDER): where s is not known, compare the losses.
 *
 * @param width of a cell, in units of z
 * @throws RangeError unless the width is positive and finite
 * @example
 * const few = condensedSample(normalMixture, sample, 0.25)
 */
export function condensedSample(model: Model, sample: Sample, width: number): Sample {
  if (!(width > 0 && width < Infinity))
    throw new RangeError(`width must be positive and finite, got ${width}`)
  const { x, y, weights } = sample
  const { inputs, outcomes } = model
  if (weights || model.outputs !== 1 || inputs > (outcomes ? 1 : 0)) return sample
  if (!outcomes) {
    const { nodes, weights: counts } = condensed(y, width)
    return nodes.length < y.length ? { x, y: nodes, weights: counts } : sample
  }
  const kinds = outcomes.map((outcome) => {
    const members = y.filter((value) => value === outcome)
    if (inputs === 0)
      return {
        outcome,
        nodes: members.subarray(0, 1),
        counts: members.length > 0 ? [members.length] : [],
      }
    const { nodes, weights: counts } = condensed(
      x.filter((_, i) => y[i] === outcome),
      width,
    )
    return { outcome, nodes, counts }
  })
  const count = kinds.reduce((sum, { nodes }) => sum + nodes.length, 0)
  if (count >= y.length) return sample
  const joined = (part: (kind: (typeof kinds)[number]) => Iterable<number>) =>
    Float64Array.from(kinds.flatMap((kind) => Array.from(part(kind))))
  return {
    x: inputs === 0 ? x : joined(({ nodes }) => nodes),
    y: joined(({ outcome, nodes }) => nodes.map(() => outcome)),
    weights: joined(({ counts }) => counts),
  }
}

/** The Gauss rules of the values in each cell, joined. */
function condensed(values: Float64Array, width: number): Rule {
  const rules = cellsOf(values, width).map((cell) =>
    gaussRuleOf({ nodes: cell, weights: new Float64Array(cell.length).fill(1) }, ORDER),
  )
  return {
    nodes: Float64Array.from(rules.flatMap(({ nodes }) => Array.from(nodes))),
    weights: Float64Array.from(rules.flatMap(({ weights }) => Array.from(weights))),
  }
}

/** Gauss nodes in a cell: sums of polynomials of degree 23 are kept. */
const ORDER = 12

/** The values, cell by cell of a grid of the given width. */
function cellsOf(values: Float64Array, width: number): readonly Float64Array[] {
  const sorted = values.toSorted()
  const cells: Float64Array[] = []
  let start = 0
  for (let i = 1; i <= sorted.length; i++)
    if (
      i === sorted.length ||
      Math.floor(sorted[i]! / width) > Math.floor(sorted[start]! / width)
    ) {
      cells.push(sorted.subarray(start, i))
      start = i
    }
  return cells
}
