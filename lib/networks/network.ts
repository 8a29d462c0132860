import type { Activation } from './activation'

/**
 * A fully connected feed-forward network f(x, w) = W_L σ(W_{L−1} σ(… W_1 x + b_1 …) + b_{L−1}) + b_L.
 * Its parameters w are one flat array: for each layer the weight matrix, row-major (output, input),
 * then the biases if there are any.
 */
export type Network = {
  /** Number of units in each layer, the input first. */
  readonly widths: readonly number[]
  readonly activation: Activation
  readonly hasBiases: boolean
  readonly parameterCount: number
}

/** Data of a regression: `count` rows; inputs and outputs row-major. */
export type RegressionData = {
  readonly inputs: Float64Array
  readonly outputs: Float64Array
  readonly count: number
}

/**
 * The network of the given widths.
 *
 * @throws RangeError when there are fewer than two widths, or one is not a positive integer
 * @example
 * networkOf({ widths: [1, 16, 1], activation: hyperbolicTangent, hasBiases: true }).parameterCount // 49
 */
export function networkOf(shape: Omit<Network, 'parameterCount'>): Network {
  const { widths, hasBiases } = shape
  if (!(widths.length >= 2))
    throw new RangeError(`widths must name at least input and output, got [${widths.join(', ')}]`)
  for (const width of widths)
    if (!(Number.isInteger(width) && width >= 1))
      throw new RangeError(`widths must be positive integers, got ${width}`)
  let parameterCount = 0
  for (let layer = 1; layer < widths.length; layer++)
    parameterCount += widths[layer]! * (widths[layer - 1]! + (hasBiases ? 1 : 0))
  return { ...shape, parameterCount }
}

/** Arrays that {@link lossAndGradient} fills at each call; one workspace serves one network. */
export type Workspace = {
  /** Pre-activations and values of every unit, layer by layer, the input among the values. */
  readonly preactivations: readonly Float64Array[]
  readonly values: readonly Float64Array[]
  /** ∂loss/∂preactivation of every unit. */
  readonly deltas: readonly Float64Array[]
  /** ∂L_n/∂w, the result. */
  readonly gradient: Float64Array
}

/**
 * A fresh workspace of a network.
 *
 * @example
 * const workspace = workspaceOf(net)
 */
export function workspaceOf(network: Network): Workspace {
  const layers = () => network.widths.map((width) => new Float64Array(width))
  return {
    preactivations: layers(),
    values: layers(),
    deltas: layers(),
    gradient: new Float64Array(network.parameterCount),
  }
}

/** ½ log 2π: the constant of a unit normal density, in nats for each output of a datum. */
const NORMAL_CONSTANT = 0.5 * Math.log(2 * Math.PI)

/**
 * The empirical loss L_n(w) = (1/n) Σ_i [½‖y_i − f(x_i, w)‖² + (N/2) log 2π] of regression with unit
 * normal noise, in nats per datum, over the rows named (all of them if none are), with its gradient
 * left in `workspace.gradient`. No allocation.
 *
 * @param rows indices of the data of a minibatch, read up to `rowCount`
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
  const last = widths.length - 1
  const outputWidth = widths[last]!
  const count = rows ? rows.length : data.count
  if (!(count >= 1)) throw new RangeError(`count of data must be at least 1, got ${count}`)
  const { gradient, values, deltas } = workspace
  gradient.fill(0)
  const output = values[last]!
  const outputDelta = deltas[last]!
  let sum = 0
  for (let i = 0; i < count; i++) {
    const row = rows ? rows[i]! : i
    forward(network, position, data.inputs, row, workspace)
    for (let k = 0; k < outputWidth; k++) {
      const residual = output[k]! - data.outputs[row * outputWidth + k]!
      outputDelta[k] = residual
      sum += 0.5 * residual * residual
    }
    backward(network, position, workspace)
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
  const result = new Float64Array(count * outputWidth)
  for (let row = 0; row < count; row++) {
    forward(network, position, inputs, row, workspace)
    result.set(workspace.values.at(-1)!, row * outputWidth)
  }
  return result
}

function checkPosition(network: Network, position: Float64Array): void {
  if (position.length !== network.parameterCount)
    throw new RangeError(
      `position must have length ${network.parameterCount}, got ${position.length}`,
    )
}

/** Fills pre-activations and values of every layer for one row of inputs. */
function forward(
  network: Network,
  position: Float64Array,
  inputs: Float64Array,
  row: number,
  workspace: Workspace,
): void {
  const { widths, activation, hasBiases } = network
  const last = widths.length - 1
  const first = workspace.values[0]!
  for (let j = 0; j < first.length; j++) first[j] = inputs[row * first.length + j]!
  let weight = 0
  for (let layer = 1; layer <= last; layer++) {
    const below = workspace.values[layer - 1]!
    const here = workspace.values[layer]!
    const before = workspace.preactivations[layer]!
    const biases = weight + here.length * below.length
    for (let k = 0; k < here.length; k++) {
      let sum = hasBiases ? position[biases + k]! : 0
      for (let j = 0; j < below.length; j++) sum += position[weight++]! * below[j]!
      before[k] = sum
      here[k] = layer === last ? sum : activation.value(sum)
    }
    if (hasBiases) weight += here.length
  }
}

/** Adds one datum's gradient, from the output's deltas back through the layers. */
function backward(network: Network, position: Float64Array, workspace: Workspace): void {
  const { widths, activation, hasBiases } = network
  const { gradient } = workspace
  let end = gradient.length
  for (let layer = widths.length - 1; layer >= 1; layer--) {
    const below = workspace.values[layer - 1]!
    const belowBefore = workspace.preactivations[layer - 1]!
    const delta = workspace.deltas[layer]!
    const belowDelta = workspace.deltas[layer - 1]!
    const biases = end - (hasBiases ? delta.length : 0)
    const weights = biases - delta.length * below.length
    if (layer > 1) belowDelta.fill(0)
    for (let k = 0; k < delta.length; k++) {
      const d = delta[k]!
      if (hasBiases) gradient[biases + k]! += d
      const start = weights + k * below.length
      for (let j = 0; j < below.length; j++) {
        gradient[start + j]! += d * below[j]!
        if (layer > 1) belowDelta[j]! += d * position[start + j]!
      }
    }
    if (layer > 1)
      for (let j = 0; j < below.length; j++)
        belowDelta[j]! *= activation.slope(belowBefore[j]!, below[j]!)
    end = weights
  }
}
