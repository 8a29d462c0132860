/**
 * A first-order optimiser. Its memory is one flat array, so that a checkpoint is plain data; `update`
 * writes to the position and the memory that the caller owns, and allocates nothing.
 */
export type Optimiser = {
  readonly name: 'sgd' | 'momentum' | 'adam'
  /** Length of the memory for a position of the given dimension; it starts at zeros. */
  readonly memoryLength: (dimension: number) => number
  /** One step against the gradient. `step` counts from 1. */
  readonly update: (
    position: Float64Array,
    gradient: Float64Array,
    memory: Float64Array,
    step: number,
  ) => void
}

/**
 * Gradient descent w ← w − η g (stochastic when g comes from a minibatch).
 *
 * @param learningRate η > 0
 * @throws RangeError when the learning rate is not positive and finite
 * @example
 * const optimiser = gradientDescent(0.1)
 */
export function gradientDescent(learningRate: number): Optimiser {
  checkRate(learningRate)
  return {
    name: 'sgd',
    memoryLength: () => 0,
    update: (position, gradient) => {
      for (let j = 0; j < position.length; j++) position[j]! -= learningRate * gradient[j]!
    },
  }
}

/**
 * Gradient descent with heavy-ball momentum: v ← μ v + g, w ← w − η v.
 *
 * @param learningRate η > 0
 * @param decay μ in [0, 1)
 * @throws RangeError when an argument is outside its domain
 * @example
 * const optimiser = momentum(0.01, 0.9)
 */
export function momentum(learningRate: number, decay = 0.9): Optimiser {
  checkRate(learningRate)
  checkDecay('decay', decay)
  return {
    name: 'momentum',
    memoryLength: (dimension) => dimension,
    update: (position, gradient, memory) => {
      for (let j = 0; j < position.length; j++) {
        memory[j] = decay * memory[j]! + gradient[j]!
        position[j]! -= learningRate * memory[j]!
      }
    },
  }
}

/**
 * Adam: running means m of g and v of g², each divided by 1 − decayᵗ against the bias of their start
 * at zero, and w ← w − η m̂ / (√v̂ + ε). Memory: m, then v. Source: Kingma and Ba, "Adam: a method for
 * stochastic optimization" (2015), algorithm 1.
 *
 * @param learningRate η > 0
 * @throws RangeError when an argument is outside its domain
 * @example
 * const optimiser = adam(1e-3)
 */
export function adam(
  learningRate: number,
  { firstDecay = 0.9, secondDecay = 0.999, stabilizer = 1e-8 } = {},
): Optimiser {
  checkRate(learningRate)
  checkDecay('firstDecay', firstDecay)
  checkDecay('secondDecay', secondDecay)
  if (!(stabilizer > 0 && stabilizer < Infinity))
    throw new RangeError(`stabilizer must be positive and finite, got ${stabilizer}`)
  return {
    name: 'adam',
    memoryLength: (dimension) => 2 * dimension,
    update: (position, gradient, memory, step) => {
      const dimension = position.length
      const firstScale = 1 / (1 - firstDecay ** step)
      const secondScale = 1 / (1 - secondDecay ** step)
      for (let j = 0; j < dimension; j++) {
        const g = gradient[j]!
        const first = firstDecay * memory[j]! + (1 - firstDecay) * g
        const second = secondDecay * memory[dimension + j]! + (1 - secondDecay) * g * g
        memory[j] = first
        memory[dimension + j] = second
        position[j]! -=
          (learningRate * first * firstScale) / (Math.sqrt(second * secondScale) + stabilizer)
      }
    },
  }
}

function checkRate(learningRate: number): void {
  if (!(learningRate > 0 && learningRate < Infinity))
    throw new RangeError(`learningRate must be positive and finite, got ${learningRate}`)
}

function checkDecay(name: string, decay: number): void {
  if (!(decay >= 0 && decay < 1)) throw new RangeError(`${name} must be in [0, 1), got ${decay}`)
}
