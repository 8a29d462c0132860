import type { Model } from '@/lib/models/model'
import type { Sample } from '@/lib/models/sample'

/**
 * A sample of fewer data with weights whose loss is close to that of the whole, up to a constant: data
 * with neighbouring inputs are replaced by their mean. For y = f(x) + noise with f smooth the error is
 * of second order in the width of a group. Outcomes of finitely many kinds are grouped kind by kind,
 * and data without input by y. It serves as a surrogate; answers that count are computed on all data.
 *
 * @param groupCount about how many groups; the kinds of outcome share them evenly
 * @throws RangeError unless the group count is a positive integer, x has at most one coordinate and y one
 * @example
 * compressedSample(tanhRegression, sample, 256)
 */
export function compressedSample(
  model: Model,
  { x, y, weights }: Sample,
  groupCount: number,
): Sample {
  if (!(Number.isInteger(groupCount) && groupCount >= 1))
    throw new RangeError(`groupCount must be a positive integer, got ${groupCount}`)
  if (model.inputs > 1 || model.outputs !== 1)
    throw new RangeError(`model must have one input and output at most, got ${model.name}`)
  const kinds = model.outcomes ?? [null]
  const by = model.inputs === 1 ? x : y
  const groups = kinds.flatMap((kind) => {
    const members = Uint32Array.from(y.keys()).filter((i) => kind === null || y[i] === kind)
    return grouped(
      members.toSorted((i, j) => by[i]! - by[j]!),
      groupCount,
    )
  })
  const weightOf = (i: number) => weights?.[i] ?? 1
  const totals = groups.map((group) => group.reduce((sum, i) => sum + weightOf(i), 0))
  const means = (values: Float64Array) =>
    Float64Array.from(
      groups,
      (group, g) =>
        // divided last, so that the mean of equal outcomes is that outcome to the last digit
        group.reduce((sum, i) => sum + weightOf(i) * values[i]!, 0) / totals[g]!,
    )
  return {
    x: model.inputs === 1 ? means(x) : new Float64Array(0),
    y: means(y),
    weights: Float64Array.from(totals),
  }
}

/** Members in order, cut in groups: as many equal ones as asked for, or one for each member. */
function grouped(members: Uint32Array, count: number): Uint32Array[] {
  const groupCount = Math.min(count, members.length)
  return Array.from({ length: groupCount }, (_, g) =>
    members.subarray(
      Math.floor((g * members.length) / groupCount),
      Math.floor(((g + 1) * members.length) / groupCount),
    ),
  )
}
