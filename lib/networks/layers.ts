import type { Network } from './shape'

/** How many rows a {@link Workspace} holds: few enough that its arrays stay in a processor's cache. */
export const BLOCK = 64

/**
 * Arrays for a block of rows, which the passes below fill anew; one workspace serves one network. Those
 * of a layer are row-major, (unit, row): the innermost loops then run over rows, however narrow the
 * layers, and σ is applied to a whole layer at a time.
 */
export type Workspace = {
  /** Pre-activations of every layer; those of the input are not used. */
  readonly preactivations: readonly Float64Array[]
  /** Values of every layer, the input's first. */
  readonly values: readonly Float64Array[]
  /** ∂loss/∂preactivation of every layer; those of the input are not used. */
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
  const layers = () => network.widths.map((width) => new Float64Array(width * BLOCK))
  return {
    preactivations: layers(),
    values: layers(),
    deltas: layers(),
    gradient: new Float64Array(network.parameterCount),
  }
}

/** Fills the values of every layer for the `count` rows whose inputs are in `values[0]`. */
export function forward(
  { widths, activation, hasBiases }: Network,
  position: Float64Array,
  { preactivations, values }: Workspace,
  count: number,
): void {
  const last = widths.length - 1
  let weight = 0
  for (let layer = 1; layer <= last; layer++) {
    const inputs = widths[layer - 1]!
    const units = widths[layer]!
    const below = values[layer - 1]!
    const sums = layer === last ? values[layer]! : preactivations[layer]!
    const biases = weight + units * inputs
    for (let k = 0; k < units; k++) {
      const row = k * count
      const bias = hasBiases ? position[biases + k]! : 0
      const first = position[weight++]!
      for (let i = 0; i < count; i++) sums[row + i] = bias + first * below[i]!
      for (let j = 1; j < inputs; j++)
        addMultiple(sums, row, position[weight++]!, below, j * count, count)
    }
    if (hasBiases) weight += units
    if (layer < last) activation.apply(sums, values[layer]!, units * count)
  }
}

/** Adds the gradient of `count` rows to `gradient`, from the deltas of the last layer backwards. */
export function backward(
  { widths, activation, hasBiases }: Network,
  position: Float64Array,
  { preactivations, values, deltas, gradient }: Workspace,
  count: number,
): void {
  let end = gradient.length
  for (let layer = widths.length - 1; layer >= 1; layer--) {
    const inputs = widths[layer - 1]!
    const units = widths[layer]!
    const below = values[layer - 1]!
    const delta = deltas[layer]!
    const belowDelta = deltas[layer - 1]!
    const biases = end - (hasBiases ? units : 0)
    const weights = biases - units * inputs
    if (layer > 1) belowDelta.fill(0, 0, inputs * count)
    for (let k = 0; k < units; k++) {
      const row = k * count
      if (hasBiases) gradient[biases + k]! += total(delta, row, count)
      for (let j = 0; j < inputs; j++) {
        const weight = weights + k * inputs + j
        const column = j * count
        const factor = position[weight]!
        let sum = 0
        if (layer > 1)
          for (let i = 0; i < count; i++) {
            const d = delta[row + i]!
            sum += d * below[column + i]!
            belowDelta[column + i] = belowDelta[column + i]! + factor * d
          }
        else for (let i = 0; i < count; i++) sum += delta[row + i]! * below[column + i]!
        gradient[weight]! += sum
      }
    }
    if (layer > 1)
      activation.pullBack(belowDelta, preactivations[layer - 1]!, below, inputs * count)
    end = weights
  }
}

function total(terms: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += terms[from + i]!
  return sum
}

/** sums[at + i] += factor · terms[from + i] for i < count. */
function addMultiple(
  sums: Float64Array,
  at: number,
  factor: number,
  terms: Float64Array,
  from: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) sums[at + i] = sums[at + i]! + factor * terms[from + i]!
}
