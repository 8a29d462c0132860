import { backward, BLOCK, forward, type Workspace, workspaceOf } from './layers'
import type { Network } from './shape'

/** Data of a regression: `count` rows; inputs and outputs row-major. */
export type RegressionData = {
  readonly inputs: Float64Array
  readonly outputs: Float64Array
  readonly count: number
}

/** ½ log 2π: the constant of a unit normal density, in nats for each output of a datum. */
const NORMAL_CONSTANT = 0.5 * Math.log(2 * Math.PI)

/**
 * The empirical loss L_n(w) = (1/n) Σ_i [½‖y_i − f(x_i, w)‖² + (N/2) log 2π] of regression with unit
 * normal noise, in nats per datum, over the rows named (all of them if none are), with its gradient
 * left in `workspace.gradient`. No allocation.
 *
 * @param rows indices of the data of a minibatch
 * @returns L_n(w), nats per datum
 * @throws RangeError when the position has the wrong length, or there are no data
 */
export function lossAndGradient(
  network: Network,
  position: Float64Array,
  data: RegressionData,
  workspace: Workspace,
  rows?: Uint32Array,
): number {
  checkPosition(network, position)
  const { widths } = network
  const outputWidth = widths.at(-1)!
  const count = rows ? rows.length : data.count
  if (!(count >= 1)) throw new RangeError(`count of data must be at least 1, got ${count}`)
  const { gradient } = workspace
  gradient.fill(0)
  const outputs = workspace.values.at(-1)!
  const deltas = workspace.deltas.at(-1)!
  let sum = 0
  for (let first = 0; first < count; first += BLOCK) {
    const size = Math.min(BLOCK, count - first)
    fillInputs(workspace.values[0]!, widths[0]!, data.inputs, rows, first, size)
    forward(network, position, workspace, size)
    for (let i = 0; i < size; i++) {
      const row = rows ? rows[first + i]! : first + i
      for (let k = 0; k < outputWidth; k++) {
        const residual = outputs[k * size + i]! - data.outputs[row * outputWidth + k]!
        deltas[k * size + i] = residual
        sum += 0.5 * residual * residual
      }
    }
    backward(network, position, workspace, size)
  }
  const scale = 1 / count
  for (let j = 0; j < gradient.length; j++) gradient[j]! *= scale
  return sum * scale + outputWidth * NORMAL_CONSTANT
}

/**
 * The outputs f(x_i, w) for every row of inputs, row-major (datum, output).
 *
 * @throws RangeError when the position or the inputs have the wrong length
 * @example
 * predictions(net, w, Float64Array.of(-1, 0, 1))
 */
export function predictions(
  network: Network,
  position: Float64Array,
  inputs: Float64Array,
): Float64Array {
  checkPosition(network, position)
  const inputWidth = network.widths[0]!
  const count = inputs.length / inputWidth
  if (!Number.isInteger(count))
    throw new RangeError(`inputs must hold rows of ${inputWidth}, got length ${inputs.length}`)
  const outputWidth = network.widths.at(-1)!
  const workspace = workspaceOf(network)
  const outputs = workspace.values.at(-1)!
  const result = new Float64Array(count * outputWidth)
  for (let first = 0; first < count; first += BLOCK) {
    const size = Math.min(BLOCK, count - first)
    fillInputs(workspace.values[0]!, inputWidth, inputs, undefined, first, size)
    forward(network, position, workspace, size)
    for (let i = 0; i < size; i++)
      for (let k = 0; k < outputWidth; k++)
        result[(first + i) * outputWidth + k] = outputs[k * size + i]!
  }
  return result
}

/** Brings the inputs of some rows into a block, (unit, row). */
function fillInputs(
  block: Float64Array,
  width: number,
  inputs: Float64Array,
  rows: Uint32Array | undefined,
  first: number,
  size: number,
): void {
  for (let i = 0; i < size; i++) {
    const row = rows ? rows[first + i]! : first + i
    for (let j = 0; j < width; j++) block[j * size + i] = inputs[row * width + j]!
  }
}

function checkPosition(network: Network, position: Float64Array): void {
  if (position.length !== network.parameterCount)
    throw new RangeError(
      `position must have length ${network.parameterCount}, got ${position.length}`,
    )
}
