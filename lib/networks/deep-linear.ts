import type { Objective } from './objective'

/**
 * The population loss of a deep linear network f(x) = W_L ⋯ W_1 x with inputs of unit covariance and
 * unit normal noise, above that of its target matrix B: K(w) = ½‖W_L ⋯ W_1 − B‖²_F, in nats per datum,
 * with its gradient. Parameters in one flat array, W_1 first, each row-major (output, input).
 *
 * @param widths H_0, …, H_L, the input first
 * @param target B, row-major (H_L, H_0)
 * @throws RangeError when the widths are not two or more positive integers, or the target does not fit
 * @example
 * const objective = deepLinearObjective([2, 2, 2], Float64Array.of(2, 0, 0, 1))
 */
export function deepLinearObjective(widths: readonly number[], target: Float64Array): Objective {
  if (!(widths.length >= 2 && widths.every((width) => Number.isInteger(width) && width >= 1)))
    throw new RangeError(`widths must be two or more positive integers, got [${widths.join(', ')}]`)
  const [inputs, outputs] = [widths[0]!, widths.at(-1)!]
  if (target.length !== inputs * outputs)
    throw new RangeError(`target must have length ${inputs * outputs}, got ${target.length}`)
  const layers = widths.length - 1
  const starts = [0]
  for (let layer = 0; layer < layers; layer++)
    starts.push(starts[layer]! + widths[layer]! * widths[layer + 1]!)
  // below[l] = W_l ⋯ W_1 of shape (H_l, H_0); above[l] = W_L ⋯ W_{l+1} of shape (H_L, H_l).
  const below = widths.map((width) => new Float64Array(width * inputs))
  const above = widths.map((width) => new Float64Array(outputs * width))
  const residual = new Float64Array(outputs * inputs)
  const carried = new Float64Array(Math.max(...widths) * inputs)
  identityInto(below[0]!, inputs)
  identityInto(above[layers]!, outputs)
  return {
    dimension: starts[layers]!,
    evaluate: (position, gradient) => {
      for (let l = 0; l < layers; l++)
        product(
          position,
          starts[l]!,
          below[l]!,
          0,
          below[l + 1]!,
          0,
          widths[l + 1]!,
          widths[l]!,
          inputs,
        )
      for (let l = layers - 1; l >= 0; l--)
        product(
          above[l + 1]!,
          0,
          position,
          starts[l]!,
          above[l]!,
          0,
          outputs,
          widths[l + 1]!,
          widths[l]!,
        )
      let loss = 0
      for (let k = 0; k < residual.length; k++) {
        residual[k] = below[layers]![k]! - target[k]!
        loss += 0.5 * residual[k]! ** 2
      }
      // ∂K/∂W_{l+1} = above[l+1]ᵀ (W_L ⋯ W_1 − B) below[l]ᵀ.
      for (let l = 0; l < layers; l++) {
        const [rows, columns] = [widths[l + 1]!, widths[l]!]
        carried.fill(0, 0, rows * inputs)
        for (let o = 0; o < outputs; o++)
          for (let i = 0; i < rows; i++)
            for (let k = 0; k < inputs; k++)
              carried[i * inputs + k]! += above[l + 1]![o * rows + i]! * residual[o * inputs + k]!
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < columns; j++) {
            let sum = 0
            for (let k = 0; k < inputs; k++)
              sum += carried[i * inputs + k]! * below[l]![j * inputs + k]!
            gradient[starts[l]! + i * columns + j] = sum
          }
      }
      return loss
    },
  }
}

function identityInto(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1
}

/** out = a·b for row-major blocks of shape (rows, middle) and (middle, columns) at their offsets. */
function product(
  a: Float64Array,
  aStart: number,
  b: Float64Array,
  bStart: number,
  out: Float64Array,
  outStart: number,
  rows: number,
  middle: number,
  columns: number,
): void {
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < columns; k++) {
      let sum = 0
      for (let j = 0; j < middle; j++)
        sum += a[aStart + i * middle + j]! * b[bStart + j * columns + k]!
      out[outStart + i * columns + k] = sum
    }
}
